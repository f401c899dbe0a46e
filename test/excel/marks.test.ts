import { createOfficePort } from '../../src/excel/officePort';
import type { CellMark } from '../../src/excel/port';
import { contentOf, failBatches, failureOf, idOf, insertRows, openExcel, smallSheet } from './support/excel';
import type { Excel } from './support/excel';

let excel: Excel;
let sheetId: string;

const NAME = 'Phụ lục 2026';

beforeEach(async () => {
  excel = openExcel();
  ({ sheetId } = await excel.port.insertSheet(smallSheet()));
  excel.host.counters.reset();
});

afterEach(() => {
  excel.close();
});

const mark = (address: string, tone: CellMark['tone'] = 'error', id = sheetId): CellMark => ({
  sheetId: id,
  address,
  tone,
});

/** The marks on a sheet: fill and addresses from 0. */
const marksOn = (name = NAME) =>
  excel.host
    .sheet(name)
    .conditionalFormats.all.flatMap(({ rule, ranges }) =>
      rule.type === 'Custom' && rule.formula.includes('phuluc:mark')
        ? ranges.map(({ row, column }) => `${row},${column} ${rule.style.fill ?? ''}`)
        : [],
    );

describe('markCells', () => {
  it('lays marks over everything, the gravest on top', async () => {
    await excel.port.markCells([mark('H9', 'note'), mark('H10'), mark('H12'), mark('F9', 'warning')]);
    expect(marksOn()).toEqual(['9,7 #F4B6B0', '11,7 #F4B6B0', '8,5 #FFD98A', '8,7 #BFD9F2']);
    expect(excel.host.sheet(NAME).conditionalFormats.all[0]?.rule).toMatchObject({ type: 'Custom' });
    expect(excel.host.counters.roundTrips).toBeLessThanOrEqual(4);
    expect(excel.host.host.trackedRanges).toBe(0);
  });

  it('is taken back to exactly what was there', async () => {
    const before = contentOf(excel.host);
    await excel.port.markCells([
      mark('H9'),
      mark('F9', 'warning'),
      mark('A1', 'note', idOf(excel, 'Sheet1')),
    ]);
    expect(contentOf(excel.host)).not.toEqual(before);
    await excel.port.markCells([]);
    expect(contentOf(excel.host)).toEqual(before);
    expect(excel.port.restorable()).toBeUndefined();
  });

  it('takes earlier marks away first, also those of another run', async () => {
    await excel.port.markCells([mark('H9'), mark('A1', 'note', idOf(excel, 'Sheet1'))]);
    const other = createOfficePort();
    await other.markCells([mark('H11')]);
    expect(marksOn()).toEqual(['10,7 #F4B6B0']);
    expect(marksOn('Sheet1')).toEqual([]);
    await other.markCells([]);
    expect(marksOn()).toEqual([]);
    expect(other.restorable()).toBeUndefined();
  });

  it('moves along when rows are inserted, and is taken back from there', async () => {
    await excel.port.markCells([mark('H9')]);
    await insertRows(excel, NAME, 3, 2);
    expect(marksOn()).toEqual(['10,7 #F4B6B0']);
    await excel.port.markCells([]);
    expect(marksOn()).toEqual([]);
  });

  it('marks hundreds of cells', async () => {
    const marks = Array.from({ length: 900 }, (_, at) =>
      mark(`${'BDF'[at % 3]!}${Math.floor(at / 3) * 2 + 10}`),
    );
    await excel.port.markCells(marks);
    expect(marksOn()).toHaveLength(900);
    await excel.port.markCells([]);
    expect(marksOn()).toEqual([]);
  });

  it('leaves all as it was where a sheet is protected or gone', async () => {
    await excel.port.markCells([mark('H9')]);
    const { sheetId: locked } = await excel.port.insertSheet(smallSheet({ isProtected: true }));
    const before = contentOf(excel.host);
    expect((await failureOf(excel.port.markCells([mark('H10'), mark('H9', 'error', locked)]))).reason).toBe(
      'protected',
    );
    expect((await failureOf(excel.port.markCells([mark('H10'), mark('H9', 'error', '{0}')]))).reason).toBe(
      'sheetGone',
    );
    expect((await failureOf(excel.port.markCells([mark('ô H10')]))).reason).toBe('unknown');
    expect(contentOf(excel.host)).toEqual(before);
  });

  it('knows whatever shows of its marks again after a batch that failed half-way', async () => {
    const count = () => excel.host.sheet(NAME).conditionalFormats.all.length;
    const before = contentOf(excel.host);
    const left = new Set<number>();
    for (let point = 0; point < 30; point++) {
      const fresh = count();
      failBatches(excel.host, { batch: 4, after: point });
      await excel.port.markCells([mark('H9'), mark('F9', 'note')]).catch(() => undefined);
      left.add(marksOn().length);
      await excel.port.markCells([]);
      expect(marksOn()).toEqual([]);
      // A rule without formula and fill is all that may stay.
      for (const { rule } of excel.host.sheet(NAME).conditionalFormats.all.slice(0, count() - fresh)) {
        expect(rule).toEqual({ type: 'Custom', formula: '', style: {} });
      }
    }
    expect(left).toEqual(new Set([0, 1, 2]));
    expect(contentOf(excel.host).sheets).toHaveLength(before.sheets.length);
  });

  it("leaves somebody else's rule alone whose formula cannot be read", async () => {
    await excel.host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9');
      range.conditionalFormats.add('Custom').custom.format.fill.color = '#00FF00';
      await context.sync();
    });
    const before = contentOf(excel.host);
    await excel.port.markCells([mark('H9')]);
    await excel.port.markCells([]);
    expect(contentOf(excel.host)).toEqual(before);
  });

  it('leaves the way back of a write open', async () => {
    await excel.port.writeCells(sheetId, [{ address: 'H9', value: 5 }]);
    await excel.port.markCells([mark('H9')]);
    expect(excel.port.restorable()).toEqual({ sheetId, addresses: ['H9'] });
    expect(await excel.port.restore()).toBe('restored');
    expect(marksOn()).toHaveLength(1);
    expect(await excel.port.restore()).toBe('nothing');
  });
});
