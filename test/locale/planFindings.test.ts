import type { PlanFact, PlanFindingCode } from '../../src/core/planWorkbook/finding';
import { planFinding } from '../../src/core/planWorkbook/finding';
import { languages, localeOf, planFindingMessage } from '../../src/locale';

type Rest<Code extends PlanFindingCode> = Omit<Extract<PlanFact, { code: Code }>, 'code'>;

/** Every shape of every fact. */
const samples: { readonly [Code in PlanFindingCode]: readonly Rest<Code>[] } = {
  notAPlanWorkbook: [{}],
  sheetMissing: [{ name: 'Đơn vị' }],
  sheetTwice: [{ other: 'Đơn vị' }],
  headingMissing: [{ heading: 'Mã' }],
  optionalHeadingMissing: [{ heading: 'Căn cứ' }],
  headingTwice: [{ heading: 'Mã', first: 'A1' }],
  headingUnknown: [{ heading: 'Ghi chú' }],
  sheetEmpty: [{}],
  cellBlank: [{ heading: 'Mã' }],
  cellUnreadable: [
    { heading: 'Năm', raw: '2030.5' },
    { heading: 'Năm', raw: '' },
  ],
  wordUnknown: [{ raw: 'gần', words: ['trên', 'dưới'] }],
  numberUnreadable: [{ raw: 'abc' }],
  numberAmbiguous: [
    { raw: '12,900', readings: ['12900', '12.9'] },
    { raw: '1 2', readings: [] },
  ],
  numberOutOfRange: [
    { raw: '1999', minimum: 2000 },
    { raw: '7', maximum: 6 },
  ],
  dateUnreadable: [{ raw: 'hôm nay' }],
  dayUnreadable: [{ raw: '31/11' }],
  idUnusable: [{ raw: 'Sở Y tế' }],
  cellUnused: [{ heading: 'Tử số', raw: 'Số người' }],
  idTwice: [{ id: 'mot', first: 'D2' }],
  idUnknown: [{ ids: ['so-la', 'so-khac'], sheetName: 'Đơn vị' }],
  targetOutOfBounds: [
    { value: '245', lower: '0', upper: '100' },
    { value: '-1', lower: '0' },
    { value: '245', upper: '100' },
  ],
  qualitativeWithValue: [{}],
  valueMissing: [{}],
  decimalsMissing: [{}],
  decimalsTooFew: [{}],
  upperWithoutRange: [{}],
  rangeWithoutUpper: [{}],
  upperNotAbove: [{}],
  limitsReversed: [{}],
  factorTooSmall: [{}],
  directionContradicts: [{}],
  measureMissing: [{}],
  endsBeforeBegins: [{}],
  unitsMissing: [{}],
  yearMissing: [{}],
  followsItself: [{}],
  fileNotAPlan: [{ at: '' }, { at: 'indicators.3.target' }],
  versionRenamed: [{ from: '1', to: '1+abcdef' }],
};

const facts = (Object.keys(samples) as PlanFindingCode[]).flatMap((code) =>
  samples[code].map((rest) => ({ code, ...rest }) as PlanFact),
);

/** A message tells what to do. */
const ADVICE = {
  vi: /hãy/i,
  en: /\b(export|give|copy|remove|restore|add|fill|choose|type|correct|check|clear|change|use|raise)\b/i,
};

describe.each(languages)('%s', (language) => {
  const locale = localeOf(language);

  test.each(facts.map((fact) => [JSON.stringify(fact), fact] as const))('%s', (_, fact) => {
    const message = planFindingMessage(planFinding(fact), locale);
    expect(message).toMatch(/^["\p{Lu}].*[.]$/u);
    expect(message).not.toMatch(/undefined|NaN|null|\[object/);
    expect(message).toMatch(ADVICE[language]);
    for (const said of Object.values(fact).flat()) {
      // Numbers are said with the language's own marks.
      if (typeof said === 'string' && said !== fact.code && !/\.\d|^\d+$/.test(said))
        expect(message).toContain(said);
    }
  });
});
