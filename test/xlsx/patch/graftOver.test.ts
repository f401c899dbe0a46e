/** One sheet of a package written over a sheet of another: its name, place and printing are the one's, its content the other's. */
import { appendixSheet } from '../../support/appendix';
import { nodeInflate } from '../../../src/xlsx/read/nodeInflate';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { patchWorkbook } from '../../../src/xlsx/patch/patchWorkbook';
import type { Edits } from '../../../src/xlsx/patch/patchWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { EMPTY_RECORD } from '../../../src/core/record/record';
import { describeRecord } from '../../../src/core/record/describe';
import { vietnameseAppendix } from '../../../src/locale';
import { unzipSync, strFromU8 } from 'fflate';

const record = describeRecord(EMPTY_RECORD, vietnameseAppendix.record);
const appendix = appendixSheet();
const another = { ...appendixSheet({ year: 2027 }), name: 'Năm 2027' };
const longer = { ...record, print: { ...record.print, area: { ...record.print.area, lastRow: 99 } } };
const patch = (bytes: Uint8Array, edits: Edits) => patchWorkbook(bytes, edits, { inflate: nodeInflate });

const namesIn = (bytes: Uint8Array) =>
  Array.from(
    strFromU8(unzipSync(bytes)['xl/workbook.xml']!).matchAll(/<definedName name="([^"]+)"[^>]*>([^<]+)/g),
    ([, name, text]) => `${name ?? ''} ${text ?? ''}`,
  );

test('the middle one of three sheets is replaced, what it prints included', async () => {
  const original = await writeWorkbook([appendix, record, another], { title: 'x' });
  const graft = await writeWorkbook([longer], { title: 'x' });
  const outcome = await patch(original, { graft, graftOver: record.name });
  if (!outcome.ok) throw new Error(outcome.reason);
  const read = await readWorkbook(outcome.bytes, { inflate: nodeInflate });
  const before = await readWorkbook(original, { inflate: nodeInflate });
  if (!read.ok || !before.ok) throw new Error('unreadable');
  expect(read.workbook.sheets).toEqual(before.workbook.sheets);
  expect(outcome.parts.added).toEqual([]);
  const areaOf = (row: number) => new RegExp(`Print_Area .*'${record.name}'!.*\\$${row}$`);
  const names = namesIn(outcome.bytes);
  expect(names.filter((each) => areaOf(99).test(each))).toHaveLength(1);
  expect(
    names.filter((each) => each.includes(`'${record.name}'`) && each.includes('Print_Area')),
  ).toHaveLength(1);
  expect(names).toHaveLength(namesIn(original).length);
  // Written over once more, it is replaced again.
  const again = await patch(outcome.bytes, { graft, graftOver: record.name });
  expect(again.ok && namesIn(again.bytes)).toEqual(names);
});

test('a sheet with a note on it is left alone, and one that is not there is told', async () => {
  const original = await writeWorkbook([appendix, record], { title: 'x' });
  const graft = await writeWorkbook([longer], { title: 'x' });
  const note = { text: 'Giữ lại', author: 'x' };
  const noted = await patch(original, { cells: [{ sheet: record.name, row: 30, column: 2, note }] });
  if (!noted.ok) throw new Error(noted.reason);
  expect(await patch(noted.bytes, { graft, graftOver: record.name })).toEqual({
    ok: false,
    reason: 'editsRefused',
    refused: [{ edit: { graftOver: record.name }, reason: 'sheetOccupied' }],
  });
  expect(await patch(original, { graft, graftOver: 'Không có' })).toMatchObject({
    refused: [{ reason: 'sheetMissing' }],
  });
});
