import type { StyleName } from './description';
import type { ColumnId } from './strings';

/** What is fixed about a column of the appendix. */
export interface ColumnSpec<Id extends string = ColumnId> {
  readonly id: Id;
  /** Width in characters; together they fit A4 landscape at a readable scale. */
  readonly width: number;
  /** Heading above several columns. */
  readonly band?: 'results' | 'comparison';
  /** Sheet-scoped defined name of the column's data cells; how a moved column is found again. */
  readonly definedName?: string;
  readonly hidden?: boolean;
  readonly style: StyleName;
}

const ALL: readonly ColumnSpec[] = [
  { id: 'ordinal', width: 6, style: 'ordinal' },
  { id: 'label', width: 37, style: 'text', definedName: 'PL_ChiTieu' },
  { id: 'unit', width: 11, style: 'centred' },
  { id: 'target', width: 13, style: 'target' },
  { id: 'owner', width: 16, style: 'text' },
  { id: 'currentOwner', width: 16, style: 'text' },
  { id: 'numerator', width: 10, style: 'inputNumber', band: 'results', definedName: 'PL_TuSo' },
  { id: 'denominator', width: 10, style: 'inputNumber', band: 'results', definedName: 'PL_MauSo' },
  { id: 'result', width: 11, style: 'inputNumber', band: 'results', definedName: 'PL_KetQua' },
  { id: 'kind', width: 10, style: 'inputChoice', band: 'results', definedName: 'PL_LoaiSoLieu' },
  { id: 'gap', width: 10, style: 'gap', band: 'comparison', definedName: 'PL_ChenhLech' },
  { id: 'icon', width: 4, style: 'icon', band: 'comparison' },
  { id: 'verdict', width: 15.5, style: 'verdict', band: 'comparison', definedName: 'PL_DanhGia' },
  { id: 'source', width: 16, style: 'inputText', definedName: 'PL_NguonSoLieu' },
  { id: 'explanation', width: 18, style: 'inputText', definedName: 'PL_NguyenNhan' },
  { id: 'note', width: 11, style: 'inputText', definedName: 'PL_GhiChu' },
  { id: 'code', width: 12, style: 'code', hidden: true, definedName: 'PL_Ma' },
];

/** Which leads an appendix names: none, the plan's, or those beside the ones of today. */
export type OwnerColumns = 'none' | 'plan' | 'both';

/** Widths where one more column has to go on the page: each gives a little, so that the print stays nearly as large. */
const NARROWER: Readonly<Partial<Record<ColumnId, number>>> = {
  label: 34,
  owner: 15,
  currentOwner: 15,
  source: 14,
  explanation: 16,
  note: 9,
};

/** The columns of an appendix, left to right. */
export function appendixColumns(owners: OwnerColumns): readonly ColumnSpec[] {
  if (owners === 'both')
    return ALL.map((column) => ({ ...column, width: NARROWER[column.id] ?? column.width }));
  return ALL.filter(({ id }) => id !== 'currentOwner' && (id !== 'owner' || owners === 'plan'));
}

/** Every column that has a defined name. */
export const namedColumns: ReadonlyMap<string, ColumnId> = new Map(
  ALL.flatMap(({ id, definedName }) => (definedName === undefined ? [] : [[definedName, id] as const])),
);
