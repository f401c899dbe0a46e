import type { ReactElement } from 'react';
import type { TableRow } from '../../core/table/model';
import { labelCell } from '../../core/table/places';
import { useRangeStyles } from './rangeStyles';

export interface RowPlaceProps {
  readonly row: TableRow;
  readonly turned: boolean;
  /** Absent: the cell of the label. */
  readonly cell?: string;
  readonly onGoTo: (cell: string) => void;
}

/** A row of the table as it is written there, under its headings; pressing it shows it in the sheet. */
export function RowPlace({ row, turned, cell, onGoTo }: RowPlaceProps): ReactElement {
  const styles = useRangeStyles();
  const path = row.path.map(({ text }) => text).join(' › ');
  return (
    <>
      <button
        type="button"
        className={styles.place}
        lang="vi"
        onClick={() => {
          onGoTo(cell ?? labelCell(row, turned));
        }}
      >
        <span className={styles.quiet}>{cell ?? labelCell(row, turned)}</span> {row.name}
      </button>
      {path !== '' && (
        <div className={styles.quiet} lang="vi">
          {path}
        </div>
      )}
    </>
  );
}
