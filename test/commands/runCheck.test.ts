import { runCheck } from '../../src/commands/runCheck';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../src/locale';
import { shippedPlans } from '../../src/plans';
import { appendixSheet, check, filledSheet, snapshotOf } from '../support/appendix';
import { FakePort } from './support';

const knowledge = { plans: shippedPlans, strings: vietnameseAppendix };

const BLANK: SheetSnapshot = {
  name: 'Trang khác',
  visibility: 'visible',
  cells: [{ row: 1, column: 1, value: 'Danh sách' }],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

const behindBlank = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: [BLANK, ...workbook.sheets],
});

const filled = snapshotOf(filledSheet());
const [resultCell = '', secondCell = ''] = check(filled).appendices[0]!.results.map(({ cell }) => cell);

/** The filled appendix with other values in some cells, by address. */
function withValues(values: Readonly<Record<string, string | undefined>>): WorkbookSnapshot {
  const [sheet] = filled.sheets;
  const letters = (column: number) => String.fromCharCode(64 + column);
  const cells = sheet!.cells.flatMap((cell) => {
    const address = `${letters(cell.column)}${cell.row}`;
    if (!(address in values)) return [cell];
    const value = values[address];
    return value === undefined ? [] : [{ ...cell, value }];
  });
  return { ...filled, sheets: [{ ...sheet!, cells }] };
}

describe('runCheck', () => {
  it('touches nothing where there is no appendix', async () => {
    const port = new FakePort({ ...filled, sheets: [BLANK], customXml: [], definedNames: [] });
    await expect(runCheck(port, knowledge)).resolves.toEqual({ kind: 'noAppendix' });
    expect(port).toMatchObject({ marks: undefined, selected: [] });
  });

  it('takes earlier marks away and shows the appendix where there is nothing to look at', async () => {
    const port = new FakePort(behindBlank(filled));
    await expect(runCheck(port, knowledge)).resolves.toEqual({ kind: 'clean' });
    expect(port).toMatchObject({ marks: [], selected: ['{2}!A1'] });
  });

  it('marks each cell once, the gravest first, and selects the first of them', async () => {
    const port = new FakePort(behindBlank(withValues({ [resultCell]: undefined, [secondCell]: 'rất tốt' })));
    await expect(runCheck(port, knowledge)).resolves.toMatchObject({ kind: 'found', isMarked: true });
    expect(port.marks?.[0]).toEqual({ sheetId: '{2}', address: secondCell, tone: 'error' });
    expect(port.marks).toContainEqual({ sheetId: '{2}', address: resultCell, tone: 'warning' });
    expect(port.selected).toEqual([`{2}!${secondCell}`]);
  });

  it('gives a cell with several findings the tone of the gravest', async () => {
    const workbook = snapshotOf(appendixSheet());
    const port = new FakePort(workbook);
    const outcome = await runCheck(port, knowledge);
    const places = port.marks!.map(({ sheetId, address }) => `${sheetId}!${address}`);
    expect(new Set(places).size).toBe(places.length);
    expect(outcome).toMatchObject({ kind: 'found', cells: places.length });
    for (const { address, tone } of port.marks!) {
      const severities = check(workbook)
        .findings.filter(({ cell }) => cell === address)
        .map(({ severity }) => severity);
      expect(tone).toBe((['error', 'warning', 'note'] as const).find((each) => severities.includes(each)));
    }
  });

  it('points at the first cell of a protected sheet without marking it', async () => {
    const port = new FakePort(withValues({ [secondCell]: 'rất tốt' }), { markCells: 'protected' });
    await expect(runCheck(port, knowledge)).resolves.toEqual({ kind: 'found', cells: 1, isMarked: false });
    expect(port.selected).toEqual([`{1}!${secondCell}`]);
  });

  it.each(['readWorkbook', 'markCells', 'selectCell'] as const)(
    'says what Excel refused in %s',
    async (method) => {
      const port = new FakePort(withValues({ [secondCell]: 'rất tốt' }), { [method]: 'cellEditMode' });
      await expect(runCheck(port, knowledge)).resolves.toEqual({ kind: 'failed', reason: 'cellEditMode' });
    },
  );

  it('does not hide a programming mistake', async () => {
    const port = new FakePort(filled, { readWorkbook: new TypeError('mistake') });
    await expect(runCheck(port, knowledge)).rejects.toThrow('mistake');
  });
});
