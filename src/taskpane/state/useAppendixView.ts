import { useEffect, useMemo, useRef } from 'react';
import { appendixView } from '../model/appendixView';
import type { AppendixView } from '../model/appendixView';
import type { CheckedSheet } from '../model/checkedWorkbook';

/** The view of a sheet, made anew only when the sheet was read anew; rows that did not change stay the same. */
export function useAppendixView(sheet: CheckedSheet | undefined): AppendixView | undefined {
  const last = useRef<AppendixView>(undefined);
  const view = useMemo(() => sheet && appendixView(sheet, last.current), [sheet]);
  useEffect(() => {
    last.current = view;
  }, [view]);
  return view;
}
