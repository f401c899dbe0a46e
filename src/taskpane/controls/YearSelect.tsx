import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';

export interface YearSelectProps {
  readonly years: readonly number[];
  readonly value: number;
  readonly onChoose: (year: number) => void;
}

/** Which reporting year. */
export function YearSelect({ years, value, onChoose }: YearSelectProps): ReactElement {
  const { insert } = useLocale().pane;
  return (
    <Field label={insert.year} size="small">
      <Select
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
