import { leaveSharedPlans } from '../../../src/core/plan/sharedPlans';
import { functionPlan } from '../../functions/support';
import type { FunctionsWorkbook } from '../../support/addinFunctions';
import { functionsWorkbook } from '../../support/addinFunctions';
import { indicator } from '../../support/plan';

const UNEMPLOYMENT = '"binh-dinh","that-nghiep-chung"';
const BUSY = { error: '#BUSY!' };

let book: FunctionsWorkbook;
beforeEach(() => {
  book = functionsWorkbook();
});

/** What a formula in Z1 shows once its functions have answered. */
async function result(formula: string) {
  book.type('Z1', formula);
  await book.settled();
  return book.at('Z1');
}

test('a function answers later, as in Excel, and then stands in the cell', async () => {
  book.type('A1', `=PHULUC.GAP(${UNEMPLOYMENT},2.5)`);
  expect(book.at('A1')).toEqual(BUSY);
  await book.settled();
  expect(book.at('A1')).toBe(0.05);
});

test.each([
  [`=PHULUC.GAP(${UNEMPLOYMENT},2.45)`, 0],
  [`=phuluc.verdict(${UNEMPLOYMENT},2.45)`, 'Chưa đạt'],
  [`=PHULUC.VERDICT(${UNEMPLOYMENT},2.44)&"!"`, 'Đạt!'],
  [`=PHULUC.TARGET(${UNEMPLOYMENT})`, 'dưới 2,45%'],
  ['=PHULUC.READ("12,9 nghìn căn")/100', 129],
  ['=PHULUC.READ("2,45%","%")', 2.45],
  ['=PHULUC.READ("2,45%",)', 2.45],
  [`=IF(PHULUC.GAP(${UNEMPLOYMENT},2.5)>0,"cao","thấp")`, 'cao'],
  ['=PHULUC.TARGET("khong-co","x")', { error: '#N/A' }],
  ['=PHULUC.READ("nhiều")', { error: '#VALUE!' }],
  [`=PHULUC.VERDICT(${UNEMPLOYMENT},1/0)`, { error: '#DIV/0!' }],
  ['=PHULUC.OTHER(1)', { error: '#NAME?' }],
])('%s', async (formula, expected) => {
  expect(await result(formula)).toEqual(expected);
});

test('a cell is told from what a formula holds, a blank from a zero', async () => {
  book.type('A2', '2,45');
  book.type('A3', 0);
  const ask = (value: string) => result(`=PHULUC.VERDICT(${UNEMPLOYMENT},${value})`);
  expect([await ask('A1'), await ask('A2'), await ask('A3')]).toEqual(['Chưa có số liệu', 'Chưa đạt', 'Đạt']);
  expect(book.calls.at(-1)?.call.addresses).toEqual(['', '', 'Sheet1!A3']);
});

test('results follow the cells they are asked about', async () => {
  book.type('B1', `=PHULUC.VERDICT(${UNEMPLOYMENT},A1)`);
  for (const [value, verdict] of [
    [2.4, 'Đạt'],
    [3, 'Chưa đạt'],
    ['', 'Chưa có số liệu'],
  ] as const) {
    book.type('A1', value);
    await book.settled();
    expect(book.at('B1')).toBe(verdict);
  }
});

test('an edit elsewhere calls nothing', async () => {
  await result(`=PHULUC.VERDICT(${UNEMPLOYMENT},A1)`);
  const before = book.calls.length;
  book.type('D9', 5);
  await book.settled();
  expect(book.calls).toHaveLength(before);
});

test('a calculation of everything asks anew, and shows the last answer meanwhile', async () => {
  expect(await result('=PHULUC.TARGET("quang-nam","ty-le")')).toEqual({ error: '#N/A' });
  const plan = functionPlan('quang-nam', '1', [indicator({ value: '50' }, { id: 'ty-le' })]);
  book.share(leaveSharedPlans(null, { imported: [plan], carried: [] }));
  await book.workbook.recalculate(true);
  expect(book.at('Z1')).toEqual({ error: '#N/A' });
  await book.settled();
  expect(book.at('Z1')).toBe('từ 50% trở lên');
});

test('an error says why, until it is mended', async () => {
  const place = { sheetId: book.workbook.activeSheet.id, row: 0, column: 25 };
  await result('=PHULUC.TARGET("binh-dinh","that-nghiep")');
  expect(book.addinFunctions.messageAt(place)).toContain('Có phải: "that-nghiep-chung"');
  await result(`=PHULUC.TARGET(${UNEMPLOYMENT})`);
  expect(book.addinFunctions.messageAt(place)).toBeUndefined();
});

test('a range goes in whole; its answers do not spill here', async () => {
  book.type('A1', 2.4);
  book.type('A2', 3);
  expect(await result(`=PHULUC.VERDICT(${UNEMPLOYMENT},A1:A2)`)).toEqual({ error: '#SPILL!' });
  expect(book.calls.at(-1)?.call.args[2]).toEqual([[2.4], [3]]);
});

test('a whole column is as long as what is in the sheet', async () => {
  book.type('A3', 3);
  await result(`=PHULUC.VERDICT(${UNEMPLOYMENT},A:A)`);
  expect(book.calls.at(-1)?.call.args[2]).toEqual([[null], [null], [3]]);
});

test('a call that two formulas share is made once', async () => {
  book.workbook.act('user', () => {
    book.type('A1', `=PHULUC.TARGET(${UNEMPLOYMENT})`);
    book.type('A2', `=PHULUC.TARGET(${UNEMPLOYMENT})`);
  });
  await book.settled();
  expect(book.calls).toHaveLength(1);
  expect([book.at('A1'), book.at('A2')]).toEqual(['dưới 2,45%', 'dưới 2,45%']);
});
