import type { AppendixStrings } from '../appendix/strings';
import { finding } from '../check/catalogue';
import { cellText } from '../check/cellText';
import type { Finding } from '../check/finding';
import type { Indicator } from '../plan/schema';
import { cellAddress } from '../workbook/address';
import { indicatorTexts } from './indicatorTexts';
import type { LocatedAppendix } from './located';
import type { LocatedRow } from './rows';
import type { SettledRows, Torn } from './tornRows';
import type { Testimony } from './witnesses';
import { testimonyOf } from './witnesses';

type Row = LocatedRow<Indicator>;
type Sheet = Pick<LocatedAppendix, 'index' | 'plan' | 'columns'>;
type TornRow = Row & { readonly torn: Torn<Indicator>; readonly said: Testimony };

/** The rows that hold an indicator whatever others say: those whose label is its and whose code is no other's. */
function wholeRows(rows: readonly Row[], { index, plan, columns }: Sheet): Map<Indicator, number> {
  const { withLabel } = indicatorTexts(plan);
  const label = columns.get('label');
  const whole = new Map<Indicator, number>();
  for (const { item, row, torn } of rows) {
    if (torn || label === undefined || whole.has(item)) continue;
    if (withLabel(index.textAt(row, label).trim()) === item) whole.set(item, row);
  }
  return whole;
}

/** Whether the figures of two rows are the same one; blanks are none. */
function isSameFigure(one: number, other: number, { index, columns }: Sheet): boolean {
  const figureIn = (row: number) => cellText(index.at(row, columns.get('result') ?? 0)).trim();
  return figureIn(one) !== '' && figureIn(one) === figureIn(other);
}

/**
 * Of rows whose label is one indicator's and whose hidden code another's, tells those over which a label was copied: its indicator has
 * another row, against which they claim nothing. Such a row is its code's. Its figure counts there where all that can tell in it is the
 * code's, too, the code's own label is nowhere any more (labels that slipped by a row may have been typed beside), and the figure is not that of the label's own row;
 * else it is withheld (`labelContradicts`). Where its code's indicator has another row as well, it is nobody's and is not read. Other rows are
 * read by their labels.
 */
export function settleTorn(
  rows: readonly Row[],
  sheet: Sheet,
  strings: AppendixStrings,
): SettledRows<Indicator> {
  const torn = rows.flatMap((each): TornRow[] =>
    each.torn ? [{ ...each, torn: each.torn, said: testimonyOf(each.row, each.torn, sheet, strings) }] : [],
  );
  if (torn.length === 0) return { rows, findings: [] };
  const { index, columns } = sheet;
  const whole = wholeRows(rows, sheet);
  for (const { item, row, said } of torn) if (said.isBacked && !whole.has(item)) whole.set(item, row);
  const labels = new Set(torn.map(({ torn: { labelled } }) => labelled));
  const held = new Map(whole);
  const addressOf = (row: number) => cellAddress(row, columns.get('label') ?? 1);
  const findings: Finding[] = [];

  /** What becomes of a row whose label's indicator has another one; undefined for nobody's. */
  function settleCopied(
    { row, torn: { labelled, coded }, said }: TornRow,
    labelRow: number,
  ): Row | undefined {
    const { against, isCodes } = said;
    const labelAt = addressOf(labelRow);
    const fact = { labelled: labelled.id, coded: coded.id, labelAt };
    const place = { sheet: index.sheet.name, cell: addressOf(row), indicator: coded.id };
    const codedRow = held.get(coded);
    if (codedRow !== undefined) {
      const codedAt = addressOf(codedRow);
      findings.push(finding({ code: 'labelAndCodeCopied', ...fact, codedAt }, place));
      return undefined;
    }
    held.set(coded, row);
    const isCopy = whole.get(labelled) === labelRow && !labels.has(coded);
    const isDecided = isCodes && isCopy && !isSameFigure(row, labelRow, sheet);
    if (isDecided && against) findings.push(finding({ code: 'labelCopied', ...fact, against }, place));
    const about = { labelled, coded, labelAt, ...(against && { against }), ...(isDecided && { isDecided }) };
    return { item: coded, row, torn: about };
  }

  const settled = new Map<number, Row | undefined>();
  // A row that is its code's holds that against the labels of others: of labels that slipped by a row, each waits for the one above.
  for (let before = -1; before !== settled.size;) {
    before = settled.size;
    for (const each of torn) {
      const labelRow = held.get(each.torn.labelled);
      if (labelRow === undefined || labelRow === each.row || settled.has(each.row)) continue;
      settled.set(each.row, settleCopied(each, labelRow));
    }
  }
  const saidBy = new Map(torn.map(({ row, said }) => [row, said]));
  return {
    rows: rows.flatMap((each): readonly Row[] => {
      if (settled.has(each.row)) {
        const own = settled.get(each.row);
        return own ? [own] : [];
      }
      const { against, isBacked } = saidBy.get(each.row) ?? {};
      return each.torn
        ? [{ ...each, torn: { ...each.torn, ...(against && { against }), ...(isBacked && { isBacked }) } }]
        : [each];
    }),
    findings,
  };
}
