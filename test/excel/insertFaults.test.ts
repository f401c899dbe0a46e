import { appendixSheet } from '../support/appendix';
import { contentOf, failBatches, failureOf, openExcel } from './support/excel';
import type { Excel } from './support/excel';

let excel: Excel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => {
  excel.close();
});

/** Actions of one of the batches of an insertion: 1 fills the sheet in, 2 sets up printing. */
async function actionsOf(batch: number): Promise<number> {
  const other = openExcel();
  await other.port.insertSheet(appendixSheet());
  other.close();
  return other.host.counters.batches[batch]?.actions ?? 0;
}

describe('a batch that fails half-way', () => {
  it('leaves nothing behind, wherever it fails', async () => {
    const actions = await actionsOf(1);
    const points = [0, 1, 2, 3, 10, 50, 100, 200, 400, 800, actions - 3, actions - 2, actions - 1];
    for (const point of points) {
      const fresh = openExcel();
      fresh.host.type('Sheet1', 'A1', 'của người khác');
      const before = contentOf(fresh.host);
      failBatches(fresh.host, { batch: 2, after: point });
      const { reason, detail } = await failureOf(fresh.port.insertSheet(appendixSheet()));
      fresh.close();
      expect({ point, reason, detail: detail.replace(/ at [\w.]+/, '') }).toEqual({
        point,
        reason: 'interrupted',
        detail: 'GeneralException; taken back',
      });
      expect(contentOf(fresh.host)).toEqual(before);
    }
  });

  it('has not begun where the first batch fails', async () => {
    const before = contentOf(excel.host);
    for (let point = 0; point < 6; point++) {
      excel.host.failNextBatchAfter(point);
      const { reason } = await failureOf(excel.port.insertSheet(appendixSheet()));
      expect({ point, reason }).toEqual({ point, reason: 'unknown' });
      expect(contentOf(excel.host)).toEqual(before);
    }
  });

  it('says what is still there where taking back fails too', async () => {
    failBatches(excel.host, { batch: 2, after: 400 }, { batch: 3, after: 0, code: 'AccessDenied' });
    const { reason, detail } = await failureOf(excel.port.insertSheet(appendixSheet()));
    expect(reason).toBe('interrupted');
    expect(detail).toMatch(/^GeneralException.*; the half-made sheet is still there: AccessDenied/);
    expect(excel.host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Phụ lục 2026']);
    expect(excel.host.workbook.customXml.all).toEqual([]);
    // The next one does not stumble over it.
    expect(await excel.port.insertSheet(appendixSheet())).toMatchObject({ name: 'Phụ lục 2026 (2)' });
  });

  it('has nothing to take back where a co-author has deleted the sheet meanwhile', async () => {
    const { workbook } = excel.host;
    const stop = workbook.subscribe(({ kind }) => {
      if (kind !== 'sheetAdded') return;
      stop();
      queueMicrotask(() => {
        workbook.deleteSheet(workbook.sheets[1]!);
      });
    });
    const { reason, detail } = await failureOf(excel.port.insertSheet(appendixSheet()));
    expect(reason).toBe('interrupted');
    expect(detail).toMatch(/^ItemNotFound.*; taken back$/);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});

it('keeps the sheet where only printing cannot be set up', async () => {
  failBatches(excel.host, { batch: 3, after: 4 });
  const inserted = await excel.port.insertSheet(appendixSheet());
  expect(inserted).toMatchObject({ name: 'Phụ lục 2026', wasRenamed: false });
  expect(inserted.printFailure).toContain('GeneralException');
  expect(excel.host.workbook.activeSheet.name).toBe('Phụ lục 2026');
  expect(excel.host.workbook.customXml.all).toHaveLength(1);
});

it('keeps what needs no printer where the paper is refused', async () => {
  const actions = await actionsOf(2);
  failBatches(excel.host, { batch: 3, after: actions - 1 });
  const { name, printFailure } = await excel.port.insertSheet(appendixSheet());
  expect(printFailure).toContain('GeneralException');
  const { layout } = excel.host.sheet(name);
  expect(layout.paperSize).not.toBe('A4');
  expect(layout.printArea).toHaveLength(1);
  expect(layout.printTitleRows).toBeDefined();
  expect(layout.headersFooters.defaultForAllPages.centerHeader).toContain('&P');
});

it('says that the structure of the workbook is protected', async () => {
  const before = contentOf(excel.host);
  // At this point nothing but the structure can be denied.
  excel.host.failNextBatchAfter(3, 'AccessDenied');
  const { reason, detail } = await failureOf(excel.port.insertSheet(appendixSheet()));
  expect(reason).toBe('workbookProtected');
  expect(detail).toContain('AccessDenied');
  expect(contentOf(excel.host)).toEqual(before);
});

describe('a cell that is being edited', () => {
  it('holds the insertion back until the person has finished', async () => {
    excel.host.enterCellEditMode();
    const insertion = excel.port.insertSheet(appendixSheet());
    await excel.host.eventsDelivered();
    expect(excel.host.workbook.sheets).toHaveLength(1);
    excel.host.exitCellEditMode();
    expect(await insertion).toMatchObject({ name: 'Phụ lục 2026' });
  });

  it('fails by name, with nothing written, in an Excel that cannot hold back', async () => {
    const old = openExcel({ requirementSets: { ExcelApi: '1.14' } });
    const before = contentOf(old.host);
    old.host.enterCellEditMode();
    const failure = await failureOf(old.port.insertSheet(appendixSheet()));
    old.close();
    expect(failure.reason).toBe('cellEditMode');
    expect(failure.detail).toContain('InvalidOperationInCellEditMode');
    expect(contentOf(old.host)).toEqual(before);
  });
});

it('refuses an Excel below ExcelApi 1.14 before asking anything of it', async () => {
  const old = openExcel({ requirementSets: { ExcelApi: '1.13' } });
  const failure = await failureOf(old.port.insertSheet(appendixSheet()));
  old.close();
  expect(failure.reason).toBe('tooOld');
  expect(old.host.counters.roundTrips).toBe(0);
});
