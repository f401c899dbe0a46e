/** What a number format makes of a number: a per cent, a day, or another number than the cell holds. */
import { formatCodeKind } from '../../../src/core/workbook/numberFormat';

test.each([
  ['0%', 'percent'],
  ['dd/mm/yyyy', 'date'],
  ['0" nghìn"', 'worded'],
  ['#,##0" Triệu căn"', 'worded'],
  ['"trên "0', 'worded'],
  ['\\>0', 'worded'],
  ['0.0,"k"', 'worded'],
  ['#,##0,', 'worded'],
  ['#,##0', undefined],
  ['#,##0.00;[Red]-#,##0.00', undefined],
  ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', undefined],
  ['#,##0\\ "đ"', undefined],
  ['0" căn"', undefined],
  ['0" km"', undefined],
  ['[>=1000]#,##0;0', undefined],
  ['General', undefined],
  ['@', undefined],
])('%s', (code, kind) => {
  expect(formatCodeKind(code)).toBe(kind);
});
