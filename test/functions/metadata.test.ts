import { definitions } from '../../src/functions/catalogue';
import { functionMetadata } from '../../src/functions/metadata';
import { PlanShelf } from '../../src/functions/planShelf';
import { register } from '../../src/functions/register';
import { languages, localeOf } from '../../src/locale';

/** Excel's own limit on the text of an argument in its function wizard. */
const LONGEST = 255;

const registered = (): Map<string, (...args: unknown[]) => unknown> => {
  const found = new Map<string, (...args: unknown[]) => unknown>();
  register(
    {
      associate: (id, run) => found.set(id, run),
      error: () => undefined,
      store: undefined,
      tellsBlanks: () => true,
    },
    new PlanShelf([], undefined),
  );
  return found;
};

describe.each(languages)('the metadata in %s', (language) => {
  const { functions } = functionMetadata(localeOf(language).functions);

  test('tells of what is registered, in its order', () => {
    expect(functions.map(({ id }) => id)).toEqual([...registered().keys()]);
    expect(functions.map(({ id }) => id)).toEqual(['GAP', 'VERDICT', 'TARGET', 'READ']);
  });

  test('names functions alike in every language: a formula travels with its workbook', () => {
    expect(functions.map(({ name }) => name)).toEqual(functions.map(({ id }) => id));
  });

  test('has a text for everything that Excel shows', () => {
    for (const { description, parameters } of functions) {
      for (const text of [description, ...parameters.map((each) => each.description)]) {
        expect(text.length).toBeGreaterThan(10);
        expect(text.length).toBeLessThanOrEqual(LONGEST);
      }
      // Excel writes the names between brackets, parted by commas or semicolons.
      for (const { name } of parameters) expect(name).toMatch(/^[\p{L}\p{M}_]+$/u);
    }
  });

  test('lets every argument be a range, and the unit be left out', () => {
    const parameters = functions.flatMap((each) => each.parameters);
    expect(new Set(parameters.map(({ type, dimensionality }) => `${type} ${dimensionality}`))).toEqual(
      new Set(['any matrix']),
    );
    expect(parameters.filter(({ optional }) => optional)).toHaveLength(1);
    expect(functions[3]?.parameters[1]?.optional).toBe(true);
  });

  test('asks for addresses where a blank and a zero must be told apart, which needs a matrix as result', () => {
    for (const [index, { result, options }] of functions.entries()) {
      expect(options?.requiresParameterAddresses ?? false).toBe(definitions[index]?.readsCells);
      expect(result.dimensionality).toBe('matrix');
    }
  });
});
