import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';

/** As narrow as the pane, however long a choice is. */
const useStyles = makeStyles({
  select: {
    width: '100%',
    minWidth: 0,
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
});

export interface YearSelectProps {
  readonly years: readonly number[];
  readonly value: number;
  readonly onChoose: (year: number) => void;
}

/** Which reporting year. */
export function YearSelect({ years, value, onChoose }: YearSelectProps): ReactElement {
  const styles = useStyles();
  const { insert } = useLocale().pane;
  return (
    <Field label={insert.year} size="small">
      <Select
        className={styles.select}
        value={String(value)}
        onChange={(_, data) => {
          onChoose(Number(data.value));
        }}
      >
        {years.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </Select>
    </Field>
  );
}
