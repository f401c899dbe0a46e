/** Rewriting the record sheet, in Microsoft's client over a simulated workbook. */
import { describeRecord } from '../../src/core/record/describe';
import { editedRecord } from '../../src/core/record/edit';
import { readRecord } from '../../src/core/record/read';
import type { CheckRecord } from '../../src/core/record/record';
import { EMPTY_RECORD } from '../../src/core/record/record';
import type { SheetChange } from '../../src/excel/port';
import { vietnameseAppendix } from '../../src/locale';
import { appendixSheet, snapshotOf } from '../support/appendix';
import { accepted, recordSheet, stamped } from '../support/record';
import { contentOf, failBatches, failureOf, insertRows, openExcel } from './support/excel';
import type { Excel } from './support/excel';
import { fromDescription } from './support/fromDescription';
import { fromHost } from './support/fromHost';

const strings = vietnameseAppendix.record;

/** A record of a stamp and many accepted warnings, whose reasons look like formulas and numbers. */
const full: CheckRecord = readRecord(
  recordSheet(
    stamped(accepted(snapshotOf(appendixSheet()), ({ fact }) => fact.code === 'resultMissing', '=1+1')),
  )!,
  strings,
).record;
const few = { ...full, acceptances: full.acceptances.slice(0, 2) };
const to =
  (record: CheckRecord): SheetChange =>
  () =>
    describeRecord(record, strings);
/** Writes again what is there. */
const same: SheetChange = (now) => editedRecord(now, (record) => record, strings);

let excel: Excel;
const NAME = strings.sheetName;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => {
  excel.close();
});

async function recordIn({ port }: Excel): Promise<CheckRecord | undefined> {
  const { workbook } = await port.readWorkbook();
  const sheet = recordSheet(workbook);
  return sheet && readRecord(sheet, strings).record;
}

describe('where there is no record', () => {
  it('inserts one behind the other sheets and leaves the one in front where it is', async () => {
    await excel.port.insertSheet(appendixSheet());
    const id = await excel.port.rewriteSheet(undefined, to(full));
    const { workbook } = excel.host;
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Phụ lục 2026', NAME]);
    expect(workbook.activeSheet.name).toBe('Phụ lục 2026');
    expect(workbook.sheets[2]?.id).toBe(id);
    expect(await recordIn(excel)).toEqual(full);
    // The appendix's identity is the only part: the record has none.
    expect(workbook.customXml.all).toHaveLength(1);
  });

  it('looks as described', async () => {
    await excel.port.rewriteSheet(undefined, to(full));
    expect(fromHost(excel.host.workbook, excel.host.sheet(NAME), describeRecord(full, strings))).toEqual(
      fromDescription(describeRecord(full, strings)),
    );
  });

  it('does not take the place of a sheet of the same name', async () => {
    excel.host.workbook.addSheet(NAME);
    excel.host.type(NAME, 'A1', 'của người khác');
    await excel.port.rewriteSheet(undefined, to(few));
    expect(excel.host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', NAME, `${NAME} (2)`]);
    expect(excel.host.sheet(NAME).value(0, 0)).toBe('của người khác');
  });

  it('inserts one where the former was deleted meanwhile', async () => {
    const id = await excel.port.rewriteSheet(undefined, to(full));
    excel.host.workbook.deleteSheet(excel.host.sheet(NAME));
    const seen: unknown[] = [];
    await excel.port.rewriteSheet(id, (now) => {
      seen.push(now);
      return describeRecord(few, strings);
    });
    expect(seen).toEqual([undefined]);
    expect(await recordIn(excel)).toEqual(few);
  });

  it('says that a protected workbook takes no sheet', async () => {
    // At this point nothing but the structure can be denied.
    excel.host.failNextBatchAfter(3, 'AccessDenied');
    expect((await failureOf(excel.port.rewriteSheet(undefined, to(few)))).reason).toBe('workbookProtected');
  });
});

describe('where there is one', () => {
  let id: string;
  beforeEach(async () => {
    await excel.port.insertSheet(appendixSheet());
    id = await excel.port.rewriteSheet(undefined, to(full));
  });

  it.each<[string, CheckRecord]>([
    ['shorter', few],
    ['empty', EMPTY_RECORD],
    ['longer', { ...full, acceptances: [...full.acceptances, ...full.acceptances] }],
  ])('holds and looks like the new one, which is %s, and nothing of the old', async (_, record) => {
    await excel.port.rewriteSheet(id, to(record));
    expect(await recordIn(excel)).toEqual(record);
    const other = openExcel();
    await other.port.rewriteSheet(undefined, to(record));
    const fresh = fromHost(other.host.workbook, other.host.sheet(NAME), describeRecord(record, strings));
    other.close();
    expect(fromHost(excel.host.workbook, excel.host.sheet(NAME), describeRecord(record, strings))).toEqual(
      fresh,
    );
  });

  it('takes two round trips, touches no other sheet and moves nobody', async () => {
    const before = contentOf(excel.host);
    excel.host.counters.reset();
    await excel.port.rewriteSheet(id, to(few));
    expect(excel.host.counters.roundTrips).toBe(2);
    expect(excel.host.counters.requestBytes).toBeLessThan(60_000);
    const after = contentOf(excel.host);
    expect(after.sheets[1]).toEqual(before.sheets[1]);
    expect(excel.host.workbook.activeSheet.name).toBe('Phụ lục 2026');
    expect(excel.host.host.trackedRanges).toBe(0);
  });

  it('is given what the sheet holds now, also after rows were inserted and it was renamed', async () => {
    await insertRows(excel, NAME, 1, 3);
    excel.host.type(NAME, 'B2', 'ghi của chuyên viên');
    excel.host.sheet(NAME).name = 'đổi tên';
    await excel.port.rewriteSheet(id, same);
    const record = (await recordIn(excel))!;
    expect({ ...record, others: [] }).toEqual(full);
    expect(record.others.flat().map(({ value }) => value)).toEqual(['ghi của chuyên viên']);
    expect(excel.host.workbook.sheets[2]?.name).toBe('đổi tên');
  });

  it('refuses a protected sheet before anything is written', async () => {
    await excel.host.run(async (context) => {
      context.workbook.worksheets.getItem(NAME).protection.protect();
      await context.sync();
    });
    const before = contentOf(excel.host);
    expect((await failureOf(excel.port.rewriteSheet(id, to(few)))).reason).toBe('protected');
    expect(contentOf(excel.host)).toEqual(before);
  });

  it('loses nothing where the batch fails half-way, wherever', async () => {
    const other = openExcel();
    const otherId = await other.port.rewriteSheet(undefined, to(full));
    await other.port.rewriteSheet(otherId, to(few));
    const actions = other.host.counters.batches.at(-1)?.actions ?? 0;
    other.close();
    expect(actions).toBeGreaterThan(50);
    for (const point of [0, 1, 2, 3, 5, 8, 12, 20, 40, actions - 20, actions - 1]) {
      const fresh = openExcel();
      const freshId = await fresh.port.rewriteSheet(undefined, to(full));
      failBatches(fresh.host, { batch: 2, after: point });
      const outcome = await fresh.port.rewriteSheet(freshId, to(few)).then(
        () => 'written',
        (error: unknown) => String(error),
      );
      expect({ point, record: await recordIn(fresh) }).toEqual({
        point,
        record: outcome === 'written' ? few : full,
      });
      fresh.close();
    }
  });
});
