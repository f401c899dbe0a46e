/** Every finding has a message in every language: what is wrong, and what to do. */
import { catalogue } from '../../src/core/check/catalogue';
import type {
  AmbiguousReason,
  FindingCode,
  FindingFact,
  UnreadableReason,
} from '../../src/core/check/finding';
import type { ReadingDoubt } from '../../src/core/number/reading';
import { territoryChange } from '../../src/core/plan/territory';
import { findingMessage, languages, localeOf, messageCodes } from '../../src/locale';
import { binhDinh } from '../support/appendix';
import { indicator } from '../support/plan';

/** Every reason, so that a new one does not compile until it stands here. */
const unreadable: Readonly<Record<UnreadableReason, true>> = {
  text: true,
  code: true,
  legend: true,
  unit: true,
  mark: true,
  qualitative: true,
  severalValues: true,
  boolean: true,
  notAJudgement: true,
  notCalculated: true,
};
const ambiguous: Readonly<Record<AmbiguousReason, true>> = {
  decimalOrThousands: true,
  brokenDigits: true,
  severalValues: true,
  rangeOrDate: true,
  fractionOrDate: true,
  zeroOrMissing: true,
  changeNotLevel: true,
};
const doubts: Readonly<Record<ReadingDoubt, true>> = {
  decimalMark: true,
  multiplied: true,
  unitDiffers: true,
  lookalike: true,
  legacyEncoding: true,
  extraText: true,
  change: true,
  overOrBy: true,
  inWords: true,
  zeroInWords: true,
  mayBeDate: true,
};
const keys = <Key extends string>(record: Readonly<Record<Key, true>>) => Object.keys(record) as Key[];

/** What a fact says besides its code, for each form it has. */
type Rest<Fact> = Fact extends unknown ? Omit<Fact, 'code'> : never;
type Facts = {
  readonly [Code in FindingCode]: readonly Rest<Extract<FindingFact, { code: Code }>>[];
};

const samples: Facts = {
  resultUnreadable: keys(unreadable).map((reason) => ({ reason, raw: 'ba bốn' })),
  resultAmbiguous: [
    ...keys(ambiguous).map((reason) => ({ reason, raw: '12.900', readings: ['12900', '12.9'] })),
    { reason: 'zeroOrMissing', raw: 'không có', readings: ['0', 'notApplicable'] },
    { reason: 'zeroOrMissing', raw: 'chưa có', readings: ['0', 'notReported'] },
    { reason: 'brokenDigits', raw: '1 2', readings: [] },
  ],
  formulaError: [
    { part: 'result', raw: '#REF!' },
    { part: 'denominator', raw: '#N/A' },
  ],
  resultIsDate: [{ raw: '46115', day: '2026-04-03' }, { raw: '3/4/2026' }, { raw: '41.2', number: '41.2' }],
  unitScaleDoubtful: [
    { raw: '0.412', number: '0.412', readings: ['41.2', '0.412'], percentFormatted: false },
    { raw: '41.2', number: '41.2', readings: ['41.2'], percentFormatted: true },
  ],
  scaleWordDoubtful: [
    { value: '85000000', typed: [{ unit: 'đồng/người', value: '85' }] },
    { value: '1.25', typed: [{ unit: 'nghìn tỷ đồng', value: '1250' }], englishMark: true },
    {
      ...{ value: '80000', upper: '85000', comparator: 'range', approximate: true },
      typed: [
        { unit: 'nghìn đồng', value: '80', upper: '85' },
        { unit: 'đồng', value: '0.08', upper: '0.085' },
      ],
    },
  ],
  fractionInCount: [
    { raw: '12.9', number: '12.9', readings: ['12900', '12.9'] },
    { raw: '12.34567', number: '12.34567', readings: ['12.34567'] },
  ],
  unitConflicts: [
    { raw: '100%', unit: 'căn' },
    { raw: '18 tháng', unit: 'năm', inMonths: 'months' },
    { raw: '7 triệu đồng/người/tháng', unit: 'triệu đồng/người', inMonths: 'monthly' },
  ],
  numberShownOtherwise: [{ raw: '90', number: '90' }],
  percentFormatted: [{ raw: '0.0245', number: '0.0245', value: '2.45' }],
  resultOutOfBounds: [
    { raw: '140', lower: '0', upper: '100' },
    { raw: '-1', lower: '0' },
    { raw: '140', upper: '100' },
  ],
  numberStoredAsText: [{ raw: '41,2', value: '41.2' }],
  readingDoubtful: [
    ...keys(doubts).map((reason) => ({ reason, raw: '50% (8 xã)', value: '50' })),
    { reason: 'multiplied', raw: '10-13 nghìn', value: '10000', upper: '13000', comparator: 'range' },
  ],
  shareBelowOne: [
    { value: '0.9', percentFormatted: false },
    { value: '0.9', percentFormatted: true },
  ],
  resultImplausible: [{ value: '755' }],
  resultIsInterval: [{ raw: 'trên 97%' }],
  intervalUndecided: [{ raw: '35-45%' }],
  moreThanSixDecimals: [{ value: '41.1234567' }, { value: '41.1234567', calculated: true }],
  notApplicableDoubtful: [
    { raw: 'x', because: 'judgement' },
    { raw: '-', because: 'counts' },
  ],
  notApplicableNotAllowed: [{ raw: '-' }],
  resultMissing: [
    {},
    { repeats: 'như trên' },
    { repeats: '"' },
    { beside: { part: 'numerator', raw: '73' } },
  ],
  countUnreadable: [
    { part: 'numerator', raw: '1.234', number: '1.234' },
    { part: 'denominator', raw: 'nhiều' },
    { part: 'denominator', raw: '=A1', notCalculated: true },
    { part: 'denominator', raw: '1,234', readings: ['1234', '1.234'] },
  ],
  countImplausible: [{ part: 'denominator', value: '1000000000000000000' }],
  countNegative: [{ part: 'numerator', value: '-1' }],
  denominatorZero: [{}],
  countsMissing: [{}],
  ratioPartMissing: [{ part: 'denominator' }],
  numeratorAboveDenominator: [{ numerator: '11', denominator: '10' }],
  rateDisagrees: [
    { value: '41.2', computed: '50' },
    { value: '82', upper: '85', comparator: 'range', computed: '80' },
  ],
  rateComputable: [{ computed: '33.33' }],
  kindUnreadable: [{ raw: 'tạm tính' }, { raw: '41.2', number: '41.2' }],
  kindContradicts: [
    { raw: 'Ước 1,9', kind: 'estimate' },
    { raw: 'Chính thức 1,9', kind: 'official' },
  ],
  planUnexpected: [{ expected: 'binh-dinh', found: 'minh-long' }],
  unitUnexpected: [{ expected: 'so-y-te', found: 'so-xay-dung' }, { expected: 'so-y-te' }],
  yearUnexpected: [{ expected: 2026, found: 2025 }],
  yearContradicts: [
    { stated: 2027, identity: 2026 },
    { stated: 2025, identity: 2026, isTitle: true },
    { stated: 2025, identity: 2026, isName: true },
    { stated: 2025, identity: 2026, raw: 'Cùng kỳ' },
  ],
  sheetRenamed: [{ own: 'Phụ lục 2026' }],
  sheetMoved: [{ before: ['Bìa'] }, { before: ['1', '2', '3', '4', '5', '6'] }],
  labelsRespelt: [
    { rows: [12], raw: 'Tỉ lệ hộ nghèo', label: 'Tỷ lệ hộ nghèo' },
    { rows: [12, 13, 14, 15, 16, 17], raw: 'Tỉ lệ hộ nghèo', label: 'Tỷ lệ hộ nghèo' },
  ],
  partOfYear: [{ raw: 'Kết quả 6 tháng đầu năm 2026', year: 2026 }],
  sumUntilDay: [{ raw: 'Kết quả đến 30/9', year: 2026 }],
  sheetYearDiffers: [{ stated: 2025, year: 2026 }],
  rowsHidden: [{ rows: [12] }, { rows: [12, 13, 14, 15, 16, 17] }],
  indicatorNotAsked: [
    { unit: 'UBND xã An Hảo', year: 2026 },
    { unit: 'UBND huyện An Lão', year: 2026, isGone: true },
  ],
  yearNotBegun: [{ year: 2027 }],
  unitContradicts: [
    { stated: 'Sở Y tế', identity: 'Sở Xây dựng' },
    { stated: 'Sở Y tế', identity: 'Sở Xây dựng', raw: 'Y tế' },
    { stated: 'Sở Y tế', identity: 'Sở Xây dựng', isCover: true },
    { stated: 'Sở Y tế', identity: 'Sở Xây dựng', raw: 'SYT', isCover: true },
  ],
  unitStatedUnknown: [{ raw: 'Trường THPT chuyên', identity: 'Sở Xây dựng' }],
  columnsRemoved: [{ columns: ['Tử số', 'Mẫu số'] }],
  columnsMoved: [{ columns: ['Ghi chú'] }],
  columnInserted: [
    { column: 'H', heading: 'Kết quả năm trước' },
    { column: 'H', heading: '' },
  ],
  rowNotRead: [{ raw: '12,5' }, { raw: '35.5', number: '35.5', heading: true }],
  rowInserted: [{}],
  labelContradicts: [
    { coded: 'bac-si' },
    ...(['unit', 'target', 'gap', 'verdict'] as const).map((against) => ({ coded: 'bac-si', against })),
    { coded: 'bac-si', labelled: 'giuong-benh-vien', labelAt: 'B12' },
  ],
  labelCopied: [{ labelled: 'giuong-benh-vien', coded: 'bac-si', labelAt: 'B12', against: 'target' }],
  labelAndCodeCopied: [{ labelled: 'giuong-benh-vien', coded: 'bac-si', labelAt: 'B12', codedAt: 'B11' }],
  labelEdited: [
    { raw: 'Tỷ lệ khác', label: 'Tỷ lệ' },
    { raw: '', label: 'Tỷ lệ' },
  ],
  unitScaleEdited: [
    { raw: 'nghìn căn', unit: 'căn' },
    { raw: 'nghìn căn', unit: 'căn', above: 'N6' },
  ],
  unitEdited: [
    { raw: 'người', unit: '%' },
    { raw: '', unit: '' },
  ],
  targetEdited: [
    { raw: '30%', target: '40%' },
    { raw: '', target: '40%' },
  ],
  formulaOverwritten: [
    { how: 'value', part: 'verdict', raw: 'Đạt' },
    { how: 'value', part: 'gap', raw: '41.2', number: '41.2' },
    { how: 'cleared', part: 'gap' },
    { how: 'formula', part: 'gap', formula: '[result]-100' },
    { how: 'sheet', count: 42, digest: '0123456789abcdef' },
    { how: 'sheetFormulas', count: 42, digest: '0123456789abcdef' },
  ],
  externalLink: [{ formula: '[1]Sheet1!A1' }],
  legacyText: (['tcvn3', 'vni', 'mojibake'] as const).map((encoding) => ({ encoding, meant: 'Hộ nghèo' })),
  relationBroken: [
    { smaller: '50', larger: '40', largerIndicator: 'bao-hiem-xa-hoi', largerCell: 'H16' },
    {
      smaller: '50',
      larger: '40',
      largerIndicator: 'bao-hiem-xa-hoi',
      largerCell: 'H16',
      largerFile: 'An Hòa, đợt 2.xlsx',
    },
    {
      smaller: '22',
      larger: '4.1',
      largerIndicator: 'bao-hiem-xa-hoi',
      largerCell: 'H15',
      smallerIndicator: 'bao-hiem-that-nghiep',
      smallerCell: 'H16',
    },
    {
      smaller: '35',
      larger: '33',
      largerIndicator: 'bao-hiem-xa-hoi',
      largerCell: 'H15',
      smallerStated: { value: '35', comparator: 'moreThan' },
      largerStated: { value: '30', upper: '33', comparator: 'range' },
    },
  ],
  partsDisagree: [{ total: '100', sum: '99', parts: ['bac-si', 'duoc-si'] }],
  fillSequence: (['result', 'numerator', 'denominator', 'source'] as const).flatMap((part) => {
    const rows = { part, first: 'H12', last: 'H15', count: 4 };
    return [
      { ...rows, from: '43', to: '46' },
      { ...rows, from: '46', to: '43', falls: true as const },
    ];
  }),
  cumulativeDecreases: [{ value: '1299', earlier: '1300', year: 2026 }],
  jumpFromEarlierYear: [{ value: '7.5', earlier: '42.1', year: 2026 }],
  differsFromOtherUnits: [{ value: '7.9', side: 'below', unit: '%', target: '40', median: '79', units: 20 }],
  officialBeforeYearEnd: [{ year: 2026 }],
  sourceMissing: [{}],
  explanationMissing: [{ because: 'targetYear' }, { because: 'behind', expected: '33.333333333333' }],
  indicatorMissing: [{}],
  indicatorDuplicate: [{ first: 'B12' }],
  codeUnknown: [{ raw: 'chi-tieu-la' }],
  codeLabelMismatch: [{ coded: 'bac-si' }],
  codeLost: [{}],
  appendixDuplicate: [{ other: 'Phụ lục 2026 (2)' }],
  identityRecovered: [{ by: 'codeColumn' }, { by: 'labels' }],
  planUnknown: [{ plan: 'minh-long' }],
  planVersionDiffers: [{ found: '0', known: '1' }],
  embeddedPlanUnreadable: [{ plan: 'binh-dinh' }, { plan: '' }],
  embeddedPlanDiffers: [{ plan: 'binh-dinh', version: '1' }],
  unitUnknown: [{ unit: 'so-la' }],
  yearUnknown: [{}],
  territoryNeedsTarget: [{ change: territoryChange(binhDinh, '2026-12-31')! }],
  taskStatusMissing: [{}],
  taskStatusUnknown: [{ raw: 'xong rồi' }],
  taskProgressMissing: [{}],
  taskProgressUnreadable: [{ raw: 'gần xong' }],
  taskProgressAmbiguous: [{ raw: '0.45', number: '0.45', readings: ['45', '0.45'] }],
  taskProgressOutOfRange: [{ value: '4500' }],
  taskProgressNotPercent: [{ value: '45' }],
  taskDoneIncomplete: [{}, { progress: '80' }],
  taskCompleteNotDone: [{}],
  taskNotStartedProgress: [{ progress: '5' }],
  taskDeadlineUnreadable: [{ raw: 'quý sau' }],
  taskDeadlineAsText: [{ raw: '30/11/2026', day: '2026-11-30' }],
  taskOverdue: [{ day: '2026-11-30', days: 31 }],
  taskExplanationMissing: [{ because: 'overdue' }, { because: 'cancelled' }],
  taskMissing: [{}],
  taskDuplicate: [{ first: 'B12' }],
  headingEdited: [
    { raw: 'Kế hoạch năm 2026', column: 'Kết quả' },
    { raw: '', column: 'Kết quả' },
  ],
  headingsSwapped: [{ headings: ['Mẫu số', 'Tử số'], columns: ['denominator', 'numerator'] }],
  namesStale: [{ headings: ['Tử số', 'Kết quả'] }],
  columnMissing: [{ column: 'Kết quả' }],
  stampBroken: [
    { at: '2026-10-15T09:30+07:00', changed: ['inputs'], cells: ['H12', 'I12'], goneItems: [] },
    {
      at: '2026-10-15',
      changed: ['inputs', 'frame'],
      cells: Array.from({ length: 40 }, (_, at) => `H${at + 9}`),
      goneItems: ['bac-si', 'x'],
    },
    { at: '2026-10-15T09:30+07:00', changed: ['frame'] },
  ],
  stampMissing: [{}],
  recordRowUnreadable: [{ reason: 'noReason' }, { reason: 'damaged' }],
  recordDuplicate: [{ other: 'Phiếu kiểm tra' }],
};

const facts = (Object.keys(samples) as FindingCode[]).flatMap((code) =>
  samples[code].map((rest) => ({ code, ...rest }) as FindingFact),
);

/** A message tells what to do in the imperative, or that nothing has to be done. */
const ADVICE = {
  vi: /hãy|nên làm tròn|không cần làm gì/i,
  en: /\b(type|check|choose|give|use|ask|round|fill|write|remove|insert|state|restore|mend|delete)\b|nothing needs to be done/i,
};

const contexts = { 'with its indicator': { indicator: indicator({}), plan: binhDinh }, alone: {} };

describe.each(languages)('%s', (language) => {
  const locale = localeOf(language);

  test('has a message for every code of the catalogue and no other', () => {
    expect(messageCodes(locale).sort()).toEqual(Object.keys(catalogue).sort());
  });

  describe.each(Object.entries(contexts))('%s', (_, context) => {
    test.each(facts.map((fact) => [JSON.stringify(fact), fact] as const))('%s', (_name, fact) => {
      const message = findingMessage({ fact, severity: catalogue[fact.code].severity }, locale, context);
      expect(message).toMatch(/^["“\p{Lu}\d].*[.!?]$/u);
      expect(message).not.toMatch(/undefined|NaN|null|\[object/);
      expect(message).toMatch(ADVICE[language]);
    });
  });

  test('has a short title for every code, and no title twice', () => {
    const titles = Object.values(locale.findingTitles);
    expect(Object.keys(locale.findingTitles).sort()).toEqual(Object.keys(catalogue).sort());
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^\p{Lu}.{4,32}[^.]$/u);
  });

  test('no two codes say the same', () => {
    const messages = facts.map((fact) => findingMessage({ fact, severity: 'note' }, locale, {}));
    expect(new Set(messages).size).toBe(facts.length);
  });
});

test.each([
  ['vi', '"140" nằm ngoài giới hạn: kết quả phải từ 0 đến 100%. Hãy kiểm tra số và đơn vị.'],
  ['en', '"140" is out of bounds: the result must lie between 0 and 100%. Check the number and its unit.'],
] as const)('limits carry the unit (%s)', (language, expected) => {
  const fact: FindingFact = { code: 'resultOutOfBounds', raw: '140', lower: '0', upper: '100' };
  const message = findingMessage({ fact, severity: 'error' }, localeOf(language), {
    indicator: indicator({}),
  });
  expect(message).toBe(expected);
});

describe('what a bound and an interval are called', () => {
  const fact: FindingFact = {
    code: 'relationBroken',
    smaller: '35',
    larger: '33',
    largerIndicator: 'bao-hiem-xa-hoi',
    largerCell: 'H15',
    smallerStated: { value: '35', comparator: 'moreThan' },
    largerStated: { value: '30', upper: '33', comparator: 'range' },
  };
  test.each([
    ['vi', 'Kết quả trên 35 lớn hơn', '(30–33, ô H15)'],
    ['en', 'The result above 35 is above', '(30–33, cell H15)'],
  ] as const)('beside another indicator (%s)', (language, ...expected) => {
    const message = findingMessage({ fact, severity: 'error' }, localeOf(language), { plan: binhDinh });
    for (const each of expected) expect(message).toContain(each);
  });
});

test.each([
  ['vi', 'giảm đều nhau', 'tăng đều nhau'],
  ['en', 'fall by equal steps', 'rise by equal steps'],
] as const)('a sequence that falls is not said to rise (%s)', (language, falling, rising) => {
  const rows = { code: 'fillSequence', part: 'result', first: 'H12', last: 'H15', count: 4 } as const;
  const say = (fact: FindingFact) => findingMessage({ fact, severity: 'warning' }, localeOf(language), {});
  expect(say({ ...rows, from: '97', to: '94', falls: true })).toContain(falling);
  expect(say({ ...rows, from: '94', to: '97' })).toContain(rising);
});

test.each<readonly ['vi' | 'en', Partial<FindingFact>, string]>([
  [
    'vi',
    { readings: ['41.2', '0.412'], percentFormatted: false, raw: '0,412' },
    '"0,412": có thể đã nhập phân số của 1 thay cho phần trăm. Nếu là 41,2%, hãy nhập 41,2; nếu là 0,412%, hãy gõ kèm dấu %: 0,412%.',
  ],
  [
    'en',
    { readings: ['41.2', '0.412'], percentFormatted: false, raw: '0,412' },
    '"0,412": it may be a fraction of 1 rather than a percentage. If it is 41.2%, type 41.2; if it is 0.412%, type it with the sign: 0.412%.',
  ],
  // Both readings out of bounds.
  [
    'vi',
    { readings: [], percentFormatted: true, raw: '4120', number: '4120' },
    '"4.120": ô đang định dạng phần trăm (%) nên Excel hiện số gấp 100 lần. Hãy định dạng ô là Số (Number) rồi nhập lại theo đơn vị %.',
  ],
  // What is asked of one end is no advice for both.
  [
    'vi',
    { readings: ['90', '0.9'], percentFormatted: false, ofInterval: true, raw: '0,9-1,2' },
    '"0,9-1,2": có thể đã nhập phân số của 1 thay cho phần trăm. Hãy ghi lại cả khoảng, kèm dấu %.',
  ],
])('a doubtful scale says what to type for each reading (%s, %j)', (language, rest, expected) => {
  const fact = { code: 'unitScaleDoubtful', ...rest } as FindingFact;
  const message = findingMessage({ fact, severity: 'error' }, localeOf(language), {
    indicator: indicator({}),
  });
  expect(message).toBe(expected);
});

test.each(languages)('rates that formulas work out are told in one sentence for all (%s)', (language) => {
  const say = (fact: FindingFact) => findingMessage({ fact, severity: 'note' }, localeOf(language), {});
  const of = (value: string, calculated?: true): FindingFact => ({
    code: 'moreThanSixDecimals',
    value,
    ...(calculated && { calculated }),
  });
  expect(say(of('33.3333333', true))).toBe(say(of('66.6666667', true)));
  expect(say(of('33.3333333', true))).toContain('ROUND');
  expect(say(of('33.3333333'))).not.toBe(say(of('66.6666667')));
});
