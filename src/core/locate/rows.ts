import { finding } from '../check/catalogue';
import type { Finding, FindingFact, Place } from '../check/finding';
import { indicatorsOf } from '../plan/rows';
import type { Indicator, Plan, ReportingUnit } from '../plan/schema';
import { foldSpelling } from '../text/fold';
import { cellAddress } from '../workbook/address';
import type { SheetIndex } from './sheetIndex';

/** What the rows of an appendix are about, and how they are told. */
export interface RowKind<Item> {
  readonly itemsOf: (plan: Plan) => readonly Item[];
  /** The items of a unit, on a day where one is given; every item without a unit. */
  readonly expectedOf: (plan: Plan, unit: ReportingUnit | undefined, day?: string) => readonly Item[];
  /** What the hidden column holds. */
  readonly codeOf: (item: Item) => string;
  readonly labelOf: (item: Item) => string;
  /** The headings between the rows; one of them may read like a label. */
  readonly headingsOf: (plan: Plan) => readonly string[];
  /** How a finding names the item. */
  readonly place: (item: Item) => Pick<Place, 'indicator' | 'task'>;
  readonly missing: FindingFact;
  readonly duplicate: (first: string) => FindingFact;
}

export const indicatorRows: RowKind<Indicator> = {
  itemsOf: ({ indicators }) => indicators,
  expectedOf: indicatorsOf,
  codeOf: ({ id }) => id,
  labelOf: ({ label }) => label,
  headingsOf: ({ indicators }) => indicators.map(({ group }) => group),
  place: ({ id }) => ({ indicator: id }),
  missing: { code: 'indicatorMissing' },
  duplicate: (first) => ({ code: 'indicatorDuplicate', first }),
};

/** Where an item's row stands. */
export interface LocatedRow<Item> {
  readonly item: Item;
  readonly row: number;
}

/** Rows of an appendix and what is odd about them. */
export interface FoundRows<Item> {
  readonly rows: readonly LocatedRow<Item>[];
  readonly findings: readonly Finding[];
  /** How the rows were told, where both would do. */
  readonly by: 'code' | 'label';
  readonly labelColumn: number | undefined;
}

/** The column that holds most of the given texts, and how many it holds. */
export function columnOfMost(
  index: SheetIndex,
  isOne: (text: string) => boolean,
): { column: number; count: number } {
  const counts = new Map<number, number>();
  for (const { column, value } of index.cells) {
    if (typeof value === 'string' && isOne(value)) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  let best = { column: 0, count: 0 };
  for (const [column, count] of counts) if (count > best.count) best = { column, count };
  return best;
}

/** The plan's items by hidden code, and by folded label; a label that two share tells nothing and is left out. */
export function itemsByText<Item>(plan: Plan, { itemsOf, codeOf, labelOf }: RowKind<Item>) {
  const byLabel = new Map<string, Item | undefined>();
  for (const item of itemsOf(plan)) {
    const key = foldSpelling(labelOf(item));
    byLabel.set(key, byLabel.has(key) ? undefined : item);
  }
  return {
    byCode: new Map(itemsOf(plan).map((item) => [codeOf(item), item] as const)),
    byLabel: new Map([...byLabel].flatMap(([key, item]) => (item ? [[key, item] as const] : []))),
  };
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
  { byCode, byLabel }: ReturnType<typeof itemsByText<Item>>,
  codeColumn: number | undefined,
  labelColumn: number | undefined,
): RowClaims<Item>[] {
  const textAt = (row: number, column: number | undefined) =>
    column === undefined ? '' : index.textAt(row, column).trim();
  const rows = new Set(
    index.cells.flatMap(({ row, column }) => (column === codeColumn || column === labelColumn ? [row] : [])),
  );
  return Array.from(rows, (row) => {
    const code = textAt(row, codeColumn);
    return {
      row,
      code,
      coded: byCode.get(code),
      labelled: byLabel.get(foldSpelling(textAt(row, labelColumn))),
    };
  });
}

/** The claims without those of headings: a row without a code, above the row of the item whose label it shares. */
function withoutHeadings<Item>(
  claims: readonly RowClaims<Item>[],
  plan: Plan,
  { headingsOf, labelOf }: RowKind<Item>,
): readonly RowClaims<Item>[] {
  const headings = new Set(headingsOf(plan).map(foldSpelling));
  const isTwofold = ({ code, labelled }: RowClaims<Item>) =>
    code === '' && labelled !== undefined && headings.has(foldSpelling(labelOf(labelled)));
  return claims.filter((claim, at) => {
    if (!isTwofold(claim)) return true;
    const isSame = ({ labelled, coded }: RowClaims<Item>) => (labelled ?? coded) === claim.labelled;
    return claims.slice(0, at).some(isSame) || !claims.slice(at + 1).some(isSame);
  });
}

/** Every row but the first of an item. */
function repeatedRows<Item>(
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
  const texts = itemsByText(plan, kind);
  const labels = columnOfMost(index, (text) => texts.byLabel.has(foldSpelling(text)));
  const labelColumn = labels.count > 0 ? labels.column : namedLabel;
  const codes = columnOfMost(index, (text) => texts.byCode.has(text.trim()));
  const codeColumn = codes.count > 0 ? codes.column : undefined;
  const sheet = index.sheet.name;
  const findings: Finding[] = [];
  const rows: LocatedRow<Item>[] = [];
  const column = labelColumn ?? codeColumn ?? 1;
  const claims = rowClaims(index, texts, codeColumn, labelColumn);
  for (const { row, code, coded, labelled } of withoutHeadings(claims, plan, kind)) {
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
      rows.push({ item, row });
    } else if (code !== '' && !isAbove) {
      findings.push(
        finding({ code: 'codeUnknown', raw: code }, { sheet, cell: cellAddress(row, codeColumn ?? column) }),
      );
    }
  }
  return {
    rows,
    findings: [...findings, ...repeatedRows(rows, column, sheet, kind)],
    by: codeColumn === undefined ? 'label' : 'code',
    labelColumn,
  };
}
