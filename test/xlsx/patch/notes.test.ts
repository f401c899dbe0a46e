import {
  MAIN,
  packageParts,
  relationships,
  workbookBytes,
  worksheetXml,
  type Parts,
} from '../read/support/parts';
import { onSheet1, patch, refusals, SHEET, type Edit } from './support';

const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
const COMMENTS = 'xl/comments1.xml';
const VML = 'xl/drawings/vmlDrawing1.vml';
const note = (row: number, column: number, text = 'Xem lại', author = 'Phụ Lục'): Edit => ({
  row,
  column,
  note: { text, author },
});
const run = (text: string) => `<r><t xml:space="preserve">${text}</t></r>`;
const withNotes = (parts: Parts, ...edits: Edit[]) => patch(workbookBytes(parts), { cells: onSheet1(edits) });

/** A sheet that has a note on A1, as Excel writes it. */
const noted = (comments: string, shapes = ''): Parts => ({
  [SHEET]: worksheetXml('', '<pageMargins/><legacyDrawing r:id="rId7"/><extLst/>').replace(
    '<worksheet ',
    '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
  ),
  [RELS]: relationships(
    ['rId7', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId8', 'comments', '../comments1.xml'],
  ),
  [COMMENTS]: comments,
  [VML]: `<xml xmlns:v="v"><o:idmap v:ext="edit" data="3,5"/><v:shapetype id="_x0000_t202"/><br>${shapes}</xml>\n`,
});
const one =
  `<comments xmlns="${MAIN}"><authors><author>Lan</author></authors><commentList>` +
  `<comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>Lan:</t></r><r><t>\ncũ</t></r></text></comment></commentList></comments>`;

describe('a sheet without notes', () => {
  test('gets a comments part, a drawing and what announces them', async () => {
    const { text, parts } = await withNotes(
      { [SHEET]: worksheetXml('', '<pageMargins/><tableParts/>') },
      note(5, 3),
    );
    expect([...parts.added].sort()).toEqual([COMMENTS, VML, RELS].sort());
    expect(text(COMMENTS)).toContain(
      `<authors><author>Phụ Lục</author></authors><commentList><comment ref="C5" authorId="0"><text>${run('Xem lại')}</text></comment></commentList>`,
    );
    expect(text(VML)).toContain('<x:Row>4</x:Row><x:Column>2</x:Column>');
    expect(text(VML).match(/<v:shape /g)).toHaveLength(1);
    const id = /Id="(rId\d+)"[^>]*vmlDrawing" Target="\/xl\/drawings\/vmlDrawing1.vml"/.exec(text(RELS))?.[1];
    expect(text(SHEET)).toMatch(
      new RegExp(`<pageMargins/><legacyDrawing xmlns:r="[^"]*" r:id="${id}"/><tableParts/></worksheet>$`),
    );
    expect(text('[Content_Types].xml')).toMatch(
      /<Override PartName="\/xl\/comments1.xml"[^>]*comments\+xml"\/>/,
    );
    expect(text('[Content_Types].xml')).toContain('<Default Extension="vml"');
  });

  test('leaves the cells alone: a note is no reason to recalculate', async () => {
    const before = new TextDecoder().decode(packageParts()[SHEET]);
    const { text, findings } = await withNotes({}, note(1, 1));
    expect(text(SHEET).replace(/<legacyDrawing[^>]*>/, '')).toBe(before);
    expect(findings).toEqual([]);
  });

  test('names that are taken are passed over', async () => {
    const { parts } = await withNotes({ [COMMENTS]: '<comments/>', [VML]: '<xml/>' }, note(1, 1));
    expect(parts.added).toEqual(expect.arrayContaining(['xl/comments2.xml', 'xl/drawings/vmlDrawing2.vml']));
  });
});

describe('a sheet with notes', () => {
  test('keeps them, and shows the new one in the same drawing', async () => {
    const shape = '<v:shape id="_x0000_s3080"/>';
    const { text, parts } = await withNotes(noted(one, shape), note(2, 2, 'a < b'), note(3, 2, 'c', 'Lan'));
    expect([...parts.changed].sort()).toEqual([COMMENTS, VML].sort());
    expect(parts.added).toEqual([]);
    expect(text(COMMENTS)).toBe(
      one
        .replace('</authors>', '<author>Phụ Lục</author></authors>')
        .replace(
          '</commentList>',
          `<comment ref="B2" authorId="1"><text>${run('a &lt; b')}</text></comment>` +
            `<comment ref="B3" authorId="0"><text>${run('c')}</text></comment></commentList>`,
        ),
    );
    expect(text(VML).match(/<v:shapetype/g)).toHaveLength(1);
    expect(text(VML).match(/_x0000_s\d+/g)).toEqual(['_x0000_s3080', '_x0000_s3081', '_x0000_s3082']);
    expect(text(VML)).toContain(shape);
  });

  test('a note on a noted cell goes below what is there, once', async () => {
    const first = await withNotes(noted(one), note(1, 1, 'mới'));
    expect(first.text(COMMENTS)).toBe(one.replace('</text>', `${run('\nmới')}</text>`));
    expect(first.parts.changed).toEqual([COMMENTS]);
    const again = await patch(first.bytes, { cells: onSheet1([note(1, 1, 'mới')]) });
    expect(again.text(COMMENTS)).toBe(first.text(COMMENTS));
  });

  test('the first shape of a drawing takes the first number of its cluster', async () => {
    const { text } = await withNotes(noted(one), note(2, 2));
    expect(text(VML)).toContain('id="_x0000_s3073"');
  });

  test('with prefixed names', async () => {
    const prefixed = one.replace(/<(\/?)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const { text } = await withNotes(noted(prefixed), note(1, 1, 'mới'), note(2, 1));
    expect(text(COMMENTS)).not.toMatch(/<\/?[^x/]/);
    expect(text(COMMENTS)).toContain('</x:r><x:r><x:t xml:space="preserve">\nmới</x:t></x:r></x:text>');
  });
});

describe('lines that are to go', () => {
  const box = (row: number, column: number) =>
    `<v:shape id="a"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  const ours = {
    staleLines: (lines: readonly string[]) =>
      new Set(lines.flatMap((line, at) => (line.startsWith('PL') ? [at] : []))),
  };
  const withText = (text: string) => one.replace(/<text>.*<\/text>/s, `<text>${text}</text>`);
  const left = async (text: string) => {
    const parts = noted(withText(text), box(0, 0) + box(4, 0));
    const result = await patch(workbookBytes(parts), ours);
    return [
      /<text>.*<\/text>/s.exec(result.text(COMMENTS))?.[0],
      result.text(VML).match(/<v:shape /g)?.length,
    ];
  };

  test.each([
    ['<r><t>PL một</t></r>', undefined, 1],
    ['<r><rPr><b/></rPr><t>PL m</t></r><r><t>ột\nPL hai</t></r>', undefined, 1],
    ['<r><t>Lan\nPL một\ncũ &amp; mới</t></r>', '<text><r><t>Lan\ncũ &amp; mới</t></r></text>', 2],
    [
      '<r><rPr><b/></rPr><t>PL m</t></r><r><t>ột\nLan</t></r><r><t>\nPL</t></r>',
      '<text><r><rPr><b/></rPr><t></t></r><r><t>Lan</t></r><r><t></t></r></text>',
      2,
    ],
    ['<r><t>Lan: PL</t></r>', '<text><r><t>Lan: PL</t></r></text>', 2],
  ])('of %j', async (text, kept, boxes) => {
    expect(await left(text)).toEqual([kept, boxes]);
  });

  test('go from a sheet that has no other edit, and nothing is written where there are none', async () => {
    expect((await patch(workbookBytes(noted(one)), ours)).parts).toEqual({
      changed: [],
      added: [],
      removed: [],
    });
    const found = await patch(workbookBytes(noted(withText('<t>PL</t>'), box(0, 0))), ours);
    expect([...found.parts.changed].sort()).toEqual([COMMENTS, VML].sort());
  });
});

test('a conversation is left alone', async () => {
  const threaded = one.replace('Lan<', 'tc={0B5C7F1E-0000-4000-8000-000000000000}<');
  const bytes = workbookBytes(noted(threaded));
  expect(await refusals(bytes, { cells: onSheet1([note(1, 1)]) })).toEqual(['threadedComment']);
  expect(await refusals(bytes, { cells: onSheet1([note(1, 2)]) })).toEqual([]);
});

test('a drawing that is none is not written over', async () => {
  const bytes = workbookBytes({ ...noted(one), [VML]: 'something else' });
  expect(await refusals(bytes, { cells: onSheet1([note(2, 2)]) })).toEqual(['all: damaged']);
});
