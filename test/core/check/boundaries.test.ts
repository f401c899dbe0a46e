import { assessRow } from '../../../src/core/check/assess';
import { sheetVerdict } from '../../../src/core/appendix/sheetVerdict';
import type { CellSnapshot, CellValue } from '../../../src/core/workbook/snapshot';
import type { BoundaryRow } from '../../support/boundaries';
import { boundaryCases } from '../../support/boundaries';

function valueOf(cell: BoundaryRow['cell']): CellValue {
  if (cell === null || typeof cell !== 'object') return cell;
  if (cell.formula === '1/0') return { error: '#DIV/0!' };
  return cell.formula === '1=1' ? true : cell.gives;
}

function snapshot({ cell, percentFormatted }: BoundaryRow): CellSnapshot {
  return { row: 1, column: 1, value: valueOf(cell), ...(percentFormatted && { format: 'percent' }) };
}

describe.each(boundaryCases)('$name', ({ indicator, rows }) => {
  test.each(rows.map((row) => [JSON.stringify(row.cell), row] as const))('%s', (_, row) => {
    const cell = snapshot(row);
    const assessment = assessRow(indicator, { result: cell }, { indicator: indicator.id });
    expect(assessment.result.verdict).toBe(row.verdict);
    expect(assessment.result.gap).toBe(row.gap);
    expect(sheetVerdict(assessment, typeof cell.value === 'string')).toBe(row.sheet);
  });
});
