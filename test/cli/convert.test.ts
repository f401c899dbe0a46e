import { unzipSync } from 'fflate';
import { nodeInflate } from '../../src/xlsx/read/nodeInflate';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { phuluc } from '../support/cli';
import { MAIN, workbookBytes, worksheetXml } from '../xlsx/read/support/parts';

const FONTS =
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="13"/><name val=".VnTime"/><family val="2"/></font>' +
  '<font><sz val="13"/><name val="VNI-Helve"/></font></fonts>';
const STYLES = `<styleSheet xmlns="${MAIN}">${FONTS}<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" applyFont="1"/></cellXfs></styleSheet>`;
const text = (cell: string, value: string, style = 0) =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

const SHEET = worksheetXml(
  `<row r="1">${text('A1', 'Tû lÖ hé nghÌo', 1)}${text('B1', 'Ñôn vò tính', 2)}${text('C1', 'Tỷ lệ')}<c r="D1" s="1"><v>41.2</v></c></row>`,
);
const bytes = workbookBytes({ 'xl/worksheets/sheet1.xml': SHEET, 'xl/styles.xml': STYLES });
const FILE = 'cu.xlsx';

describe('phuluc convert', () => {
  it('shows before and after, and writes nothing without being asked', async () => {
    const { code, out, files } = await phuluc(['convert', FILE], { [FILE]: bytes });
    expect(code).toBe(0);
    expect(out).toContain('cu.xlsx: 2 ô có chữ bảng mã cũ');
    expect(out).toMatch(/A1 +Tû lÖ hé nghÌo +Tỷ lệ hộ nghèo +TCVN3/);
    expect(out).toMatch(/B1 +Ñôn vò tính +Đơn vị tính +VNI/);
    expect(out).toContain('Chưa ghi gì.');
    expect([...files.keys()]).toEqual([FILE]);
  });

  it('writes a copy with the texts in Unicode and their fonts changed, all else as it was', async () => {
    const { code, out, files } = await phuluc(['convert', FILE, '-o', 'moi.xlsx'], { [FILE]: bytes });
    expect(code).toBe(0);
    expect(out).toContain('Đã ghi moi.xlsx: chuyển 2 ô');
    expect(files.get(FILE)).toEqual(bytes);
    const copy = files.get('moi.xlsx')!;
    const outcome = await readWorkbook(copy, { inflate: nodeInflate });
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.workbook.sheets[0]!.cells.map(({ value }) => value)).toEqual([
      'Tỷ lệ hộ nghèo',
      'Đơn vị tính',
      'Tỷ lệ',
      41.2,
    ]);
    const styles = new TextDecoder().decode(unzipSync(copy)['xl/styles.xml']);
    expect(styles).toContain('<font><b/><sz val="13"/><name val="Times New Roman"/><family val="2"/></font>');
    expect(styles).toContain('<font><sz val="13"/><name val="Arial"/></font>');
    // The number keeps its look: its font shows digits as any other does.
    expect(new TextDecoder().decode(unzipSync(copy)['xl/worksheets/sheet1.xml'])).toContain(
      '<c r="D1" s="1"><v>41.2</v></c>',
    );
  });

  it('says it where there is nothing to convert', async () => {
    const clean = workbookBytes({
      'xl/worksheets/sheet1.xml': worksheetXml(`<row r="1">${text('A1', 'Tỷ lệ')}</row>`),
    });
    const { code, out, files } = await phuluc(['convert', FILE, '-o', 'moi.xlsx'], { [FILE]: clean });
    expect([code, out]).toEqual([0, 'cu.xlsx: không có chữ bảng mã cũ, không cần chuyển.\n']);
    expect(files.has('moi.xlsx')).toBe(false);
  });

  it('gives all cells as JSON', async () => {
    const { out } = await phuluc(['convert', FILE, '-o', 'moi.xlsx', '--json'], { [FILE]: bytes });
    expect(JSON.parse(out)).toMatchObject({
      format: 'phuluc.convert/1',
      file: FILE,
      cells: [
        { cell: 'A1', before: 'Tû lÖ hé nghÌo', after: 'Tỷ lệ hộ nghèo', encoding: 'tcvn3' },
        { cell: 'B1', encoding: 'vni' },
      ],
      output: 'moi.xlsx',
      left: [],
    });
  });

  it.each([
    ['the original itself', [FILE, '-o', FILE], 'bản sao phải là tệp khác'],
    ['another ending', [FILE, '-o', 'moi.xlsm'], 'phải có đuôi .xlsx'],
    ['a kind that cannot be written', ['cu.xls', '-o', 'moi.xlsx'], 'lưu thành .xlsx rồi chuyển'],
    ['a file that is there', [FILE, '-o', 'khac.xlsx'], 'khac.xlsx'],
  ])('refuses %s', async (_, argv, message) => {
    const given = { [FILE]: bytes, 'cu.xls': bytes, 'khac.xlsx': bytes };
    const { code, err, files } = await phuluc(['convert', ...argv], given);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(Object.fromEntries(files)).toEqual(given);
  });
});
