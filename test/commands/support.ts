import { ExcelFailure } from '../../src/excel/port';
import type { CellMark, ExcelFailureReason, ExcelPort } from '../../src/excel/port';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';

type Method = 'readWorkbook' | 'markCells' | 'selectCell';

/** An Excel of plain cells that writes down what is asked of it and refuses what it is told to. */
export class FakePort implements Pick<ExcelPort, Method> {
  readonly selected: string[] = [];
  marks: readonly CellMark[] | undefined;

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly refusals: Partial<Record<Method, ExcelFailureReason | Error>> = {},
  ) {}

  private answer(method: Method): Promise<void> {
    const refusal = this.refusals[method];
    if (refusal === undefined) return Promise.resolve();
    return Promise.reject(refusal instanceof Error ? refusal : new ExcelFailure(refusal, method));
  }

  async readWorkbook() {
    await this.answer('readWorkbook');
    const sheetIds = new Map(this.workbook.sheets.map(({ name }, index) => [name, `{${index + 1}}`]));
    return { workbook: this.workbook, sheetIds };
  }

  async markCells(marks: readonly CellMark[]) {
    await this.answer('markCells');
    this.marks = marks;
  }

  async selectCell(sheetId: string, address: string) {
    await this.answer('selectCell');
    this.selected.push(`${sheetId}!${address}`);
  }
}
