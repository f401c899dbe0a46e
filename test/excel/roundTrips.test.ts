import { describeRecord } from '../../src/core/record/describe';
import { EMPTY_RECORD } from '../../src/core/record/record';
import { vietnameseAppendix } from '../../src/locale';
import { appendixSheet } from '../support/appendix';
import { openExcel } from './support/excel';

/** What each request of the pane may cost in Excel on the web, where a round trip takes a tenth of a second or more. */
const limits = {
  insert: { roundTrips: 4, requestBytes: 350_000, responseBytes: 60_000 },
  check: { roundTrips: 2, requestBytes: 20_000, responseBytes: 120_000 },
  're-check': { roundTrips: 1, requestBytes: 10_000, responseBytes: 120_000 },
  'read selection': { roundTrips: 2, requestBytes: 4_000, responseBytes: 120_000 },
  select: { roundTrips: 1, requestBytes: 2_000, responseBytes: 2_000 },
  write: { roundTrips: 2, requestBytes: 4_000, responseBytes: 4_000 },
  restore: { roundTrips: 2, requestBytes: 4_000, responseBytes: 4_000 },
  mark: { roundTrips: 4, requestBytes: 20_000, responseBytes: 20_000 },
  record: { roundTrips: 2, requestBytes: 60_000, responseBytes: 20_000 },
  listen: { roundTrips: 1, requestBytes: 4_000, responseBytes: 4_000 },
} as const;

it("keeps the round trips and bytes of Bình Định's appendix low", async () => {
  const { host, port, close } = openExcel();
  const costs: Record<string, { roundTrips: number; requestBytes: number; responseBytes: number }> = {};
  const measure = async <T>(name: keyof typeof limits, request: () => Promise<T>): Promise<T> => {
    host.counters.reset();
    const result = await request();
    const { roundTrips, requestBytes, responseBytes } = host.counters;
    costs[name] = { roundTrips, requestBytes, responseBytes };
    return result;
  };
  const { sheetId } = await measure('insert', () => port.insertSheet(appendixSheet()));
  const read = await measure('check', () => port.readWorkbook());
  await measure('re-check', () => port.rereadSheet(sheetId, read));
  await measure('select', () => port.selectCell(sheetId, 'H9'));
  await measure('read selection', () => port.readSelection());
  await measure('write', () => port.writeCells(sheetId, [{ address: 'H9', value: 97.5 }]));
  await measure('restore', () => port.restore());
  await measure('mark', () => port.markCells([{ sheetId, address: 'H9', tone: 'error' }]));
  const record = describeRecord(EMPTY_RECORD, vietnameseAppendix.record);
  const recordId = await port.rewriteSheet(undefined, () => record);
  await measure('record', () => port.rewriteSheet(recordId, () => record));
  await measure('listen', () => port.onChange(() => undefined));
  close();

  console.info(
    Object.entries(costs)
      .map(([name, { roundTrips, requestBytes, responseBytes }]) =>
        [name.padEnd(14), roundTrips, 'round trips', requestBytes, 'B out', responseBytes, 'B in'].join(' '),
      )
      .join('\n'),
  );
  for (const [name, limit] of Object.entries(limits)) {
    const cost = costs[name]!;
    expect({ name, isWithin: cost.roundTrips <= limit.roundTrips }).toEqual({ name, isWithin: true });
    expect(cost.requestBytes).toBeLessThan(limit.requestBytes);
    expect(cost.responseBytes).toBeLessThan(limit.responseBytes);
  }
  // The client lets go of what it held during a batch; more would be a leak.
  expect(host.host.trackedRanges).toBe(0);
});
