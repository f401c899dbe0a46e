/** The rows of a report's body in the written package, and the texts that they share. */
import { strFromU8, unzipSync } from 'fflate';
import type { ReportCell } from '../../../src/core/mergeWorkbook/reportSheet';
import { reportSheet } from '../../../src/core/mergeWorkbook/reportSheet';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { readBytes } from '../../support/appendix';

const LONG = `dài ${'x'.repeat(400)}`;
const rows: ReportCell[][] = [
  ['Xã An Hảo', 1.5, undefined],
  ['Xã An Hảo', '=1+1', ''],
  ['Tiêu đề', '<b>&"', ' hai  dấu cách '],
  ['a\nb', '\u0001_x0041_', LONG],
  [LONG, 'Xã An Hảo', 0],
];

const report = (name: string) =>
  reportSheet({
    name,
    title: 'Tiêu đề',
    columns: ['A', 'B', 'C'].map((heading) => ({ heading, width: 10, style: 'text' as const })),
    rows,
    rowCount: rows.length,
    frozenColumns: 0,
  });

const bytes = writeWorkbook([report('Một'), report('Hai')], { title: 'Báo cáo' });

it('reads as what was given, in every sheet', async () => {
  const { sheets } = await readBytes(await bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['Một', 'Hai']);
  for (const { cells } of sheets) {
    const read = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
    rows.forEach((values, at) => {
      values.forEach((value, column) => {
        const expected = value === '' ? undefined : value;
        expect(read.get(`${at + 3} ${column + 1}`)).toBe(expected);
      });
    });
  }
});

it('keeps a text once, whatever rows and sheets it stands in, and a long one in its cell', async () => {
  const parts = unzipSync(await bytes);
  const texts = strFromU8(parts['xl/sharedStrings.xml']!);
  const items = texts.match(/<si>/g)!.length;
  expect(texts.split('>Xã An Hảo<')).toHaveLength(2);
  expect(texts).not.toContain(LONG);
  expect(texts).toContain(`count="${items}" uniqueCount="${items}"`);
  expect(strFromU8(parts['xl/worksheets/sheet1.xml']!).split(LONG)).toHaveLength(3);
});
