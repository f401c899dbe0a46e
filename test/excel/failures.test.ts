import { officeCode, toFailure } from '../../src/excel/failures';
import { ExcelFailure } from '../../src/excel/port';
import { openExcel } from './support/excel';

const officeError = (code: string, errorLocation?: string) =>
  Object.assign(new Error('Thông báo đã dịch'), { code, debugInfo: { errorLocation } });

describe('toFailure', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cellEditMode'],
    ['AccessDenied', 'protected'],
    ['ItemNotFound', 'sheetGone'],
    ['InvalidReference', 'sheetGone'],
    ['ApiNotFound', 'tooOld'],
    ['RequestAborted', 'interrupted'],
    ['GeneralException', 'unknown'],
    ['SomethingNew', 'unknown'],
  ])('%s is %s', (code, reason) => {
    const failure = toFailure(officeError(code, 'Range.values'));
    expect(failure).toBeInstanceOf(ExcelFailure);
    expect(failure).toMatchObject({ reason, detail: `${code} at Range.values` });
    expect(officeCode(failure)).toBe(code);
  });

  it('leaves out a place that is not known', () => {
    expect(toFailure(officeError('AccessDenied')).detail).toBe('AccessDenied');
  });

  it('takes other errors by their message, and a failure as it is', () => {
    expect(toFailure(new TypeError('x is not a function'))).toMatchObject({
      reason: 'unknown',
      detail: 'x is not a function',
    });
    expect(toFailure('lạ').detail).toBe('lạ');
    const failure = new ExcelFailure('tooOld', 'cũ');
    expect(toFailure(failure)).toBe(failure);
    expect(officeCode(failure)).toBe('');
  });

  it("reads the client's own errors", async () => {
    const { host, close } = openExcel();
    const error = await host
      .run(async (context) => {
        context.workbook.worksheets.getItem('không có').activate();
        await context.sync();
      })
      .catch((caught: unknown) => caught);
    close();
    expect(toFailure(error)).toMatchObject({ reason: 'sheetGone' });
    expect(officeCode(error)).toBe('ItemNotFound');
  });
});
