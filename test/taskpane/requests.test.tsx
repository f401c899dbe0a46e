import { act, screen, waitFor } from '@testing-library/react';
import { cellAddress } from '../../src/core/workbook/address';
import { vietnameseAppendix } from '../../src/locale';
import { heldContent } from '../../src/taskpane/model/heldContent';
import type { PaneAction } from '../../src/taskpane/state/paneState';
import { paneRequests } from '../../src/taskpane/state/requests';
import { MemoryPort } from '../support/memoryPort';
import { appendix, resultCell, rowOf, show } from './support';

const homes = resultCell('nha-o-xa-hoi');
const withTypo = () => appendix({ values: new Map([['nha-o-xa-hoi', { result: 12.9 }]]) });

describe('a suggestion', () => {
  it('is not written over what the pane has not read', async () => {
    const { port, user } = show(new MemoryPort([withTypo()]));
    await user.click(await rowOf(/Số căn nhà ở xã hội/));
    const apply = await screen.findByRole('button', { name: 'Áp dụng 12.900' });
    act(() => {
      port.type(homes, 'của dòng khác', { remote: true });
    });
    await user.click(apply);
    expect(await screen.findByText(/Ô đã được sửa sau lần kiểm tra, nên chưa ghi gì/)).toBeTruthy();
    expect(port.valueAt(homes)).toBe('của dòng khác');
    // The pane reads again what it was wrong about.
    await waitFor(() => {
      expect(port.calls.slice(-2)).toEqual([`writeCells ${homes}`, 'rereadSheet {1}']);
    });
    expect(await screen.findAllByText('của dòng khác')).not.toHaveLength(0);
    expect(screen.getByText(/nên chưa ghi gì/)).toBeTruthy();
  });

  it('is taken back unless the cell was changed since', async () => {
    const { port, user } = show(new MemoryPort([withTypo()]));
    await user.click(await rowOf(/Số căn nhà ở xã hội/));
    await user.click(await screen.findByRole('button', { name: 'Áp dụng 12.900' }));
    const undo = await screen.findByRole('button', { name: 'Hoàn tác' });
    act(() => {
      port.type(homes, 13000, { remote: true });
    });
    await user.click(undo);
    expect(await screen.findByText(`Ô ${homes} đã được sửa sau đó nên giữ nguyên.`)).toBeTruthy();
    expect(port.valueAt(homes)).toBe(13000);
  });
});

/** The requests over a port, with what they reported. */
function requestsOver(port: MemoryPort) {
  const actions: PaneAction[] = [];
  const requests = paneRequests({
    port,
    strings: vietnameseAppendix,
    dispatch: (action) => actions.push(action),
    heldBy: () => ({ value: 12.9, isFormula: true }),
    recordSource: () => undefined,
    now: () => new Date(2026, 9, 15),
    pause: () => () => undefined,
    onWritten: () => undefined,
  });
  return { requests, actions };
}

it('takes old marks away where there is nothing left to mark', async () => {
  const port = new MemoryPort([appendix()]);
  await port.markCells([{ sheetId: '{1}', address: homes, tone: 'error' }]);
  const { requests, actions } = requestsOver(port);
  await requests.mark([]);
  expect(port.marks.size).toBe(0);
  expect(actions.at(-1)).toEqual({
    type: 'requestDone',
    notice: { kind: 'marked', cells: 0 },
    marked: [],
    restorable: undefined,
  });
});

it('never writes over a formula', async () => {
  const cells = appendix().cells.map((cell) =>
    `H${cell.row}` === homes && cell.column === 8
      ? { ...cell, formula: '12+0.9', formulaResult: 12.9 }
      : cell,
  );
  const port = new MemoryPort([{ ...appendix(), cells }]);
  const { requests, actions } = requestsOver(port);
  await requests.apply('{1}', [{ cell: homes, value: '12900' }]);
  expect(actions.at(-1)).toMatchObject({ type: 'failed', failure: { reason: 'formula', during: 'write' } });
  expect(port.valueAt(homes)).toBe(12.9);
});

it('knows what a cell held when it was read', async () => {
  const port = new MemoryPort([withTypo()]);
  const { workbook } = await port.readWorkbook();
  const checked = { sheets: [{ sheetId: '{1}', sheet: workbook.sheets[0]!, findings: [] }] };
  expect(heldContent(checked, '{1}', homes)).toEqual({ value: 12.9, isFormula: false });
  expect(heldContent(checked, '{1}', 'Z99')).toEqual({ value: '', isFormula: false });
  const { row, column } = withTypo().cells.find(({ formula }) => formula !== undefined)!;
  expect(heldContent(checked, '{1}', cellAddress(row, column))).toMatchObject({ isFormula: true });
  expect(heldContent(checked, '{2}', homes)).toBeUndefined();
  expect(heldContent(undefined, '{1}', homes)).toBeUndefined();
});
