/** What a merged workbook remembers, written into cells and read back. */
import { describeMemory, readMemory } from '../../../src/core/mergeWorkbook/memory';
import type { MergeState } from '../../../src/core/merge/state';
import { sheetOf } from '../../support/sheet';
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

test('a changed letter is noticed', () => {
  const [head = '', ...rest] = cellsOf(state);
  const changed = rest.map((text) => text.replace('tổng hợp', 'tổng kết'));
  expect(read([head, ...changed])).toEqual({ ok: false, reason: 'changed', plan: plan.id, year: YEAR });
});
