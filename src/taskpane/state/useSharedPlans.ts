import { useEffect, useRef } from 'react';
import { SHARED_PLANS_KEY, leaveSharedPlans } from '../../core/plan/sharedPlans';
import type { ExcelPort } from '../../excel/port';
import { failureOf } from './failures';
import type { PaneAction } from './paneState';
import type { PlanShelf } from './usePlans';

/**
 * Leaves the plans that did not ship for the worksheet functions, whenever others are imported, forgotten or brought
 * along by a workbook. One after the other: each change builds on what was left before.
 */
export function useSharedPlans(
  port: ExcelPort,
  { imported, carried, isLoaded }: PlanShelf,
  dispatch: (action: PaneAction) => void,
): void {
  const last = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    // Before that an empty list would take away what an earlier pane left.
    if (!isLoaded) return;
    last.current = last.current
      .then(() =>
        port.leaveForFunctions(SHARED_PLANS_KEY, (before) => leaveSharedPlans(before, { imported, carried })),
      )
      .catch((error: unknown) => {
        dispatch({ type: 'failed', failure: failureOf(error, 'share') });
      });
  }, [port, imported, carried, isLoaded, dispatch]);
}
