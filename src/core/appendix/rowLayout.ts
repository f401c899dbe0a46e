import { cellAddress } from '../workbook/address';
import type { CellSnapshot } from '../workbook/snapshot';
import { assessRow } from '../check/assess';
import type { Indicator, Plan } from '../plan/schema';
import { YEAR_END, dayIn } from '../calendar/day';
import { decimalFromNumber, roundDecimal } from '../decimal/decimal';
import type { Owners } from '../plan/rows';
import { currentOwnersOf, ownersOf } from '../plan/rows';
import { isCross } from '../text/cross';
import type { SheetBuilder } from './builder';
import type { StyleName } from './description';
import {
  RESOLUTION,
  countValidation,
  gapFormula,
  iconFormula,
  resultValidation,
  verdictFormula,
} from './formulas';
import { sheetVerdict } from './sheetVerdict';
import type { AppendixStrings, ColumnId } from './strings';
import type { RowCell } from './tableRow';
import { putTableRow } from './tableRow';
import type { RowValues } from './values';

/** One indicator's row and what it needs to know. */
export interface RowContent {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly year: number;
  readonly strings: AppendixStrings;
  readonly values: RowValues;
}

/** Decimals of a gap that are shown where it has them: more would not fit into the column. */
const GAP_DECIMALS = 4;

/**
 * Signed, with the target's decimals and those that the result has more: 4,4 is 0,4 above 4, not 0. Excel shows it with the user's own
 * marks; where there may be decimals one is always shown, or Excel would leave the comma alone.
 */
function gapNumberFormat({ integer, target }: Indicator): string {
  const decimals = target.decimals ?? 0;
  const shown = Math.max(1, decimals);
  const isWhole = integer === true && decimals === 0;
  const digits = isWhole
    ? '#,##0'
    : `#,##0.${'0'.repeat(shown)}${'#'.repeat(Math.max(0, GAP_DECIMALS - shown))}`;
  return `+${digits};-${digits};${digits}`;
}

const snapshot = (value: string | number | undefined): CellSnapshot | undefined =>
  value === undefined ? undefined : { row: 1, column: 1, value };

/** A result as the formulas of its row see it, which round it before they compare (docs/decisions/001). */
const asRounded = (result: string | number | undefined) =>
  typeof result === 'number' ? Number(roundDecimal(decimalFromNumber(result), RESOLUTION)) : result;

/**
 * What the formulas of a row come to, stored beside each for readers that do not calculate: the core's own answer about the number as they
 * see it, so that nothing changes at the first recalculation.
 */
function answers({ indicator, values, year, plan, strings }: RowContent) {
  const result = snapshot(asRounded(values.result));
  const { isPartial = false } = values;
  const assessment = assessRow(
    indicator,
    { ...(result && { result }) },
    { indicator: indicator.id },
    { isPartial },
  );
  const verdict = sheetVerdict(assessment, typeof values.result === 'string', isPartial);
  const judged = verdict === 'exceeded' || verdict === 'met' || verdict === 'notMet';
  const icon =
    verdict === 'exceeded' || verdict === 'met'
      ? 3
      : verdict === 'checkInput' || verdict === 'checkUnit'
        ? 2
        : verdict === 'notMet' && year >= plan.targetYear
          ? 1
          : '';
  const { gap } = assessment.result;
  return {
    verdict: strings.verdicts[verdict],
    icon,
    gap: judged && gap !== undefined ? Number(roundDecimal(gap, RESOLUTION)) : '',
  };
}

/** Numerator and denominator, for a ratio indicator; greyed out for the others. */
function countContent({ indicator }: RowContent, value: string | number | undefined): RowCell {
  if (indicator.aggregation.kind !== 'ratio') return { style: 'notAsked' };
  return { style: 'inputNumber', ...(value !== undefined && { value }) };
}

const namesOf = ({ units }: Owners) => units.map(({ name }) => name).join('; ');

/** Who has the indicator at the year's end from the leads the plan names; nobody where it names none. */
function currentOwner({ plan, indicator, year, strings }: RowContent): string {
  if (ownersOf(plan, indicator).units.length === 0) return '';
  return namesOf(currentOwnersOf(plan, indicator, dayIn(year, YEAR_END))) || strings.ownerUnknown;
}

function contents(row: RowContent, addressOf: (id: ColumnId) => string): Partial<Record<ColumnId, RowCell>> {
  const { indicator, values, strings, plan, year } = row;
  const qualitative = indicator.target.comparator === 'qualitative';
  const cached = answers(row);
  const inputText = (value: string | undefined): RowCell => ({
    style: 'inputText',
    ...(value !== undefined && { value }),
  });
  const resultStyle: StyleName = qualitative ? 'inputChoice' : 'inputNumber';
  return {
    ordinal: { style: 'ordinal', value: indicator.code },
    label: { style: 'text', value: indicator.label },
    unit: { style: 'centred', value: strings.unit(indicator.unit, indicator.measure) },
    target: { style: 'target', value: strings.target(indicator) },
    owner: { style: 'text', value: namesOf(ownersOf(plan, indicator)) },
    currentOwner: { style: 'text', value: currentOwner(row) },
    numerator: countContent(row, values.numerator),
    denominator: countContent(row, values.denominator),
    result: { style: resultStyle, ...(values.result !== undefined && { value: values.result }) },
    kind: { style: 'inputChoice', ...(values.kind && { value: strings.kinds[values.kind] }) },
    gap: qualitative
      ? { style: 'notAsked' }
      : {
          style: 'gap',
          formula: gapFormula(indicator, addressOf('result'), addressOf('verdict'), strings),
          formulaResult: cached.gap,
          numberFormat: gapNumberFormat(indicator),
        },
    icon: {
      style: 'icon',
      formula: iconFormula(addressOf('verdict'), year >= plan.targetYear, strings),
      formulaResult: cached.icon,
    },
    verdict: {
      style: 'verdict',
      formula: verdictFormula(indicator, addressOf('result'), strings, values.isPartial ? 'part' : 'whole'),
      formulaResult: cached.verdict,
    },
    source: inputText(values.source),
    explanation: inputText(values.explanation),
    note: inputText(values.note),
    code: { style: 'code', value: indicator.id },
  };
}

/** What may be chosen for a judgement. No cross is offered: it would be asked about (notApplicableDoubtful). */
function judgements({ notApplicableAllowed = true }: Indicator, strings: AppendixStrings): string[] {
  const { verdicts, permitted } = strings;
  return [
    verdicts.met,
    verdicts.notMet,
    verdicts.inProgress,
    ...permitted.notReported,
    ...(notApplicableAllowed ? permitted.notApplicable.filter((word) => !isCross(word)) : []),
  ];
}

function addValidations(sheet: SheetBuilder, { indicator, strings }: RowContent): void {
  const at = (id: ColumnId) => sheet.columnOf(id) ?? 0;
  const range = (id: ColumnId) => sheet.span(at(id), at(id));
  const address = (id: ColumnId) => cellAddress(sheet.row, at(id));
  const { prompts, alerts, kinds } = strings;
  const qualitative = indicator.target.comparator === 'qualitative';
  sheet.validations.push({
    range: range('result'),
    rule: qualitative
      ? { kind: 'list', items: judgements(indicator, strings) }
      : { kind: 'formula', formula: resultValidation(indicator, address('result'), strings) },
    prompt: prompts.result(indicator),
    alert: alerts.result(indicator),
  });
  sheet.validations.push({
    range: range('kind'),
    rule: { kind: 'list', items: [kinds.official, kinds.estimate] },
    prompt: prompts.kind,
    alert: alerts.kind,
  });
  if (indicator.aggregation.kind !== 'ratio') return;
  for (const part of ['numerator', 'denominator'] as const) {
    sheet.validations.push({
      range: range(part),
      rule: { kind: 'formula', formula: countValidation(address(part), strings) },
      prompt: prompts[part](indicator),
      alert: alerts.count,
    });
  }
}

/** Lays out one indicator's row and goes to the next. */
export function layOutRow(sheet: SheetBuilder, content: RowContent): void {
  const addressOf = (id: ColumnId) => cellAddress(sheet.row, sheet.columnOf(id) ?? 0);
  const byColumn = contents(content, addressOf);
  addValidations(sheet, content);
  putTableRow(sheet, byColumn);
}
