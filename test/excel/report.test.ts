/** Writing a sheet of many rows part by part, and reading past such sheets, in Microsoft's client over a simulated workbook. */
import type { SheetDescription } from '../../src/core/appendix/description';
import { withBodyCells } from '../../src/core/appendix/body';
import { emptyState } from '../../src/core/merge/state';
import { describeMemory, memoryMark, readMemory } from '../../src/core/mergeWorkbook/memory';
import { reportSheet } from '../../src/core/mergeWorkbook/reportSheet';
import type { MergeSheetRole } from '../../src/core/mergeWorkbook/roles';
import { withRole } from '../../src/core/mergeWorkbook/roles';
import type { ReportRow, ReportSource } from '../../src/excel/port';
import { appendixSheet, binhDinh } from '../support/appendix';
import { contentOf, failBatches, failureOf, openExcel } from './support/excel';
import type { Excel } from './support/excel';
import { fromDescription } from './support/fromDescription';
import { fromHost } from './support/fromHost';

let excel: Excel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => {
  excel.close();
});

const texts = ['6.10', '=1+1', '1/2', "'nháy", 'TRUE', 'chữ'];

/** A report of so many rows, whose texts Excel would read as something else. */
function report(rowCount: number, role: MergeSheetRole = 'files'): SheetDescription {
  const rows = Array.from({ length: rowCount }, (_, at): ReportRow => [
    at + 1,
    texts[at % texts.length],
    at % 3 === 0 ? undefined : at / 4,
  ]);
  return withRole(
    reportSheet({
      name: 'Tệp đã nhận',
      title: 'Các tệp',
      columns: [
        { heading: 'STT', width: 6, style: 'ordinal' },
        { heading: 'Tệp', width: 30, style: 'text' },
        { heading: 'Số', width: 12, style: 'gap' },
      ],
      rows,
      rowCount,
      frozenColumns: 1,
    }),
    role,
  );
}

function sourceOf(description: SheetDescription): ReportSource {
  const rows = [...(description.body?.rows ?? [])];
  return { description, rows: (from, count) => Promise.resolve(rows.slice(from, from + count)) };
}

/** The description with its body among its cells, as a sheet is compared. */
const whole = (description: SheetDescription): SheetDescription => withBodyCells(description);

const looks = (description: SheetDescription) =>
  fromHost(excel.host.workbook, excel.host.sheet('Tệp đã nhận'), whole(description));

describe('a new report', () => {
  it('holds and looks like its description, every text a text, and takes nobody along', async () => {
    const description = report(3000);
    await excel.port.writeReport(undefined, sourceOf(description));
    expect(looks(description)).toEqual(fromDescription(whole(description)));
    expect(excel.host.workbook.activeSheet.name).toBe('Sheet1');
    expect(excel.host.host.trackedRanges).toBe(0);
  });

  it('comes in parts, none of them large', async () => {
    excel.host.counters.reset();
    const told: number[] = [];
    await excel.port.writeReport(undefined, { ...sourceOf(report(3000)), onRows: (rows) => told.push(rows) });
    const sizes = excel.host.counters.batches.map(({ requestBytes }) => requestBytes);
    expect(Math.max(...sizes)).toBeLessThan(400_000);
    expect(told.at(-1)).toBe(3000);
    expect(told.length).toBeGreaterThan(10);
  });

  it('is taken away again where Excel fails, whenever', async () => {
    const before = contentOf(excel.host);
    for (const batch of [2, 3, 8]) {
      const fresh = openExcel();
      failBatches(fresh.host, { batch, after: 2 });
      const failure = await failureOf(fresh.port.writeReport(undefined, sourceOf(report(3000))));
      expect(failure.reason).toBe('interrupted');
      expect(contentOf(fresh.host).sheets).toHaveLength(before.sheets.length);
      fresh.close();
    }
  });
});

describe('a report that is there', () => {
  it.each([
    ['shorter', 40],
    ['longer', 900],
  ])(
    'holds the new rows and nothing of the old, %s; it keeps its name and other sheets stay',
    async (_, rows) => {
      await excel.port.insertSheet(appendixSheet());
      const { sheetId } = await excel.port.writeReport(undefined, sourceOf(report(300)));
      excel.host.type('Sheet1', 'A1', "='Tệp đã nhận'!A5");
      const before = contentOf(excel.host);
      await excel.port.writeReport(sheetId, sourceOf(report(rows)));
      expect(looks(report(rows))).toEqual(fromDescription(whole(report(rows))));
      expect(contentOf(excel.host).sheets[1]).toEqual(before.sheets[1]);
      expect(excel.host.sheet('Sheet1').value(0, 0)).toBe(3);
    },
  );

  it('is inserted anew where somebody deleted it', async () => {
    const { sheetId } = await excel.port.writeReport(undefined, sourceOf(report(10)));
    excel.host.workbook.deleteSheet(excel.host.sheet('Tệp đã nhận'));
    await excel.port.writeReport(sheetId, sourceOf(report(20)));
    expect(looks(report(20))).toEqual(fromDescription(whole(report(20))));
  });

  it('is left alone where it is protected', async () => {
    const { sheetId } = await excel.port.writeReport(undefined, sourceOf(report(10)));
    await excel.host.run(async (context) => {
      context.workbook.worksheets.getItem('Tệp đã nhận').protection.protect();
      await context.sync();
    });
    const before = contentOf(excel.host);
    expect((await failureOf(excel.port.writeReport(sheetId, sourceOf(report(20))))).reason).toBe('protected');
    expect(contentOf(excel.host)).toEqual(before);
  });
});

describe('the memory of a merge', () => {
  const memoryOf = (year: number) => withRole(describeMemory(emptyState(binhDinh, year)), 'memory');
  const remembered = async ({ port }: Excel) => readMemory((await port.readWorkbook()).workbook, [binhDinh]);

  it('takes the place of the former one in one go: at no moment is there none', async () => {
    const { sheetId } = await excel.port.writeReport(undefined, sourceOf(memoryOf(2025)));
    await excel.port.writeReport(undefined, { ...sourceOf(memoryOf(2026)), replaces: sheetId });
    expect(excel.host.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Sheet1', 'Visible'],
      ['PL_TongHop', 'VeryHidden'],
    ]);
    expect(await remembered(excel)).toMatchObject({ ok: true, state: { year: 2026 } });

    for (const batch of [1, 2, 3, 4]) {
      const fresh = openExcel();
      const former = await fresh.port.writeReport(undefined, sourceOf(memoryOf(2025)));
      failBatches(fresh.host, { batch, after: 1 });
      const outcome = await fresh.port
        .writeReport(undefined, { ...sourceOf(memoryOf(2026)), replaces: former.sheetId })
        .then(
          () => 2026,
          () => 2025,
        );
      expect([batch, await remembered(fresh)]).toMatchObject([batch, { ok: true, state: { year: outcome } }]);
      fresh.close();
    }
  });

  it('is read when it is asked for, not with the workbook', async () => {
    const { sheetId } = await excel.port.writeReport(undefined, sourceOf(memoryOf(2026)));
    const { workbook } = await excel.port.readWorkbook();
    expect(memoryMark(workbook.sheets[1]!)).toContain('"year":2026');
    const cells = await excel.port.readAreas(sheetId, ['A1:A9']);
    expect(cells[0]?.value).toBe(memoryMark(workbook.sheets[1]!));
  });
});

it('of the reports of a merge only the heads are read, whichever way', async () => {
  const { sheetId } = await excel.port.writeReport(undefined, sourceOf(report(500)));
  const memory = withRole(describeMemory(emptyState(binhDinh, 2026)), 'memory');
  await excel.port.writeReport(undefined, sourceOf(memory));
  await excel.port.insertSheet(appendixSheet());
  excel.host.counters.reset();
  const read = await excel.port.readWorkbook();
  expect(excel.host.counters.roundTrips).toBe(3);
  const [, files, , appendix] = read.workbook.sheets;
  expect(Math.max(...files!.cells.map(({ row }) => row))).toBe(3);
  expect(appendix!.cells.length).toBeGreaterThan(300);
  expect(read.cutSheets).toBeUndefined();
  const again = await excel.port.rereadSheet(sheetId, read);
  expect(again?.workbook.sheets[1]?.cells).toHaveLength(files!.cells.length);
});
