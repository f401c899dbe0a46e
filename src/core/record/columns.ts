import type { ColumnSpec } from '../appendix/columns';
import type { RecordColumn } from './strings';

/** The columns of the record sheet, left to right; both tables share them. */
export const recordColumns: readonly ColumnSpec<RecordColumn>[] = [
  { id: 'ordinal', width: 6, style: 'ordinal' },
  { id: 'place', width: 20, style: 'text' },
  { id: 'subject', width: 36, style: 'text' },
  { id: 'value', width: 18, style: 'centred' },
  { id: 'statement', width: 44, style: 'text' },
  { id: 'answer', width: 36, style: 'inputText' },
  { id: 'mark', width: 17, style: 'centred' },
  { id: 'code', width: 12, style: 'code', hidden: true },
];

/** The number of a column where the sheet is as it was made, from 1. */
export const recordColumnNumber = (id: RecordColumn): number =>
  recordColumns.findIndex((column) => column.id === id) + 1;
