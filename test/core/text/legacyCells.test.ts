import { legacyTextCells } from '../../../src/core/text/legacyCells';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';

const workbook = (cells: readonly CellSnapshot[]): WorkbookSnapshot => ({
  sheets: [
    {
      name: 'Phụ lục',
      visibility: 'visible',
      cells,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
  ],
  definedNames: [],
  customXml: [],
  date1904: false,
});

describe('legacyTextCells', () => {
  it('shows each cell before and after, with its encoding', () => {
    const cells = [
      { row: 3, column: 2, value: 'Tû lÖ hé nghÌo' },
      { row: 4, column: 28, value: 'Ñôn vò tính' },
    ];
    expect(legacyTextCells(workbook(cells))).toEqual([
      {
        sheet: 'Phụ lục',
        row: 3,
        column: 2,
        cell: 'B3',
        before: 'Tû lÖ hé nghÌo',
        after: 'Tỷ lệ hộ nghèo',
        encoding: 'tcvn3',
      },
      {
        sheet: 'Phụ lục',
        row: 4,
        column: 28,
        cell: 'AB4',
        before: 'Ñôn vò tính',
        after: 'Đơn vị tính',
        encoding: 'vni',
      },
    ]);
  });

  it('leaves clean text, other languages, numbers and results of formulas alone', () => {
    const values = ['Tỷ lệ hộ nghèo', 'không quá 200 m²', 'café, où, né', 'Müller für Zürich', 41.2, null];
    const cells: CellSnapshot[] = values.map((value, index) => ({ row: index + 1, column: 1, value }));
    cells.push({ row: 9, column: 1, value: 'Tû lÖ hé nghÌo', formula: 'B1' });
    expect(legacyTextCells(workbook(cells))).toEqual([]);
  });

  it('converts a single word where the sheet around it is in that encoding, and only there', () => {
    const texts = ['Tû lÖ hé nghÌo', 'D©n sè', 'Tuæi thä trung b×nh', 'tuæi', 'm²'];
    const cells = texts.map((value, index): CellSnapshot => ({ row: index + 1, column: 1, value }));
    expect(legacyTextCells(workbook(cells)).map(({ after }) => after)).toEqual([
      'Tỷ lệ hộ nghèo',
      'Dân số',
      'Tuổi thọ trung bình',
      'tuổi',
    ]);
    expect(legacyTextCells(workbook(cells.slice(3)))).toEqual([]);
  });

  it('reads UTF-8 that was taken for another code page', () => {
    expect(legacyTextCells(workbook([{ row: 1, column: 1, value: 'Tá»· lá»‡ há»™ nghÃ¨o' }]))).toMatchObject([
      { after: 'Tỷ lệ hộ nghèo', encoding: 'mojibake' },
    ]);
  });
});
