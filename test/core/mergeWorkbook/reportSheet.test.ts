import type { SheetDescription } from '../../../src/core/appendix/description';
import { styles } from '../../../src/core/appendix/styles';
import { reportSheet } from '../../../src/core/mergeWorkbook/reportSheet';
import { sheetNames, convertSheet } from '../../../src/xlsx/write/sheet';

const reportOf = (figures: number, nothing?: string) =>
  reportSheet({
    name: 'Đơn vị',
    title: 'Đơn vị',
    columns: [
      { heading: 'STT', width: 6, style: 'ordinal' },
      { heading: 'Đơn vị', width: 34, style: 'text' },
      ...Array.from({ length: figures }, () => ({ heading: '%', width: 11, style: 'gap' as const })),
    ],
    rows: [],
    rowCount: 0,
    frozenColumns: 2,
    ...(nothing !== undefined && { nothing }),
  });

const titlesOf = (figures: number) =>
  sheetNames(reportOf(figures)).find(({ name }) => name === '_xlnm.Print_Titles')?.range;

test('a report that fits on a page is printed one page wide', () => {
  expect(convertSheet(reportOf(10)).pageSetup?.fitToWidth).toBe(1);
  expect(titlesOf(10)).toBe("'Đơn vị'!$2:$2");
});

test('a wider one goes on several pages that all say which row is whose', () => {
  // 79 × 11 characters, 280 a page beside the two columns.
  expect(convertSheet(reportOf(79)).pageSetup?.fitToWidth).toBe(4);
  expect(titlesOf(79)).toBe("'Đơn vị'!$A:$B,'Đơn vị'!$2:$2");
});

test('the title is whole over the blank cells beside a first column as narrow as its ordinals', () => {
  const title = reportOf(1).cells.find(({ row, column }) => row === 1 && column === 1);
  expect(title?.value).toBe('Đơn vị');
  expect(styles[title!.style].wrap).toBe(false);
});

test('a report without rows says so', () => {
  // Among its rows: the writer puts those in the place of whatever else stands there.
  const says = ({ body }: SheetDescription) => Array.from(body?.rows ?? []);
  expect(says(reportOf(1, 'Không có gì.'))).toEqual([[undefined, 'Không có gì.']]);
  expect(says(reportOf(1))).toEqual([]);
});
