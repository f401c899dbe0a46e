import type { FunctionStrings } from '../locale/functionStrings';

type Key = keyof FunctionStrings;

/** One parameter of a worksheet function. */
export interface Parameter<Name extends string = string> {
  readonly name: Name;
  readonly isOptional?: true;
}

/** A worksheet function as it is registered with Excel. */
export interface FunctionDefinition<Of extends Key = Key> {
  /** What the code is associated under and what a person types after "PHULUC."; never to be changed. */
  readonly id: string;
  readonly parameters: readonly Parameter<Extract<keyof FunctionStrings[Of]['parameters'], string>>[];
  /** Whether a blank and a zero must be told apart (docs/functions.md, "Số 0 và ô trống"). */
  readonly readsCells: boolean;
}

/** What stands before every function's name, by the manifest. */
export const NAMESPACE = 'PHULUC';

const plan = { name: 'plan' } as const;
const indicator = { name: 'indicator' } as const;
const value = { name: 'value' } as const;

/**
 * The worksheet functions: the one list that the metadata for Excel, the registered code, the manifest's check and
 * the workbench go by. Their texts are in `src/locale`, by the same keys.
 */
export const catalogue: { readonly [Of in Key]: FunctionDefinition<Of> } = {
  gap: { id: 'GAP', parameters: [plan, indicator, value], readsCells: true },
  verdict: { id: 'VERDICT', parameters: [plan, indicator, value], readsCells: true },
  target: { id: 'TARGET', parameters: [plan, indicator], readsCells: false },
  read: { id: 'READ', parameters: [{ name: 'text' }, { name: 'unit', isOptional: true }], readsCells: true },
};

/** The functions as a list, each with its key. */
export const definitions: readonly (FunctionDefinition & { readonly key: Key })[] = (
  Object.keys(catalogue) as Key[]
).map((key) => ({ key, ...(catalogue[key] as FunctionDefinition) }));
