import { useEffect, useMemo, useRef } from 'react';
import type { CellMark } from '../../excel/port';
import type { Pane } from '../state/usePane';

const nameOf = ({ sheetId, address, tone }: CellMark): string => `${sheetId} ${address} ${tone}`;

/** Whether marks of one sheet are other cells than those that would be marked now. */
function areOther(marked: readonly CellMark[], wanted: readonly CellMark[]): boolean {
  const names = new Set(wanted.map(nameOf));
  return marked.length !== names.size || marked.some((mark) => !names.has(nameOf(mark)));
}

/**
 * Keeps the marks in the sheet true where that costs the person nothing. After a write of the pane's own they are set
 * anew. After an edit in the sheet they are left: writing then would take the edit out of Excel's own undo, so the
 * person is offered to do it.
 * @param wanted what would be marked now
 * @returns whether the marks in the sheet are out of date
 */
export function useFreshMarks(
  { state, requests }: Pick<Pane, 'state' | 'requests'>,
  wanted: readonly CellMark[],
): boolean {
  const { marked, checked, writes, isReading, busy } = state;
  const isOutdated = useMemo(() => marked.length > 0 && areOther(marked, wanted), [marked, wanted]);
  const seen = useRef(writes);
  const read = useRef(checked);
  useEffect(() => {
    // The first answer after the write says what it came to.
    const isAnswered = checked !== read.current;
    read.current = checked;
    if (writes === seen.current || !isAnswered || isReading || busy !== undefined) return;
    seen.current = writes;
    if (isOutdated) void requests.refreshMarks(wanted);
  }, [writes, checked, isReading, busy, isOutdated, requests, wanted]);
  return isOutdated;
}
