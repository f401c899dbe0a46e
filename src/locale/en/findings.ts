import { needsSign } from '../../core/check/needsSign';
import type { ReadingDoubt } from '../../core/number/reading';
import type { AmbiguousReason, UnreadableReason } from '../../core/check/finding';
import type { FindingMessages, MessageContext } from '../types';
import { day } from './dates';
import { recordFindings } from './recordFindings';
import { territorySentence } from './places';
import { ruleFindings } from './ruleFindings';
import { reading, shown } from './shown';
import { number, statedPhrase, targetPhrase, withUnit } from './targets';
import { templateFindings } from './templateFindings';

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  text: 'is not a number; type a number, or "chưa có số liệu" where there is none yet',
  code: 'looks like a code rather than a number; type the result again',
  legend: 'looks like a column number or a legend; type the result',
  unit: 'is a unit without a number; type the number',
  mark: 'is a tick mark, not a number; type a number',
  qualitative: 'is a judgement, but this indicator needs a number; type a number',
  severalValues: 'holds several numbers; type one result in a cell',
  boolean: 'is TRUE or FALSE, not a number; type a number',
  notCalculated:
    'is a formula that was not calculated; open the file in Excel, let it calculate and save it, or type the number',
  notAJudgement: 'is not a judgement; choose Đạt, Chưa đạt or Đang thực hiện',
};

const AMBIGUOUS: Readonly<Record<AmbiguousReason, string>> = {
  decimalOrThousands: 'the dot or comma may be a decimal or a thousands mark',
  brokenDigits: 'its digits are torn apart',
  severalValues: 'it holds several numbers',
  rangeOrDate: 'it may be a range or a date',
  fractionOrDate: 'it may be so many out of so many, or a date',
  zeroOrMissing: 'it may mean 0, but also no data or not applicable',
  changeNotLevel: 'it states a change, not a level',
};

const DOUBTS: Readonly<Record<ReadingDoubt, string>> = {
  decimalMark: 'the decimal mark is not the usual one',
  multiplied: 'converted from the unit in the cell',
  unitDiffers: "the unit in the cell is not the indicator's",
  lookalike: 'letters stand for digits',
  legacyEncoding: 'the text is in an old encoding (TCVN3 or VNI)',
  extraText: 'the words around it were left aside',
  change: 'it states a change, not a level',
  overOrBy: '"vượt" was taken for above that figure; it may also be above the plan by that much',
  inWords: 'the number is written in words',
  zeroInWords: 'the words "không có" were taken to mean 0',
  mayBeDate: 'taken to be a figure and not a year or a date',
};

/** What a row was told by. */
const labelOf = ({ indicator, task }: MessageContext): string => task?.title ?? indicator?.label ?? '';

export const findings: FindingMessages = {
  ...ruleFindings,
  ...templateFindings,
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
  readingDoubtful: ({ raw, reason, part, ...stated }, { indicator }) => {
    const unit = part === undefined ? (indicator?.unit ?? '') : '';
    // Without its sign a share below 1 would be asked.
    const sign = part === undefined && indicator && needsSign(indicator, stated.value) ? '%' : '';
    const read = statedPhrase(stated, reason === 'multiplied' ? unit : '');
    const advice =
      reason === 'unitDiffers'
        ? `Type the result in the indicator's unit${unit === '' ? '' : ` (${unit})`}.`
        : stated.comparator === undefined
          ? `If that is right, type the number ${number(stated.value)}${sign}.`
          : 'If that is not what is meant, write it again without doubt.';
    return `"${raw}" was read as ${read} (${DOUBTS[reason]}). ${advice}`;
  },
  resultImplausible: ({ value }, { indicator }) =>
    `${withUnit(number(value), indicator?.unit ?? '')} is far from what is usual for this indicator. Check the number, its decimal mark and its unit.`,
  resultIsInterval: ({ raw }) =>
    `"${raw}" is an interval, not one number; it is kept and judged as a whole. If there is a number, type it.`,
  intervalUndecided: ({ raw }, { indicator }) =>
    `"${raw}" does not decide: part of it meets the target${indicator ? ` ${targetPhrase(indicator)}` : ''} and part does not. Give the number itself.`,
  moreThanSixDecimals: ({ value, calculated }) =>
    calculated
      ? "The formula in this cell gives more than 6 decimals; the sheet's formulas compare 6. Round it with the function ROUND, to 2 decimals for example."
      : `${number(value)} has more than 6 decimals; the sheet's formulas compare 6. Round it.`,
  notApplicableDoubtful: ({ raw, because }) =>
    because === 'judgement'
      ? `"${raw}" is taken for "does not apply". If it is a tick, type Đạt, Chưa đạt or Đang thực hiện; if it does not apply, type "không áp dụng".`
      : `"${raw}" is taken for "does not apply", but the row has a numerator and a denominator. Type the result, or clear the counts if the indicator does not apply.`,
  notApplicableNotAllowed: ({ raw }) =>
    `"${raw}": this indicator applies to every unit. Type the result, or "chưa có số liệu".`,
  resultMissing: ({ repeats, beside }) =>
    repeats === undefined
      ? beside
        ? `No result, but the ${beside.part} of the row says "${beside.raw}", and the indicator asks for no ${beside.part}. If that is the result, type it into the result cell (unmerge the cells first where they were merged).`
        : 'No result. Type a number, or "chưa có số liệu" where there is none yet.'
      : `The cell says ${repeats.includes('"') ? 'ditto' : `"${repeats}"`} and no number; the figure above does not count for this row. Type the number, or "chưa có số liệu" where there is none yet.`,
  countUnreadable: ({ part, readings, notCalculated, ...held }) =>
    notCalculated
      ? `The formula of the ${part} was not calculated yet. Open the file in Excel, let it calculate and save it, or type the number.`
      : readings === undefined
        ? `The ${part} "${shown(held)}" cannot be read. Type a whole number.`
        : `The ${part} "${shown(held)}" has more than one reading (${readings.map(reading).join(' or ')}). Type the whole number again, without a dot or a comma.`,
  countImplausible: ({ part, value }) =>
    `The ${part} is ${number(value)}, more than the people of the whole country. Check whether a digit is too many or something else was pasted; keep it if it is right.`,
  countsMissing: () =>
    "A rate without its numerator and denominator. Type both: the figure of the whole is worked out from the sums of the units' numerators and denominators.",
  countNegative: ({ part, value }) => `The ${part} is negative (${number(value)}). Check it.`,
  denominatorZero: () =>
    'The denominator is 0, so there is no rate. Check it, or write "không áp dụng" as the result.',
  ratioPartMissing: ({ part }) =>
    `The ${part} is missing. Fill it in so that the common rate can be added up.`,
  numeratorAboveDenominator: ({ numerator, denominator }) =>
    `The numerator ${number(numerator)} is above the denominator ${number(denominator)}. Check both.`,
  rateDisagrees: ({ computed, ...stated }) =>
    `The result ${statedPhrase(stated, '')} is not numerator over denominator (${number(computed)}). Check the three cells.`,
  rateComputable: ({ computed }) =>
    `Numerator and denominator are there: the result would be ${number(computed)}. If that is right, type it as the result.`,
  kindUnreadable: (held) => `The kind of figure "${shown(held)}" is unclear. Choose Chính thức or Ước.`,
  kindContradicts: ({ kind, ...held }) =>
    `The result says "${shown(held)}", ${kind === 'estimate' ? 'an estimate' : 'an official figure'}, but the column of the kind says otherwise. Choose the other kind, or take the word out of the result.`,
  taskStatusMissing: () => 'No status. Choose one of the list.',
  taskStatusUnknown: ({ raw }) =>
    `The status "${raw}" is unclear. Choose Chưa thực hiện, Đang thực hiện, Hoàn thành or Không thực hiện.`,
  taskProgressMissing: () => 'In progress, but how far is not said. Type a number from 0 to 100.',
  taskProgressUnreadable: (held) =>
    `The progress "${shown(held)}" cannot be read. Type a number from 0 to 100, such as 45 or 45%.`,
  taskProgressAmbiguous: ({ readings, ...held }) =>
    `The progress "${shown(held)}" has more than one reading (${readings.map((each) => `${number(each)}%`).join(' or ')}). Type it again with the % sign.`,
  taskProgressOutOfRange: ({ value }) =>
    `A progress of ${number(value)}% is not between 0 and 100%. Type it again, such as 45%.`,
  taskProgressNotPercent: ({ value }) =>
    `The progress cell lost its percent format; ${number(value)} was read as ${number(value)}%. Type ${number(value)}% again, so that the sheet's formulas read it too.`,
  taskDoneIncomplete: ({ progress }) =>
    `The status is Hoàn thành (done), but ${progress === undefined ? 'there is no progress' : `the progress is ${number(progress)}%`}. Type 100%, or choose another status.`,
  taskCompleteNotDone: () =>
    'The progress is 100%, but the status is not Hoàn thành (done). Choose Hoàn thành, or mend the progress.',
  taskNotStartedProgress: ({ progress }) =>
    `The status is Chưa thực hiện (not started), but the progress is ${number(progress)}%. Choose Đang thực hiện, or mend the progress.`,
  taskDeadlineUnreadable: ({ raw }) =>
    `The deadline "${raw}" is not a day. Type day/month/year, such as 30/11/2026, or leave it blank.`,
  taskDeadlineAsText: ({ raw, day: iso }) =>
    `The deadline "${raw}" is stored as text and was read as ${day(iso)}; the sheet itself cannot mark it when it is over. Type day/month/year again.`,
  taskOverdue: ({ day: iso, days }) =>
    `Overdue by ${days} days (due ${day(iso)}) and not done. Give its present status, or the reason and a proposal.`,
  taskExplanationMissing: ({ because }) =>
    `The task is ${because === 'cancelled' ? 'not carried out' : 'overdue'} and nothing says why. Write the reason and a proposal under "Khó khăn, vướng mắc".`,
  taskMissing: (_, { task }) =>
    `The row of the task "${task?.title ?? ''}" is not in the appendix. It may have been deleted; insert it again from the template.`,
  taskDuplicate: ({ first }, { task }) =>
    `The task "${task?.title ?? ''}" has two rows; the first is at ${first}. Remove one.`,
  indicatorMissing: (_, { indicator }) =>
    `The row of "${indicator?.label ?? ''}" is not in the appendix. It may have been deleted; insert it again from the template.`,
  indicatorDuplicate: ({ first }, { indicator }) =>
    `"${indicator?.label ?? ''}" has two rows; the first is at ${first}. Remove one.`,
  codeUnknown: ({ raw }) =>
    `The hidden code "${raw}" is not in the plan; the row was not read. Delete the row, or insert it again from the template.`,
  codeLabelMismatch: ({ coded }, context) =>
    `The row's hidden code is "${coded}" but its label is "${labelOf(context)}" (perhaps the rows were sorted). The label was followed; check the row.`,
  codeLost: (_, context) =>
    `The row lost its hidden code and was recognised by its label "${labelOf(context)}". Check the label.`,
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
  embeddedPlanUnreadable: ({ plan }) =>
    `The plan definition${plan === '' ? '' : ` "${plan}"`} that came with the file is damaged and cannot be used; the appendix is read with the plan at hand. Ask the sender for the file again, or import the plan with "phuluc plan import".`,
  embeddedPlanDiffers: ({ plan, version }) =>
    `The file brings plan "${plan}" version ${version}, which differs from that version at hand; the appendix is read with the plan at hand. Ask the sender what was changed; a changed plan needs a new version.`,
  unitUnknown: ({ unit }) =>
    `The reporting unit "${unit}" is not in the plan's list. Use the template made for the unit.`,
  yearUnknown: () =>
    'The year is unknown. Use the template again, or state the year in the heading ("Kết quả năm 2026").',
  territoryNeedsTarget: ({ change }) =>
    `${territorySentence(change)}. The plan's targets are those of the former territory and do not apply to figures of ${change.successors[0].unit.name}: give it targets of its own, or report the former territory only.`,
  columnMissing: ({ column }) =>
    `The column "${column}" of the appendix is missing. Use the template, or restore the heading.`,
  ...recordFindings,
};
