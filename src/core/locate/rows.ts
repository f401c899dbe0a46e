import { finding } from '../check/catalogue';
import type { Finding, FindingFact, Place } from '../check/finding';
import { indicatorsOf } from '../plan/rows';
import type { Indicator, Plan, ReportingUnit } from '../plan/schema';
import { cellAddress } from '../workbook/address';
import { indicatorNames, indicatorTexts } from './indicatorTexts';
import type { ItemTexts } from './itemTexts';
import type { SheetIndex } from './sheetIndex';
import type { Torn } from './tornRows';

/** What the rows of an appendix are about, and how they are told. */
export interface RowKind<Item> {
  /** The texts that tell the items of a plan. */
  readonly textsOf: (plan: Plan) => ItemTexts<Item>;
  /** The items of a unit, on a day where one is given; every item without a unit. */
  readonly expectedOf: (plan: Plan, unit: ReportingUnit | undefined, day?: string) => readonly Item[];
  /** What the hidden column holds. */
  readonly codeOf: (item: Item) => string;
  readonly labelOf: (item: Item) => string;
  /** How a finding names the item. */
  readonly place: (item: Item) => Pick<Place, 'indicator' | 'task'>;
  readonly missing: FindingFact;
  readonly duplicate: (first: string) => FindingFact;
}

export const indicatorRows: RowKind<Indicator> = {
  ...indicatorNames,
  textsOf: indicatorTexts,
  expectedOf: indicatorsOf,
  place: ({ id }) => ({ indicator: id }),
  missing: { code: 'indicatorMissing' },
  duplicate: (first) => ({ code: 'indicatorDuplicate', first }),
};

/** Where an item's row stands. */
export interface LocatedRow<Item> {
  readonly item: Item;
  readonly row: number;
  /** Where its label and its hidden code are of two items. */
  readonly torn?: Torn<Item>;
}

/** Rows of an appendix and what is odd about them. */
export interface FoundRows<Item> {
  readonly rows: readonly LocatedRow<Item>[];
  readonly findings: readonly Finding[];
  /** How the rows were told, where both would do. */
  readonly by: 'code' | 'label';
  readonly labelColumn: number | undefined;
  /** The column in which a finding about a row stands. */
  readonly column: number;
}

/** How many of the texts are among those looked for; fewer than `least` are not counted to the end. */
function countOf(texts: readonly string[], isOne: (text: string) => boolean, least: number): number {
  let count = 0;
  let rest = texts.length;
  for (const text of texts) {
    if (count + rest < least) return count;
    rest -= 1;
    if (isOne(text)) count += 1;
  }
  return count;
}

/** The column that holds most of the given texts, the leftmost of several, and how many it holds. */
export function columnOfMost(
  index: SheetIndex,
  isOne: (text: string) => boolean,
): { column: number; count: number } {
  let best = { column: 0, count: 0 };
  for (const [column, texts] of index.textsByColumn) {
    const count = countOf(texts, isOne, best.count + 1);
    if (count > best.count) best = { column, count };
  }
  return best;
}

/** What a row says of itself: by its hidden code and by its label. */
interface RowClaims<Item> {
  readonly row: number;
  readonly code: string;
  readonly coded: Item | undefined;
  readonly labelled: Item | undefined;
}

/** Every row that has a text in the code or the label column, from the top. */
function rowClaims<Item>(
  index: SheetIndex,
  { withCode, withLabel }: ItemTexts<Item>,
  codeColumn: number | undefined,
  labelColumn: number | undefined,
): RowClaims<Item>[] {
  const textAt = (row: number, column: number | undefined) =>
    column === undefined ? '' : index.textAt(row, column).trim();
  const rows = new Set<number>();
  for (const { row, column } of index.cells)
    if (column === codeColumn || column === labelColumn) rows.add(row);
  return Array.from(rows, (row) => {
    const code = textAt(row, codeColumn);
    return {
      row,
      code,
      coded: withCode(code),
      labelled: withLabel(textAt(row, labelColumn)),
    };
  });
}

/** The claims without those of headings: a row without a code, above the row of the item whose label it shares. */
function withoutHeadings<Item>(
  claims: readonly RowClaims<Item>[],
  { isHeading }: ItemTexts<Item>,
  { labelOf }: RowKind<Item>,
): readonly RowClaims<Item>[] {
  const isTwofold = ({ code, labelled }: RowClaims<Item>) =>
    code === '' && labelled !== undefined && isHeading(labelOf(labelled));
  return claims.filter((claim, at) => {
    if (!isTwofold(claim)) return true;
    const isSame = ({ labelled, coded }: RowClaims<Item>) => (labelled ?? coded) === claim.labelled;
    return claims.slice(0, at).some(isSame) || !claims.slice(at + 1).some(isSame);
  });
}

/** Every row but the first of an item. */
export function repeatedRows<Item>(
  rows: readonly LocatedRow<Item>[],
  column: number,
  sheet: string,
  { codeOf, place, duplicate }: RowKind<Item>,
): Finding[] {
  const first = new Map<string, string>();
  return rows.flatMap(({ item, row }) => {
    const cell = cellAddress(row, column);
    const earlier = first.get(codeOf(item));
    if (earlier !== undefined) return [finding(duplicate(earlier), { sheet, cell, ...place(item) })];
    first.set(codeOf(item), cell);
    return [];
  });
}

/**
 * The rows of an appendix, by the hidden code column and by the labels. Where a row's label is another
 * item's (the visible columns were sorted without the hidden one), the label is followed: it is what the
 * person saw while typing. A row that lost its code, or was inserted without one, is known by its label.
 * @param namedLabel the column that the sheet's own names say the labels are in
 */
export function findRows<Item>(
  index: SheetIndex,
  plan: Plan,
  kind: RowKind<Item>,
  namedLabel: number | undefined,
): FoundRows<Item> {
  const texts = kind.textsOf(plan);
  const labels = columnOfMost(index, (text) => texts.withLabel(text) !== undefined);
  const labelColumn = labels.count > 0 ? labels.column : namedLabel;
  const codes = columnOfMost(index, (text) => texts.withCode(text) !== undefined);
  const codeColumn = codes.count > 0 ? codes.column : undefined;
  const sheet = index.sheet.name;
  const findings: Finding[] = [];
  const rows: LocatedRow<Item>[] = [];
  const column = labelColumn ?? codeColumn ?? 1;
  const claims = rowClaims(index, texts, codeColumn, labelColumn);
  for (const { row, code, coded, labelled } of withoutHeadings(claims, texts, kind)) {
    const item = labelled ?? coded;
    // Above the first row stand the identity and the headings.
    const isAbove = rows.length === 0;
    if (item) {
      const at = { sheet, cell: cellAddress(row, column), ...kind.place(item) };
      if (code !== '' && item !== coded) {
        findings.push(finding({ code: 'codeLabelMismatch', coded: code }, at));
      } else if (code === '' && codeColumn !== undefined) {
        findings.push(finding({ code: 'codeLost' }, at));
      }
      rows.push(
        labelled && coded && coded !== labelled ? { item, row, torn: { labelled, coded } } : { item, row },
      );
    } else if (code !== '' && !isAbove) {
      findings.push(
        finding({ code: 'codeUnknown', raw: code }, { sheet, cell: cellAddress(row, codeColumn ?? column) }),
      );
    }
  }
  return {
    rows,
    findings,
    by: codeColumn === undefined ? 'label' : 'code',
    labelColumn,
    column,
  };
}
