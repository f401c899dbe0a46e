import { MAIN, relationships, workbookBytes, worksheetXml } from '../read/support/parts';
import { onSheet1, patch, patchRows, refusals, SHEET, type Edit } from './support';

const STYLES = 'xl/styles.xml';
const FILLS =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
const XFS =
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="9" fontId="3" fillId="1" borderId="2" applyFill="0"><alignment wrapText="1"/></xf></cellXfs>';
const styles = (content: string) => `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;
const full = styles(`<fonts><font/></fonts>${FILLS}<borders><border/></borders>${XFS}<dxfs/>`);
const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" s="1"/></row>';
const fill = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const tags = (text: string, name: string) => text.match(new RegExp(`<${name}[ >/][^>]*>`, 'g'));

test('a fill is a copy of the look with the fill alone another', async () => {
  const { text, sheet } = await patchRows(rows, [{ row: 1, column: 1, fill: 'ffF2cc' }], { [STYLES]: full });
  expect(text(STYLES)).toBe(
    full
      .replace('<fills count="2">', '<fills count="3">')
      .replace('</fills>', `${fill('FFF2CC')}</fills>`)
      .replace('<cellXfs count="2">', '<cellXfs count="3">')
      .replace(
        '</cellXfs>',
        '<xf numFmtId="9" fontId="3" fillId="2" borderId="2" applyFill="1"><alignment wrapText="1"/></xf></cellXfs>',
      ),
  );
  expect(tags(text(SHEET), 'c')).toEqual(['<c r="A1" s="2">', '<c r="B1">', '<c r="C1" s="1"/>']);
  expect(sheet.cells.at(0)).toEqual({ row: 1, column: 1, value: 1, format: 'percent' });
});

test('the same look is made once, also when a patched file is patched again', async () => {
  const edits: Edit[] = [
    { row: 1, column: 1, fill: 'FF0000' },
    { row: 1, column: 3, fill: 'FF0000' },
    { row: 2, column: 1, fill: 'FF0000' },
  ];
  const once = await patchRows(rows, edits, { [STYLES]: full });
  expect(tags(once.text(STYLES), 'xf')).toHaveLength(4);
  expect(tags(once.text(SHEET), 'c')).toEqual([
    '<c r="A1" s="2">',
    '<c r="B1">',
    '<c r="C1" s="2"/>',
    '<c r="A2" s="3"/>',
  ]);
  const twice = await patch(once.bytes, { cells: onSheet1(edits) });
  expect(twice.text(STYLES)).toBe(once.text(STYLES));
});

test('a fill is taken away', async () => {
  const { text } = await patchRows(rows, [{ row: 1, column: 1, fill: null }], { [STYLES]: full });
  expect(text(STYLES)).toContain('<xf numFmtId="9" fontId="3" fillId="0" borderId="2" applyFill="1">');
});

test('number formats: those that every program knows, those the file has, and new ones', async () => {
  const own = '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; %&quot;"/></numFmts>';
  const part = full.replace('<fonts>', `${own}<fonts>`);
  const { text } = await patchRows(
    rows,
    [
      { row: 1, column: 1, numberFormat: '0.00' },
      { row: 1, column: 2, numberFormat: '0.0" %"' },
      { row: 1, column: 3, numberFormat: '#,##0 "<căn>"' },
    ],
    { [STYLES]: part },
  );
  const added = tags(text(STYLES), 'xf')?.slice(2);
  expect(added?.map((tag) => /numFmtId="(\d+)"/.exec(tag)?.[1])).toEqual(['2', '170', '171']);
  expect(text(STYLES)).toContain('<numFmts count="2">');
  expect(text(STYLES)).toContain(
    '<numFmt numFmtId="171" formatCode="#,##0 &quot;&lt;căn&gt;&quot;"/></numFmts>',
  );
});

test.each([
  ['no lists at all', styles(''), ['fonts', 'fills', 'borders', 'cellXfs']],
  ['nothing at all', `<styleSheet xmlns="${MAIN}"/>`, ['fonts', 'fills', 'borders', 'cellXfs']],
  ['lists that are empty', styles('<fills count="0"/><cellXfs/>'), ['fonts', 'fills', 'borders', 'cellXfs']],
  [
    'some of the lists',
    styles('<numFmts/><borders count="1"><border/></borders><cellStyleXfs/><dxfs/>'),
    ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs'],
  ],
])('a styles part with %s gets what is missing, in order', async (_, part, order) => {
  const { text } = await patchRows('', [{ row: 1, column: 1, fill: '00FF00' }], { [STYLES]: part });
  const after = text(STYLES);
  const found = [...after.matchAll(/<(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|dxfs)[ />]/g)];
  expect(found.map(([, name]) => name)).toEqual(order);
  expect(after).toContain(`<patternFill patternType="gray125"/></fill>${fill('00FF00')}</fills>`);
  expect(after).toMatch(/<xf [^>]*fillId="2"[^>]*\/><\/cellXfs>/);
  expect(text(SHEET)).toContain('<c r="A1" s="1"/>');
});

test('one fill alone is filled up: the second is reserved', async () => {
  const part = styles(`<fills count="1">${fill('ABCDEF')}</fills>${XFS}`);
  const { text } = await patchRows('', [{ row: 1, column: 1, fill: 'ABCDEF' }], { [STYLES]: part });
  expect(text(STYLES)).toContain('<fills count="3">');
  expect(text(STYLES)).toMatch(/<xf [^>]*fillId="2"[^>]*\/><\/cellXfs>/);
});

test('prefixed styles keep their prefix', async () => {
  const part = `<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs><x:xf fillId="0"/></x:cellXfs></x:styleSheet>`;
  const { text } = await patchRows('', [{ row: 1, column: 1, fill: 'ABCDEF' }], { [STYLES]: part });
  expect(text(STYLES)).toContain('<x:fgColor rgb="FFABCDEF"/>');
  expect(text(STYLES)).toMatch(/<x:xf (?=.*applyFill="1")[^>]*fillId="2"[^>]*\/><\/x:cellXfs>/);
  expect(text(STYLES)).not.toMatch(/<\/?[^x/?]/);
});

test('a file without a styles part gets one, announced', async () => {
  const bytes = workbookBytes({
    [STYLES]: null,
    [SHEET]: worksheetXml('<row r="1"><c r="A1" s="0"><v>1</v></c></row>'),
    'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
  });
  const { text, parts } = await patch(bytes, { cells: onSheet1([{ row: 1, column: 1, fill: '00FF00' }]) });
  const part = parts.added[0]!;
  expect(text(part)).toContain('FF00FF00');
  expect(text('[Content_Types].xml')).toContain(
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>`,
  );
  expect(text('xl/_rels/workbook.xml.rels')).toMatch(
    new RegExp(`<Relationship Id="rId2" Type="[^"]*/relationships/styles" Target="/${part}"/>`),
  );
});

test('no look is made for an edit that needs none, and no styles part is written', async () => {
  const { parts } = await patchRows(rows, [{ row: 1, column: 1, value: 3 }], { [STYLES]: full });
  expect(parts.changed).toEqual([SHEET, 'xl/workbook.xml']);
});

test.each(['red', 'FFF', '#FFFFFF', '12345G'])('%s is no colour', async (colour) => {
  expect(await refusals(workbookBytes(), { cells: onSheet1([{ row: 1, column: 1, fill: colour }]) })).toEqual(
    ['colour'],
  );
});
