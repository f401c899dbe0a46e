import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckedTable } from '../../core/match/rangeCheck';
import { lineName, sheetRange } from '../../core/table/places';
import { useLocale } from '../LocaleContext';
import { useRangeStyles } from './rangeStyles';

/** As narrow as the pane, however long a heading is. */
const useStyles = makeStyles({
  select: {
    width: '100%',
    minWidth: 0,
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
});

export interface TableChoiceProps {
  readonly found: CheckedTable;
  readonly onColumn: (column: number) => void;
}

/** A table that was found, and which of its columns holds the results where several may. */
export function TableChoice({ found, onColumn }: TableChoiceProps): ReactElement {
  const styles = useStyles();
  const shared = useRangeStyles();
  const { rangeCheck } = useLocale().pane;
  const { table, choice, resultColumn } = found;
  const { turned } = table;
  return (
    <div>
      <p className={shared.line}>{rangeCheck.table(sheetRange(table), table.rows.length)}</p>
      {resultColumn === undefined ? (
        <p className={shared.line}>{rangeCheck.noResult}</p>
      ) : (
        <Field label={turned ? rangeCheck.resultLine : rangeCheck.resultColumn} size="small">
          <Select
            className={styles.select}
            value={String(resultColumn)}
            onChange={(_, { value }) => {
              onColumn(Number(value));
            }}
          >
            {choice.columns.map(({ column, heading }) => (
              <option key={column} value={column} lang="vi">
                {rangeCheck.line(lineName(turned, column), heading.join(' › ').replace(/\s+/g, ' '))}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
