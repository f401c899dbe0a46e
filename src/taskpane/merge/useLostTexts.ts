import { useEffect, useMemo, useState } from 'react';
import { textsOfWorkbook } from '../../core/mergeWorkbook/sheetTexts';
import type { LostText } from '../../core/mergeWorkbook/typedTexts';
import type { ReadOutcome } from '../../excel/port';
import type { MergeDesk } from './desk/mergeDesk';

const NONE: readonly LostText[] = [];

/**
 * What is typed into the workbook's consolidated appendix and would be lost by writing it anew.
 * @param isReady whether the workbook's memory has been looked at
 */
export function useLostTexts(
  desk: MergeDesk,
  outcome: ReadOutcome | undefined,
  isReady: boolean,
  revision: number,
): readonly LostText[] {
  const texts = useMemo(() => outcome && textsOfWorkbook(outcome.workbook), [outcome]);
  const [lost, setLost] = useState(NONE);
  useEffect(() => {
    if (!texts || !isReady || !desk.about) {
      setLost(NONE);
      return;
    }
    let isCurrent = true;
    void desk.look('lost', { texts }).then((answer) => {
      if (isCurrent) setLost(answer ?? NONE);
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, texts, isReady, revision]);
  return lost;
}
