import { cellAddress } from '../../../src/core/workbook/address';
import { strToU8, unzipSync, zipSync } from 'fflate';
import {
  BuiltInCalculator,
  DEFAULT_STYLE,
  fromSnapshot,
  rectOf,
  toSnapshot,
} from '../../../src/workbench/host/model';
import type { Sheet, Workbook } from '../../../src/workbench/host/model';
import { differenceOf } from '../../../src/workbench/xlsx/difference';
import { readHostWorkbook } from '../../../src/workbench/xlsx/read';
import { saveHostWorkbook } from '../../../src/workbench/xlsx/save';
import type { OpenedFile, Saved } from '../../../src/workbench/xlsx/save';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { filledSheet } from '../../support/appendix';
import {
  MAIN,
  read,
  relationships,
  stylesXml,
  workbookBytes,
  worksheetXml,
} from '../../xlsx/read/support/parts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** An appendix in a package with parts that the workbench knows nothing of. */
async function foreignAppendix(): Promise<Uint8Array> {
  return zipSync({
    ...unzipSync(await writeWorkbook([filledSheet({})], { title: 'Phụ lục' })),
    'xl/charts/chart1.xml': strToU8('<c/>'),
    'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
    'xl/comments1.xml': strToU8('<comments/>'),
  });
}

async function open(bytes: Uint8Array): Promise<{ opened: OpenedFile; workbook: Workbook; sheet: Sheet }> {
  const opened = await readHostWorkbook(bytes, 'a.xlsx');
  if (!opened.ok) throw new Error(opened.reason);
  const workbook = fromSnapshot(opened.workbook, new BuiltInCalculator());
  return { opened: { bytes, ...opened }, workbook, sheet: workbook.sheets[0]! };
}

const type = (sheet: Sheet, row: number, column: number, value: string | number | null) => {
  sheet.write(rectOf(row, column), () => ({ value }));
};

/** Opens, edits and saves. */
async function saved(bytes: Uint8Array, edit: (sheet: Sheet, workbook: Workbook) => unknown): Promise<Saved> {
  const { opened, workbook, sheet } = await open(bytes);
  workbook.act('user', () => {
    edit(sheet, workbook);
  });
  return saveHostWorkbook(toSnapshot(workbook), opened, false);
}

const differing = (before: Uint8Array, after: Uint8Array) => {
  const [one, other] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(other)).toEqual(Object.keys(one));
  return Object.keys(one).filter((name) => Buffer.compare(one[name]!, other[name]!) !== 0);
};

test('a file that was only opened and looked at is saved byte for byte', async () => {
  const bytes = await foreignAppendix();
  const { bytes: after } = await saved(bytes, (sheet, workbook) => {
    workbook.select(sheet, rectOf(5, 5));
  });
  expect(after).toBe(bytes);
});

test('a typed result goes into the file, with the results that follow from it, and nothing else changes', async () => {
  const bytes = await foreignAppendix();
  const { opened, workbook, sheet } = await open(bytes);
  const { cells } = opened.workbook.sheets[0]!;
  const isJudged = ({ row, column }: { row: number; column: number }) =>
    cells.some(({ formula }) => formula?.includes(`ISNUMBER(${cellAddress(row + 1, column + 1)})`));
  const cell = cells.find((each) => typeof each.value === 'number' && isJudged(each))!;
  const before = new Map(cells.map((each) => [`${each.row},${each.column}`, each.value]));
  workbook.act('user', () => {
    type(sheet, cell.row, cell.column, 98.75);
  });
  const result = await saveHostWorkbook(toSnapshot(workbook), opened, false);
  expect(result.way).toBe('patched');
  // The appendix asks for a full calculation already, so that its workbook part can stay.
  expect(differing(bytes, result.bytes)).toEqual([SHEET]);
  const after = (await read(result.bytes)).sheets[0]!.cells;
  const at = (row: number, column: number) =>
    after.find((each) => each.row === row && each.column === column)?.value;
  expect(at(cell.row + 1, cell.column + 1)).toBe(98.75);
  const recalculated = toSnapshot(workbook).sheets[0]!.cells.filter(
    ({ row, column, formula, value }) => formula !== undefined && before.get(`${row},${column}`) !== value,
  );
  expect(recalculated.length).toBeGreaterThan(0);
  for (const { row, column, value } of recalculated) expect(at(row + 1, column + 1)).toEqual(value);
});

test('every kind of content, backgrounds, number formats and rows go into the file', async () => {
  const bytes = workbookBytes({
    [SHEET]: worksheetXml(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" s="1"><v>4</v></c></row>',
    ),
    'xl/styles.xml': stylesXml({}, [0, 9]),
  });
  const result = await saved(bytes, (sheet) => {
    sheet.write(rectOf(0, 0), () => ({ value: '=chữ', quoted: true }));
    sheet.write(rectOf(0, 1), () => ({ value: 8, formula: '=2*4' }));
    sheet.clearContents(rectOf(0, 2));
    sheet.write(rectOf(4, 4), () => ({ value: 0.5, numberFormat: '0.00%' }));
    sheet.restyle([rectOf(0, 3)], (style) => ({ ...style, fill: '#FFF2CC' }));
    sheet.rows.setSize(4, 1, 33);
    sheet.rows.setHidden(0, 1, true);
    sheet.columns.setSize(1, 1, 99);
    sheet.columns.setHidden(2, 1, true);
  });
  expect(result.way).toBe('patched');
  const { sheets } = await read(result.bytes);
  expect(sheets[0]?.cells).toEqual([
    { row: 1, column: 1, value: '=chữ' },
    { row: 1, column: 2, value: 8, formula: '2*4' },
    { row: 1, column: 4, value: 4, format: 'percent' },
    { row: 5, column: 5, value: 0.5, format: 'percent' },
  ]);
  expect([...sheets[0]!.hiddenRows]).toEqual([1]);
  expect([...sheets[0]!.hiddenColumns]).toEqual([3]);
  expect(new TextDecoder().decode(unzipSync(result.bytes)[SHEET])).toContain('ht="33"');
  const again = await open(result.bytes);
  expect(again.sheet.style(0, 3).fill).toBe('#FFF2CC');
  expect(again.sheet.style(4, 4).numberFormat).toBe('0.00%');
  expect(again.sheet.columns.size(1)).toBe(99);
  // 132 pixels of seven a digit.
  expect(new TextDecoder().decode(unzipSync(result.bytes)[SHEET])).toMatch(/<col [^>]*width="18.8571429"/);
});

test.each<[string, (sheet: Sheet, workbook: Workbook) => unknown]>([
  [
    'sheets',
    (sheet, workbook) => {
      workbook.addSheet('Mới');
      workbook.setVisibility(sheet, 'Hidden');
    },
  ],
  [
    'looks',
    (sheet) => {
      sheet.restyle([rectOf(0, 0)], (style) => ({ ...style, bold: !style.bold }));
    },
  ],
  [
    'looks',
    (sheet) => {
      sheet.restyle([rectOf(0, 90, 1_048_576, 1)], (style) => ({ ...style, fill: '#FF0000' }));
    },
  ],
  [
    'columns',
    (sheet) => {
      sheet.columns.setSize(1, 1, undefined);
    },
  ],
  [
    'rows',
    (sheet) => {
      sheet.rows.setSize(0, 1, undefined);
    },
  ],
  [
    'merges',
    (sheet) => {
      sheet.merge(rectOf(300, 0, 2, 2));
    },
  ],
  [
    'frozen',
    (sheet) => {
      sheet.freeze({ rows: 77, columns: 0 });
    },
  ],
  [
    'validations',
    (sheet) => {
      sheet.validations.restore([]);
    },
  ],
  [
    'conditionalFormats',
    (sheet) => {
      sheet.conditionalFormats.restore([]);
    },
  ],
  [
    'layout',
    (sheet) => {
      sheet.setLayout({ ...sheet.layout, topMargin: 1 });
    },
  ],
  [
    'protection',
    (sheet) => {
      sheet.setProtection(undefined);
    },
  ],
  [
    'view',
    (sheet) => {
      sheet.setView({ tabColor: '#FF0000' });
    },
  ],
  [
    'names',
    (_, workbook) => {
      workbook.names.restore([]);
    },
  ],
  [
    'customXml',
    (_, workbook) => {
      workbook.customXml.restore([]);
    },
  ],
])('what a patch cannot say is written anew, and told: %s', async (obstacle, edit) => {
  const plain = await writeWorkbook([filledSheet({ isProtected: true })], { title: 'a' });
  const bytes = zipSync({ ...unzipSync(plain), 'xl/vbaProject.bin': new Uint8Array([1]) });
  const result = await saved(bytes, edit);
  expect(result).toMatchObject({ way: 'written', obstacles: [obstacle], losses: [{ kind: 'macros' }] });
  expect(unzipSync(result.bytes)['xl/vbaProject.bin']).toBeUndefined();
  expect((await read(result.bytes)).sheets[0]!.cells.length).toBeGreaterThan(50);
});

test('inserted rows are written anew: what the workbench does not know would not have moved', async () => {
  const { opened, workbook } = await open(await foreignAppendix());
  const result = await saveHostWorkbook(toSnapshot(workbook), opened, true);
  expect(result).toMatchObject({ way: 'written', obstacles: ['shifts'] });
});

test('a cell that the file does not take alone is written anew', async () => {
  const bytes = workbookBytes({
    [SHEET]: worksheetXml(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    ),
  });
  const result = await saved(bytes, (sheet) => {
    type(sheet, 1, 0, 5);
  });
  expect(result).toMatchObject({ way: 'written', obstacles: ['cells'], losses: [{ kind: 'arrayFormulas' }] });
});

test('a date typed into a file that counts from 1904 is not written as another day', async () => {
  const bytes = workbookBytes({
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  });
  const date = await saved(bytes, (sheet) => {
    sheet.write(rectOf(3, 3), () => ({ value: 46_000, numberFormat: 'dd/mm/yyyy' }));
  });
  expect(date).toMatchObject({ way: 'written', obstacles: ['dates'], losses: [{ kind: 'date1904' }] });
  const number = await saved(bytes, (sheet) => {
    type(sheet, 3, 3, 46_000);
  });
  expect(number.way).toBe('patched');
});

test('a signature that breaks is told, and only then', async () => {
  const bytes = workbookBytes({
    '_rels/.rels': relationships(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'origin', '_xmlsignatures/o.sigs'],
    ),
    '_xmlsignatures/o.sigs': '',
  });
  const edited = await saved(bytes, (sheet) => {
    type(sheet, 0, 0, 2);
  });
  expect(edited).toMatchObject({ way: 'patched', breaksSignature: true });
  expect(await saved(bytes, () => undefined)).toMatchObject({ breaksSignature: false });
});

test('a workbook that was never a file is written', async () => {
  const { workbook } = await open(workbookBytes());
  expect(await saveHostWorkbook(toSnapshot(workbook), undefined, false)).toMatchObject({
    way: 'written',
    losses: [],
    obstacles: [],
  });
});

test('a look that is made anew and is the same is no difference', async () => {
  const { opened, workbook } = await open(workbookBytes());
  const snapshot = toSnapshot(workbook);
  const [sheet] = snapshot.sheets;
  const copied = Object.fromEntries(
    Object.entries(sheet!.styles[sheet!.sheetStyle] ?? DEFAULT_STYLE).reverse(),
  );
  const again = {
    ...snapshot,
    sheets: [
      {
        ...sheet!,
        styles: [copied as unknown as typeof DEFAULT_STYLE],
        cells: [{ row: 0, column: 0, value: 1, style: 0 }],
      },
    ],
  };
  expect(differenceOf(opened.workbook, again, false).edits.cells).toEqual([]);
});
