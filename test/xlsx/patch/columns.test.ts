import { patch, refusals, SHEET } from './support';
import { workbookBytes, worksheetXml } from '../read/support/parts';
import type { ColumnEdit } from '../../../src/xlsx/patch/patchWorkbook';

type Edit = Omit<ColumnEdit, 'sheet'>;
const onSheet1 = (edits: readonly Edit[]) => edits.map((edit) => ({ sheet: 'Sheet1', ...edit }));
const withColumns = (cols: string) =>
  workbookBytes({ [SHEET]: worksheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', '', cols) });

/** `<cols>` after the edits, each column's attributes in the order of their names. */
async function columnsAfter(cols: string, edits: readonly Edit[]): Promise<string[]> {
  const { text, sheet } = await patch(withColumns(cols), { columns: onSheet1(edits) });
  expect(sheet.cells).toHaveLength(1);
  const [, inner = ''] = /<(?:x:)?cols>(.*)<\/(?:x:)?cols><(?:x:)?sheetData>/s.exec(text(SHEET)) ?? [];
  return [...inner.matchAll(/<(?:x:)?col ([^>]*)\/>/g)].map(([, tag = '']) =>
    tag.split(' ').sort().join(' '),
  );
}

const range = '<cols><col min="2" max="5" width="12.5" bestFit="1" style="0" hidden="1"/></cols>';

test('a range is cut in pieces around an edited column, which alone changes', async () => {
  expect(await columnsAfter(range, [{ column: 3, width: 20 }])).toEqual([
    'bestFit="1" hidden="1" max="2" min="2" style="0" width="12.5"',
    'customWidth="1" hidden="1" max="3" min="3" style="0" width="20"',
    'bestFit="1" hidden="1" max="5" min="4" style="0" width="12.5"',
  ]);
});

test('at the ends of a range, and beside it, in the order of columns', async () => {
  const edits = [
    { column: 6, hidden: true },
    { column: 5, hidden: false },
    { column: 1, width: 3 },
    { column: 2, width: 4.1406 },
  ];
  expect(await columnsAfter(range, edits)).toEqual([
    'customWidth="1" max="1" min="1" width="3"',
    'customWidth="1" hidden="1" max="2" min="2" style="0" width="4.1406"',
    'bestFit="1" hidden="1" max="4" min="3" style="0" width="12.5"',
    'bestFit="1" max="5" min="5" style="0" width="12.5"',
    'hidden="1" max="6" min="6" width="9.140625"',
  ]);
});

test.each(['', '<cols/>', '<sheetFormatPr defaultRowHeight="15"/>'])(
  'a sheet without columns of its own (%s) gets one',
  async (cols) => {
    expect(await columnsAfter(cols, [{ column: 2, width: 30 }])).toEqual([
      'customWidth="1" max="2" min="2" width="30"',
    ]);
  },
);

test('columns written as elements with an end, under a prefix', async () => {
  const xml =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:cols><x:col min="1" max="2" width="5" ></x:col></x:cols>' +
    '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const { text, sheet } = await patch(workbookBytes({ [SHEET]: xml }), {
    columns: onSheet1([
      { column: 2, width: 7 },
      { column: 4, hidden: true },
    ]),
  });
  expect(/<x:cols>.*<\/x:cols>/s.exec(text(SHEET))?.[0]).toMatch(
    /^<x:cols><x:col (?=[^>]*min="1")[^>]*max="1"[^>]*\/><x:col (?=[^>]*width="7")[^>]*\/><x:col [^>]*hidden="1"[^>]*\/><\/x:cols>$/,
  );
  expect([...sheet.hiddenColumns]).toEqual([4]);
});

test('together with new cells, which take the look of their column', async () => {
  const { text, sheet } = await patch(
    withColumns('<cols><col min="2" max="2" width="9"/><col min="3" max="9" width="9" style="0"/></cols>'),
    {
      columns: onSheet1([{ column: 3, width: 15 }]),
      cells: [{ sheet: 'Sheet1', row: 2, column: 3, value: 'a' }],
    },
  );
  expect(sheet.cells.map(({ value }) => value)).toEqual([1, 'a']);
  expect(text(SHEET)).toMatch(/<c r="C2" s="0"/);
});

test('a width no column can have, a column no sheet has, and two edits for one are refused', async () => {
  const refused = (edits: readonly Edit[]) => refusals(withColumns(''), { columns: onSheet1(edits) });
  expect(await refused([{ column: 1, width: 255.8 }])).toEqual(['notFinite']);
  expect(await refused([{ column: 1, width: NaN }])).toEqual(['notFinite']);
  expect(await refused([{ column: 16_385, hidden: true }])).toEqual(['outsideSheet']);
  expect(
    await refused([
      { column: 1, hidden: true },
      { column: 1, width: 2 },
    ]),
  ).toEqual(['twice']);
});

test('a column that was hidden by having no width is seen again', async () => {
  const cols = '<cols><col min="2" max="4" width="0" hidden="1" customWidth="1"/></cols>';
  const standard = '<sheetFormatPr defaultColWidth="25" defaultRowHeight="15"/>';
  const shown = (width: string) => `customWidth="1" max="3" min="3" width="${width}"`;
  expect((await columnsAfter(cols, [{ column: 3, hidden: false }]))[1]).toBe(shown('9.140625'));
  expect((await columnsAfter(standard + cols, [{ column: 3, hidden: false }]))[1]).toBe(shown('25'));
  expect(await columnsAfter(standard, [{ column: 3, hidden: true }])).toEqual([
    'hidden="1" max="3" min="3" width="25"',
  ]);
});

test('of ranges that overlap, none hides a column that was shown', async () => {
  const cols = '<cols><col min="1" max="5" width="9"/><col min="3" max="4" width="9" hidden="1"/></cols>';
  const { sheet } = await patch(withColumns(cols), { columns: onSheet1([{ column: 3, hidden: false }]) });
  expect([...sheet.hiddenColumns]).toEqual([4]);
});

test('every column of a sheet at once, ranges of one column between them', async () => {
  const cols = Array.from(
    { length: 5000 },
    (_, at) => `<col min="${3 * at + 1}" max="${3 * at + 1}" width="9"/>`,
  );
  const edits = Array.from({ length: 16_384 }, (_, at) => ({ column: at + 1, width: 5 }));
  const made = await columnsAfter(`<cols>${cols.join('')}</cols>`, edits);
  expect(made).toHaveLength(16_384);
  expect(made[0]).toBe('customWidth="1" max="1" min="1" width="5"');
  expect(made.at(-1)).toBe('customWidth="1" max="16384" min="16384" width="5"');
});

test('a tag as long as a book is not written over and over', async () => {
  const cols = `<cols><col min="1"${' '.repeat(50_000)}max="900" width="9"/></cols>`;
  expect(await refusals(withColumns(cols), { columns: onSheet1([{ column: 3, width: 5 }]) })).toEqual([
    'all: damaged',
  ]);
});
