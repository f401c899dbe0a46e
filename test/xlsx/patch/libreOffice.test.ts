import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { filledSheet } from '../../support/appendix';
import { convertWithLibreOffice, LIBREOFFICE_TIMEOUT, testWithLibreOffice } from '../../support/libreOffice';
import { read } from '../read/support/parts';
import { patch } from './support';

testWithLibreOffice(
  'another program opens a patched workbook with the new values, notes and sheet, and all else as it was',
  async () => {
    const original = await writeWorkbook([filledSheet({})], { title: 'Phụ lục' });
    const before = await read(original);
    const [sheet] = before.sheets;
    const input = sheet!.cells.find(
      ({ formula, value }) => formula === undefined && typeof value === 'number',
    )!;
    const { row, column } = input;
    const { bytes, text } = await patch(original, {
      cells: [
        {
          sheet: sheet!.name,
          row,
          column,
          value: Number(input.value) + 1,
          fill: 'FFF2CC',
          note: { text: 'Kiểm tra lại\n"đơn vị"', author: 'Phụ Lục' },
        },
        { sheet: sheet!.name, row: 2000, column: 30, value: '=chữ' },
        { sheet: sheet!.name, row: 2001, column: 30, formula: 'AD2002*2' },
        { sheet: sheet!.name, row: 2002, column: 30, value: 21 },
      ],
      newSheets: [{ name: 'Kết quả kiểm tra', rows: [['Ô'], ['G10']], headerRows: 1, widths: [20] }],
    });
    expect(text('xl/styles.xml')).toContain('FFFFF2CC');
    const converted = convertWithLibreOffice(bytes, 'xlsx');
    const after = await read(converted);
    const cells = (workbook: typeof after) =>
      new Map(workbook.sheets[0]!.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
    const was = cells(await read(convertWithLibreOffice(original, 'xlsx')));
    const is = cells(after);
    expect(is.get(`${row},${column}`)?.value).toBe(Number(input.value) + 1);
    expect([2000, 2001, 2002].map((at) => is.get(`${at},30`)?.value)).toEqual(['=chữ', 42, 21]);
    const others = [...was].filter(
      ([address, cell]) => address !== `${row},${column}` && cell.formula === undefined,
    );
    expect(others.length).toBeGreaterThan(100);
    for (const [address, cell] of others) expect(is.get(address)).toEqual(cell);
    expect(after.sheets.map(({ name }) => name)).toEqual([sheet!.name, 'Kết quả kiểm tra']);
    const parts = Object.entries(unzipSync(converted));
    const comments = parts.find(([name]) => name.includes('comments'))?.[1];
    expect(new TextDecoder().decode(comments)).toContain('Kiểm tra lại');
  },
  3 * LIBREOFFICE_TIMEOUT,
);

testWithLibreOffice(
  'a note is added to those that another program wrote',
  async () => {
    const original = await writeWorkbook([filledSheet({})], { title: 'Phụ lục' });
    const name = (await read(original)).sheets[0]!.name;
    const note = (row: number, text: string) => ({
      sheet: name,
      row,
      column: 20,
      note: { text, author: 'Lan' },
    });
    const first = await patch(original, { cells: [note(30, 'của Lan')] });
    // LibreOffice writes both parts in its own way.
    const foreign = convertWithLibreOffice(first.bytes, 'xlsx');
    const second = await patch(foreign, { cells: [note(30, 'thêm'), note(31, 'khác')] });
    const parts = unzipSync(convertWithLibreOffice(second.bytes, 'xlsx'));
    const comments = new TextDecoder().decode(
      Object.entries(parts).find(([part]) => part.includes('comments'))?.[1] ?? strToU8(''),
    );
    expect(comments.match(/<comment /g)).toHaveLength(2);
    expect(comments).toMatch(/của Lan[^]*thêm[^]*khác/);
    expect(zipSync(parts).length).toBeGreaterThan(0);
  },
  4 * LIBREOFFICE_TIMEOUT,
);
