/** What a merged workbook remembers, written into cells and read back. */
import { describeMemory, readMemory } from '../../../src/core/mergeWorkbook/memory';
import type { MergeState } from '../../../src/core/merge/state';
import { vietnameseAppendix, vietnameseMergeWorkbook } from '../../../src/locale';
import { consolidate } from '../../../src/core/merge/consolidate';
import { describeMergeWorkbook } from '../../../src/core/mergeWorkbook/describe';
import { nodeInflate } from '../../../src/xlsx/read/nodeInflate';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { LIBREOFFICE_TIMEOUT, convertWithLibreOffice, testWithLibreOffice } from '../../support/libreOffice';
import { sheetOf } from '../../support/sheet';
import inWords from './memories/1.json';
import { YEAR, file, plan, stateOf } from '../merge/support';

const blanks = { state: 'unreadable' as const, raw: '  đang   tổng hợp  ' };
const state = stateOf([file('a  b.xlsx', 'xa-an', { nha: blanks })]);

function cellsOf(of: MergeState): string[] {
  const { cells, body } = describeMemory(of);
  return [String(cells[0]?.value), ...Array.from(body?.rows ?? [], ([text]) => String(text))];
}

const read = (texts: readonly string[]) =>
  readMemory({ sheets: [sheetOf(texts.map((text) => [text]))] }, [plan]);

test('what was kept comes back as it was', () => {
  expect(read(cellsOf(state))).toEqual({ ok: true, state });
});

test('blanks that run are kept where OpenDocument would leave one of them', () => {
  const cells = cellsOf(state);
  expect(cells.slice(1).join('')).not.toMatch(/ {2}/);
  expect(read(cells.map((text) => text.replace(/ +/g, ' ')))).toEqual({ ok: true, state });
});

testWithLibreOffice(
  'a text as long as a cell holds comes back from LibreOffice as it was',
  async () => {
    const long = stateOf([
      file('a.xlsx', 'xa-an', { nha: { state: 'unreadable', raw: 'x'.repeat(32_767) } }),
    ]);
    const sheets = describeMergeWorkbook(consolidate(long), vietnameseMergeWorkbook, vietnameseAppendix);
    const saved = convertWithLibreOffice(await writeWorkbook(sheets, { title: 'gộp' }), 'xlsx');
    const outcome = await readWorkbook(saved, { inflate: nodeInflate });
    expect(outcome.ok && readMemory(outcome.workbook, [plan])).toEqual({ ok: true, state: long });
  },
  LIBREOFFICE_TIMEOUT,
);

test('a changed letter is noticed', () => {
  const [head = '', ...rest] = cellsOf(state);
  const changed = rest.map((text) => text.replace('tổng hợp', 'tổng kết'));
  expect(read([head, ...changed])).toEqual({ ok: false, reason: 'changed', plan: plan.id, year: YEAR });
});

describe('a memory in words, as the program kept it at first, here in English', () => {
  const remembered = read(inWords);
  const old = remembered?.ok ? remembered.state : stateOf([]);

  test('is read, and its words stand in the sheets and letters as they are', () => {
    expect(old.files.map(({ reason }) => reason)).toEqual([undefined, 'otherYear', 'encrypted']);
    const sheets = describeMergeWorkbook(consolidate(old), vietnameseMergeWorkbook, vietnameseAppendix);
    const texts = sheets.slice(0, -1).flatMap(({ body }) => Array.from(body?.rows ?? []).flat());
    for (const words of [
      'The numerator 12 is above the denominator 10. Check both.',
      /^The source is not stated\. .*đã đối chiếu/,
      /^Kính gửi UBND xa-an: .* ô H11.*: The numerator 12 is above the denominator 10\. Check both\./,
      "xa-binh.xlsx: is an appendix of 2025 and has none of 2026; ask the unit for that year's.",
      /^xa-chau\.xlsx: protected with a password/,
    ])
      expect(texts).toContainEqual(typeof words === 'string' ? words : expect.stringMatching(words));
  });

  test('is gone on with as one in facts, and what comes late is kept as facts', () => {
    const late = stateOf([file('c.xlsx', 'xa-chau', { nha: '3' })], old);
    const cells = cellsOf(late);
    expect(cells[0]).toMatch(/^phuluc-merge:2 /);
    expect(read(cells)).toEqual({ ok: true, state: late });
  });
});
