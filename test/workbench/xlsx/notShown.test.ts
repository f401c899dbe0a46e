/** Files that the library for looks throws at, and our own reader reads: they open, and saving loses nothing. */
import { strFromU8, unzipSync } from 'fflate';
import { BuiltInCalculator, fromSnapshot, rectOf, toSnapshot } from '../../../src/workbench/host/model';
import { readHostWorkbook } from '../../../src/workbench/xlsx/read';
import { saveHostWorkbook } from '../../../src/workbench/xlsx/save';
import { chartSheetBook } from '../../support/chartSheet';
import { withRows } from '../../xlsx/read/support/parts';

async function open(bytes: Uint8Array) {
  const opened = await readHostWorkbook(bytes, 'a.xlsx');
  if (!opened.ok) throw new Error(opened.reason);
  return { bytes, ...opened };
}

test('a file with a chart sheet opens with its cells, and says what is not shown', async () => {
  const { workbook, notShown, losses } = await open(chartSheetBook());
  expect(notShown).toEqual(['looks', 'chartSheets']);
  expect(losses.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['charts', 'looks']));
  const [sheet, ...others] = workbook.sheets;
  expect(others).toEqual([]);
  expect(workbook.activeSheetId).toBe(sheet!.id);
  const formatOf = (column: number) =>
    sheet!.styles[sheet!.cells.find((cell) => cell.column === column)?.style ?? sheet!.sheetStyle]
      ?.numberFormat;
  expect(sheet!.cells.map(({ value }) => value)).toEqual([5, 0.412, 46240]);
  // What a number means is told by its format: 41.2 %, a day.
  expect([0, 1, 2].map(formatOf)).toEqual(['General', '0.##%', 'dd/mm/yyyy']);
});

test('an edit is saved into it, and every other part stays as it was', async () => {
  const opened = await open(chartSheetBook());
  const workbook = fromSnapshot(opened.workbook, new BuiltInCalculator());
  workbook.act('user', () => {
    workbook.sheets[0]!.write(rectOf(0, 0), () => ({ value: 7 }));
  });
  const saved = await saveHostWorkbook(toSnapshot(workbook), opened, false);
  expect(saved.way).toBe('patched');
  const [before, after] = [unzipSync(opened.bytes), unzipSync(saved.bytes)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(before).filter((name) => Buffer.compare(before[name]!, after[name]!) !== 0);
  expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  expect(strFromU8(after['xl/worksheets/sheet1.xml']!)).toContain('<c r="A1"><v>7</v></c>');
  expect(strFromU8(after['xl/workbook.xml']!)).toContain('name="Biểu đồ"');
});

test('a file whose looks are read says nothing of the kind', async () => {
  const { notShown, losses } = await open(withRows('<row r="1"><c r="A1"><v>1</v></c></row>'));
  expect([notShown, losses]).toEqual([[], []]);
});
