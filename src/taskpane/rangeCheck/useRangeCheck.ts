import { useEffect, useMemo, useRef, useState } from 'react';
import { besidePlaces } from '../../core/match/besidePlaces';
import type { BesideTable } from '../../core/match/besidePlaces';
import { checkRange, likeliestPlanOf } from '../../core/match/checkRange';
import type { RangeCheck } from '../../core/match/rangeCheck';
import type { Plan } from '../../core/plan/schema';
import type { SelectionRead, WorkbookChange } from '../../excel/port';
import { planOfKey } from '../model/planKey';
import { isBeside } from './besideLines';
import type { RangeRequests } from './rangeRequests';

/** What a person decided about the rows and columns of what was read. */
interface Decisions {
  /** Indicator ids by the cell of a row's label: tables side by side have rows of the same number. */
  readonly chosen: ReadonlyMap<string, string>;
  /** Rows that a person says are no indicator, by the same cells. */
  readonly dismissed: ReadonlySet<string>;
  /** The column of results of each table. */
  readonly columns: readonly (number | undefined)[];
}

const UNDECIDED: Decisions = { chosen: new Map(), dismissed: new Set(), columns: [] };

/** A selection that was read, judged. */
export interface CheckedSelection {
  readonly read: SelectionRead;
  readonly check: RangeCheck;
  /** Where the verdicts can be written. */
  readonly beside: readonly BesideTable[];
  /** Rows that a person says are no indicator, by the cells of their labels. */
  readonly dismissed: ReadonlySet<string>;
}

export interface RangeChecking {
  readonly checked: CheckedSelection | undefined;
  /** Something was read, and it holds nothing. */
  readonly isEmpty: boolean;
  readonly isReading: boolean;
  /** The sheet was edited since it was read. */
  readonly isStale: boolean;
  readonly run: () => Promise<void>;
  readonly choosePlan: (key: string) => void;
  readonly chooseColumn: (table: number, column: number) => void;
  /** Says what the row with a label in a cell is; undefined takes back what was said. */
  readonly choose: (label: string, indicator: string | undefined) => void;
  readonly dismiss: (label: string) => void;
}

/** Whether a change may make what was judged untrue. */
function concerns(change: WorkbookChange, { read, beside, check }: CheckedSelection): boolean {
  if (change.sheetId !== read.sheetId) return false;
  if (change.kind === 'edited') return !isBeside(beside, change.address ?? '');
  if (change.kind === 'calculated') {
    const formulas = read.sheet.cells.some(({ formula }) => formula !== undefined);
    return formulas && check.judged.length > 0;
  }
  return change.kind === 'structure' || change.kind === 'sheetDeleted';
}

/** Reads what is selected, checks it against the likeliest plan, and takes in what the person decides. */
export function useRangeCheck(requests: RangeRequests, plans: readonly Plan[], year: number): RangeChecking {
  const [read, setRead] = useState<SelectionRead>();
  const [isReading, setReading] = useState(false);
  const [isStale, setStale] = useState(false);
  const [key, setKey] = useState<string>();
  const [decisions, setDecisions] = useState(UNDECIDED);
  const likeliest = useMemo(
    () => read && likeliestPlanOf({ sheet: read.sheet, areas: read.areas, year }, plans),
    [read, plans, year],
  );
  const plan = planOfKey(plans, key) ?? likeliest ?? plans[0];
  const checked = useMemo((): CheckedSelection | undefined => {
    if (!read || !plan || read.areas.length === 0) return undefined;
    const { chosen, columns, dismissed } = decisions;
    const { sheet, areas } = read;
    const check = checkRange({ sheet, areas, plan, year, chosen, resultColumns: columns });
    return { read, check, beside: besidePlaces(sheet, check), dismissed };
  }, [read, plan, year, decisions]);
  const judged = useRef<CheckedSelection>(undefined);
  useEffect(() => {
    judged.current = checked;
  }, [checked]);
  useEffect(() => {
    if (!read) return undefined;
    const watching = requests.watch((change) => {
      if (judged.current && concerns(change, judged.current)) setStale(true);
    });
    // Where listening failed the pane has said so already: it listens itself.
    return () => void watching.then((stop) => stop()).catch(() => undefined);
  }, [read, requests]);
  const run = async () => {
    setReading(true);
    const selection = await requests.read();
    setReading(false);
    if (!selection) return;
    setStale(false);
    setDecisions(UNDECIDED);
    setRead(selection);
  };
  return {
    checked,
    isEmpty: read?.areas.length === 0,
    isReading,
    isStale,
    run,
    choosePlan: (chosen) => {
      setKey(chosen);
      setDecisions(UNDECIDED);
    },
    chooseColumn: (table, column) => {
      setDecisions((before) => {
        const columns = [...before.columns];
        columns[table] = column;
        return { ...before, columns };
      });
    },
    choose: (label, indicator) => {
      setDecisions((before) => {
        const chosen = new Map(before.chosen);
        if (indicator === undefined) chosen.delete(label);
        else chosen.set(label, indicator);
        return { ...before, chosen };
      });
    },
    dismiss: (label) => {
      setDecisions((before) => ({ ...before, dismissed: new Set(before.dismissed).add(label) }));
    },
  };
}
