import { locateAppendices } from '../../../src/core/locate/locate';
import { vietnameseAppendix } from '../../../src/locale';
import { shippedPlans } from '../../../src/plans';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { appendixSheet, snapshotOf } from '../../support/appendix';

/** A sheet on which somebody copied the first labels of the plan. */
const notes: SheetSnapshot = {
  name: 'Ghi chép',
  visibility: 'visible',
  cells: shippedPlans[0]!.indicators
    .slice(0, 10)
    .map(({ label }, index) => ({ row: index + 1, column: 1, value: label })),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

describe('a sheet that only lists labels', () => {
  test('is left aside beside an appendix', () => {
    const workbook = snapshotOf(appendixSheet());
    const sheets = [...workbook.sheets, notes];
    const { appendices } = locateAppendices({ ...workbook, sheets }, shippedPlans, vietnameseAppendix);
    expect(appendices.map(({ index }) => index.sheet.name)).toEqual([workbook.sheets[0]!.name]);
  });

  test('is spoken of where there is nothing else', () => {
    const workbook = { ...snapshotOf(appendixSheet()), sheets: [notes], customXml: [] };
    const { appendices } = locateAppendices(workbook, shippedPlans, vietnameseAppendix);
    expect(appendices[0]?.findings.map(({ fact }) => fact.code)).toContain('columnMissing');
  });
});
