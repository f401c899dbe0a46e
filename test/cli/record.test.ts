/** `phuluc check` tells what was accepted and whether a stamp still holds. */
import { describeRecord } from '../../src/core/record/describe';
import { readRecord } from '../../src/core/record/read';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../src/locale';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { appendixSheet, binhDinh, check, distinctValues, snapshotOf } from '../support/appendix';
import { phuluc } from '../support/cli';
import { rowOf } from '../support/edits';
import { AT, accepted, recordSheet, stamped } from '../support/record';

const LIFE = 'tuoi-tho-trung-binh';
const REASON = '=Cục Thống kê đã xác nhận';
const sheetWith = (result: number) =>
  appendixSheet({ values: new Map([...distinctValues(binhDinh), [LIFE, { result, source: 'Niên giám' }]]) });
const settled = stamped(
  accepted(snapshotOf(sheetWith(755)), ({ fact }) => fact.code === 'resultImplausible', REASON),
);
const CELL = `H${rowOf(settled, LIFE)}`;

/** The appendix with one result and the record that was made when it was 755, as a file. */
function fileOf(result: number, workbook: WorkbookSnapshot = settled): Promise<Uint8Array> {
  const { record } = readRecord(recordSheet(workbook)!, vietnameseAppendix.record);
  return writeWorkbook([sheetWith(result), describeRecord(record, vietnameseAppendix.record)], {
    title: 'Thử',
  });
}

interface Answer {
  readonly files: readonly {
    readonly appendices: readonly { readonly stamp?: unknown }[];
    readonly findings: readonly { readonly code: string; readonly accepted?: unknown }[];
    readonly record?: unknown;
  }[];
}
/** The year is over, so that half of the figures may be final. */
const AFTERWARDS = { today: () => '2027-01-10' };
const call = async (result: number, ...options: string[]) =>
  phuluc(['check', ...options, 'a.xlsx'], { 'a.xlsx': await fileOf(result) }, AFTERWARDS);
const answer = async (result: number) => (JSON.parse((await call(result, '--json')).out) as Answer).files[0]!;

test('an accepted warning stands in a list of its own, with the reason', async () => {
  const { out, code } = await call(755);
  expect(code).toBe(0);
  expect(out).toContain('1 cảnh báo đã được chấp nhận:');
  expect(out).toMatch(new RegExp(`${CELL} .*\\(đã chấp nhận lúc 09:30 ngày 15/10/2026: ${REASON}\\)`));
  expect(out).toMatch(/Dấu kiểm tra lúc 09:30 ngày 15\/10\/2026: còn nguyên \(mã nội dung [0-9A-F ]{19}\)\./);
  expect((await call(755, '--lang', 'en')).out).toContain('1 warning was accepted:');
});

test('after a change the warning stands again, and the broken stamp names the cell', async () => {
  const { out } = await call(756);
  expect(out).not.toContain('đã được chấp nhận');
  expect(out).toContain(`không còn đúng`);
  expect(out).toMatch(new RegExp(`cảnh báo: Phụ lục đã thay đổi sau khi đóng dấu .*: ô ${CELL}\\.`));
  expect(out).toContain('1 lần chấp nhận không còn được tính:');
  expect(out).toMatch(/khi đó là "755"; lý do khi đó: =Cục .* \(giá trị đã thay đổi\)/);
});

test('as JSON', async () => {
  const whole = await answer(755);
  expect(whole.findings).toEqual([
    expect.objectContaining({ code: 'resultImplausible', cell: CELL, accepted: { reason: REASON, at: AT } }),
  ]);
  const { stamp } = check(settled).appendices[0]!.stamp!;
  const counts = { rows: 42, reported: 42, errors: 0, warnings: 0, accepted: 1, notes: 0, missing: 0 };
  expect(whole.appendices[0]!.stamp).toEqual({
    at: AT,
    holds: true,
    planVersion: '1',
    hash: stamp.hash,
    counts,
  });
  const said = {
    code: 'resultImplausible',
    plan: 'binh-dinh',
    unit: null,
    year: 2026,
    indicator: LIFE,
    part: 'result',
    place: `Phụ lục 2026, ô ${CELL}`,
    value: '755',
    message: 'Cảnh báo resultImplausible.',
    reason: REASON,
    at: AT,
  };
  expect(whole.record).toEqual({ sheet: 'Phiếu kiểm tra', acceptances: [{ state: 'holds', ...said }] });

  const broken = await answer(756);
  expect(broken.appendices[0]!.stamp).toMatchObject({ holds: false, changedCells: [CELL], goneItems: [] });
  expect(broken.findings.map(({ code, accepted: by }) => [code, by])).toEqual([
    ['resultImplausible', undefined],
    ['stampBroken', undefined],
  ]);
  expect(broken.record).toEqual({ sheet: 'Phiếu kiểm tra', acceptances: [{ state: 'changed', ...said }] });
  expect((await answer(75)).record).toMatchObject({ acceptances: [{ state: 'gone' }] });
});

test('as CSV, the reason stands in a column of its own and is no formula', async () => {
  const { out } = await call(755, '--format', 'csv');
  const [head, line] = out.split('\n');
  expect(head).toMatch(/,accepted$/);
  expect(line).toMatch(new RegExp(`,"?'${REASON}"?$`));
});

test('a missing stamp is warned of where one is asked for', async () => {
  const plain = await writeWorkbook([sheetWith(75)], { title: 'Thử' });
  const of = (...options: string[]) => phuluc(['check', ...options, 'a.xlsx'], { 'a.xlsx': plain });
  expect((await of('--require-stamp')).out).toContain('Phụ lục chưa có dấu kiểm tra.');
  expect((await of()).out).not.toContain('chưa có dấu');
  expect((await call(755, '--require-stamp')).out).not.toContain('chưa có dấu');
});
