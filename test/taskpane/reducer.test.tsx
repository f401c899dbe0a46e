import { ExcelFailure } from '../../src/excel/port';
import { checkOutcome } from '../../src/taskpane/model/checkedWorkbook';
import { failureOf } from '../../src/taskpane/state/failures';
import { initialState } from '../../src/taskpane/state/paneState';
import type { PaneAction, PaneState } from '../../src/taskpane/state/paneState';
import { reduce, shownSheet } from '../../src/taskpane/state/reducer';
import { MemoryPort } from '../support/memoryPort';
import { appendix, context, plan } from './support';

const start = initialState({ language: 'vi', view: 'appendix' });
const apply = (...actions: PaneAction[]): PaneState => actions.reduce(reduce, start);

async function answered(startedAt = 0, sheetId?: string): Promise<PaneAction> {
  const port = new MemoryPort([appendix(), appendix({ year: 2027 })]);
  const checked = checkOutcome(await port.readWorkbook(), context([plan]));
  return {
    type: 'readAnswered',
    checked,
    startedAt,
    asked: false,
    ...(sheetId !== undefined && { sheetId }),
  };
}

const MARK = { sheetId: '{1}', address: 'H11', tone: 'error' } as const;

const cases: readonly [string, readonly PaneAction[], Partial<PaneState>][] = [
  ['reads from the start', [], { isReading: true, tab: 'appendix', filter: 'all' }],
  ['changes the language', [{ type: 'languageChosen', language: 'en' }], { language: 'en' }],
  ['changes the tab', [{ type: 'tabChosen', tab: 'quickCheck' }], { tab: 'quickCheck' }],
  ['filters', [{ type: 'filterChosen', filter: 'notMet' }], { filter: 'notMet' }],
  ['searches', [{ type: 'searchTyped', search: 'nhà' }], { search: 'nhà' }],
  [
    'remembers the moment of an edit by somebody else',
    [{ type: 'remoteEdited', sheetId: 'a', at: 3 }],
    { stale: new Map([['a', 3]]) },
  ],
  [
    'is busy with a request until it is done',
    [{ type: 'requestStarted', request: 'write' }],
    { busy: 'write' },
  ],
  [
    'shows a new appendix and closes the form',
    [
      { type: 'insertOpened' },
      { type: 'filterChosen', filter: 'met' },
      { type: 'requestDone', sheetId: 'b', notice: { kind: 'inserted', sheet: 'B', wanted: 'B' } },
    ],
    { isInserting: false, wantedSheetId: 'b', filter: 'all' },
  ],
  [
    'keeps what is marked through other requests',
    [
      { type: 'requestDone', marked: [MARK] },
      { type: 'requestDone', restorable: { sheetId: '{1}', addresses: ['H11'] } },
    ],
    { marked: [MARK], restorable: { sheetId: '{1}', addresses: ['H11'] } },
  ],
];

describe('the reducer', () => {
  it.each(cases)('%s', (_, actions, expected) => {
    expect(apply(...actions)).toMatchObject(expected);
  });

  it('forgets what is over', () => {
    const failure = failureOf(new ExcelFailure('protected', 'AccessDenied'), 'write');
    const failed = apply({ type: 'requestStarted', request: 'write' }, { type: 'failed', failure });
    expect(failed).toMatchObject({ failure: { reason: 'protected', during: 'write' } });
    expect(failed).not.toHaveProperty('busy');
    expect(reduce(failed, { type: 'failureDismissed' })).not.toHaveProperty('failure');
    expect(reduce(failed, { type: 'requestStarted', request: 'write' })).not.toHaveProperty('failure');
    const done = apply({
      type: 'requestDone',
      notice: { kind: 'undone' },
      restorable: { sheetId: '{1}', addresses: ['H11'] },
    });
    expect(reduce(done, { type: 'noticeDismissed' })).not.toHaveProperty('notice');
    expect(reduce(done, { type: 'requestDone' })).not.toHaveProperty('restorable');
  });

  it('keeps an edit by others stale unless the read began after it', async () => {
    const edited: PaneAction = { type: 'remoteEdited', sheetId: '{1}', at: 5 };
    expect(reduce(apply(edited), await answered(4)).stale.size).toBe(1);
    expect(reduce(apply(edited), await answered(5)).stale.size).toBe(0);
    expect(reduce(apply(edited), await answered(5, '{2}')).stale.size).toBe(1);
    expect(reduce(apply(edited), await answered(5, '{1}')).stale.size).toBe(0);
  });

  it('follows Excel to another appendix and to no other sheet', async () => {
    const read = reduce(start, await answered());
    expect(shownSheet(read)?.sheetId).toBe('{1}');
    const filtered = reduce(read, { type: 'filterChosen', filter: 'met' });
    const other = reduce(filtered, { type: 'sheetActivated', sheetId: '{2}' });
    expect(shownSheet(other)?.sheetId).toBe('{2}');
    expect(other.filter).toBe('all');
    expect(reduce(other, { type: 'sheetActivated', sheetId: '{9}' })).toBe(other);
    const selected = reduce(other, { type: 'selected', selection: { sheetId: '{1}', address: 'H11' } });
    expect(shownSheet(selected)?.sheetId).toBe('{1}');
  });

  it('lets a failure end its own request and no other', () => {
    const busy = apply({ type: 'requestStarted', request: 'insert' });
    const failure = (during: 'select' | 'read' | 'insert') =>
      failureOf(new ExcelFailure('interrupted', 'x'), during);
    const afterSelect = reduce(busy, { type: 'failed', failure: failure('select') });
    expect(afterSelect).toMatchObject({ busy: 'insert', isReading: true });
    expect(reduce(busy, { type: 'failed', failure: failure('read') })).toMatchObject({ busy: 'insert' });
    expect(reduce(busy, { type: 'failed', failure: failure('insert') })).not.toHaveProperty('busy');
  });

  it('stays busy after an insert until the new sheet was read, or cannot be', async () => {
    const busy = [await answered(), { type: 'requestStarted', request: 'insert' }] as const;
    const other = apply(...busy, { type: 'requestDone', sheetId: '{9}' });
    expect(other).toMatchObject({ busy: 'insert', isInserting: true });
    const begun = reduce(other, { type: 'readStarted' });
    expect(reduce(begun, await answered(0, '{1}'))).toMatchObject({ busy: 'insert' });
    // A whole read that began after the insert finds it gone.
    expect(reduce(begun, await answered())).not.toHaveProperty('busy');
    const failure = failureOf(new ExcelFailure('cellEditMode', 'x'), 'read');
    expect(reduce(begun, { type: 'failed', failure })).not.toHaveProperty('busy');
    expect(apply(...busy, { type: 'requestDone', sheetId: '{2}' })).not.toHaveProperty('busy');
  });

  it('takes an error that is no ExcelFailure for one of our own', () => {
    expect(failureOf(new TypeError('x'), 'read')).toEqual({ reason: 'unknown', detail: 'x', during: 'read' });
  });
});
