import type { AmbiguityCode, ReadingDoubt } from '../../core/number/reading';
import type { Held, UnreadableReason } from '../../core/check/finding';
import type { FindingMessages } from '../types';
import { number, targetPhrase, withUnit } from './targets';

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  text: 'is not a number; type a number, or "chưa có số liệu" where there is none yet',
  date: 'is a date, not a result; Excel may have turned the number that was typed into a date: type it again',
  code: 'looks like a code rather than a number; type the result again',
  legend: 'looks like a column number or a legend; type the result',
  unit: 'is a unit without a number; type the number',
  mark: 'is a tick mark, not a number; type a number',
  qualitative: 'is a judgement, but this indicator needs a number; type a number',
  formulaError: 'is a formula error; mend the formula or type a number',
  severalValues: 'holds several numbers; type one result in a cell',
  boolean: 'is TRUE or FALSE, not a number; type a number',
  notCalculated:
    'is a formula that was not calculated; open the file in Excel, let it calculate and save it, or type the number',
  notAJudgement: 'is not a judgement; choose Đạt, Chưa đạt or Đang thực hiện',
};

const AMBIGUOUS: Readonly<Record<AmbiguityCode, string>> = {
  decimalOrThousands: 'the dot or comma may be a decimal or a thousands mark',
  brokenDigits: 'its digits are torn apart',
  severalValues: 'it holds several numbers',
  rangeOrDate: 'it may be a range or a date',
  zeroOrMissing: '"không có" may mean 0 or not applicable',
  unitScale: 'it may be a fraction of 1 rather than a percentage (typing "%" makes Excel divide by 100)',
  fractionInCount:
    'a count has no fraction (a computer with English settings may have taken the thousands dot for a decimal point)',
  changeNotLevel: 'it states a change, not a level',
  unitConflict: "its unit is of another kind than the indicator's",
};

const DOUBTS: Readonly<Record<ReadingDoubt, string>> = {
  decimalMark: 'the decimal mark is not the usual one',
  multiplied: 'converted from the unit in the cell',
  unitDiffers: "the unit in the cell is not the indicator's",
  lookalike: 'letters stand for digits',
  legacyEncoding: 'the text is in an old encoding (TCVN3 or VNI)',
  extraText: 'the words around it were left aside',
  change: 'it states a change, not a level',
};

const reading = (text: string): string =>
  /^-?\d+(\.\d+)?$/.test(text) ? number(text) : text === 'notApplicable' ? 'not applicable' : 'not reported';

/** What a cell holds, a number with this language's marks. */
const shown = (held: Held): string => (held.number === undefined ? held.raw : number(held.number));

export const findings: FindingMessages = {
  resultUnreadable: ({ reason, ...held }) => `"${shown(held)}" ${UNREADABLE[reason]}.`,
  resultAmbiguous: ({ reason, readings, ...held }) =>
    `"${shown(held)}" has more than one reading${readings.length > 0 ? ` (${readings.map(reading).join(' or ')})` : ''}: ${AMBIGUOUS[reason]}. Type it again without doubt.`,
  resultOutOfBounds: ({ lower, upper, ...held }, { indicator }) => {
    const unit = indicator?.unit ?? '';
    const limits =
      lower !== undefined && upper !== undefined
        ? `must lie between ${number(lower)} and ${withUnit(number(upper), unit)}`
        : lower !== undefined
          ? `cannot be below ${withUnit(number(lower), unit)}`
          : `cannot be above ${withUnit(number(upper ?? '0'), unit)}`;
    return `"${shown(held)}" is out of bounds: the result ${limits}. Check the number and its unit.`;
  },
  numberStoredAsText: ({ raw, value }) =>
    `"${raw}" is stored as text, so the sheet's formulas cannot use it. Type the number ${number(value)} again.`,
  readingDoubtful: ({ raw, value, reason }) =>
    `"${raw}" was read as ${number(value)} (${DOUBTS[reason]}). If that is right, type the number ${number(value)}.`,
  resultImplausible: ({ value }, { indicator }) =>
    `${withUnit(number(value), indicator?.unit ?? '')} is far from what is usual for this indicator. Check the number, its decimal mark and its unit.`,
  resultIsInterval: ({ raw }) =>
    `"${raw}" is an interval, not one number; it is kept and judged as a whole. If there is a number, type it.`,
  intervalUndecided: ({ raw }, { indicator }) =>
    `"${raw}" does not decide: part of it meets the target${indicator ? ` ${targetPhrase(indicator)}` : ''} and part does not. Give the number itself.`,
  moreThanSixDecimals: ({ value }) =>
    `${number(value)} has more than 6 decimals; the sheet's formulas compare 6. Round it.`,
  notApplicableNotAllowed: ({ raw }) =>
    `"${raw}": this indicator applies to every unit. Type the result, or "chưa có số liệu".`,
  resultMissing: () => 'No result. Type a number, or "chưa có số liệu" where there is none yet.',
  countUnreadable: ({ part, ...held }) =>
    `The ${part} "${shown(held)}" cannot be read. Type a whole number without a unit.`,
  countNegative: ({ part, value }) => `The ${part} is negative (${number(value)}). Check it.`,
  denominatorZero: () =>
    'The denominator is 0, so there is no rate. Check it, or write "không áp dụng" as the result.',
  ratioPartMissing: ({ part }) =>
    `The ${part} is missing. Fill it in so that the common rate can be added up.`,
  numeratorAboveDenominator: ({ numerator, denominator }) =>
    `The numerator ${number(numerator)} is above the denominator ${number(denominator)}. Check both.`,
  rateDisagrees: ({ value, computed }) =>
    `The result ${number(value)} is not numerator over denominator (${number(computed)}). Check the three cells.`,
  rateComputable: ({ computed }) =>
    `Numerator and denominator are there: the result would be ${number(computed)}. If that is right, type it as the result.`,
  kindUnreadable: ({ raw }) => `The kind of figure "${raw}" is unclear. Choose Chính thức or Ước.`,
  indicatorMissing: (_, { indicator }) =>
    `The row of "${indicator?.label ?? ''}" is not in the appendix. It may have been deleted; insert it again from the template.`,
  indicatorDuplicate: ({ first }, { indicator }) =>
    `"${indicator?.label ?? ''}" has two rows; the first is at ${first}. Remove one.`,
  codeUnknown: ({ raw }) =>
    `The indicator code "${raw}" is not in the plan; the row was not read. Delete the row, or insert it again from the template.`,
  codeLabelMismatch: ({ coded }, { indicator }) =>
    `The row's hidden code is "${coded}" but its label is "${indicator?.label ?? ''}" (perhaps the rows were sorted). The label was followed; check the row.`,
  codeLost: (_, { indicator }) =>
    `The row lost its hidden code and was recognised by its label "${indicator?.label ?? ''}". Check the label.`,
  appendixDuplicate: ({ other }) =>
    `This sheet and "${other}" report for the same plan, unit and year. Keep one; delete the other or move it to another file.`,
  identityRecovered: ({ by }) =>
    by === 'codeColumn'
      ? "The file's hidden identity is lost; the appendix was recognised by its hidden code column. Nothing needs to be done."
      : 'Hidden identity and code column are lost; the appendix was recognised by its labels. Check plan and year.',
  planUnknown: ({ plan }) =>
    `The appendix belongs to the plan "${plan}", which this program does not have. Use the template of a plan at hand, or a newer program.`,
  planVersionDiffers: ({ found, known }) =>
    `The appendix was made from version ${found} of the plan; this program has version ${known}. Use the new template.`,
  unitUnknown: ({ unit }) =>
    `The reporting unit "${unit}" is not in the plan's list. Use the template made for the unit.`,
  yearUnknown: () =>
    'The year is unknown. Use the template again, or state the year in the heading ("Kết quả năm 2026").',
  columnMissing: ({ column }) =>
    `The column "${column}" of the appendix is missing. Use the template, or restore the heading.`,
};
