import { Button, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { CloseIcon, SearchIcon } from '../theme/icons';

const useStyles = makeStyles({
  input: { width: '100%' },
  clear: { minWidth: '24px', width: '24px', height: '24px' },
});

export interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** Narrows a list to what holds every word typed, with or without diacritics. */
export function SearchBox({ label, value, onType }: SearchBoxProps): ReactElement {
  const styles = useStyles();
  const { controls } = useLocale().pane;
  return (
    <Input
      type="text"
      size="small"
      role="searchbox"
      className={styles.input}
      aria-label={label}
      placeholder={label}
      value={value}
      contentBefore={<SearchIcon />}
      contentAfter={
        value === '' ? null : (
          <Button
            className={styles.clear}
            appearance="transparent"
            size="small"
            icon={<CloseIcon />}
            aria-label={controls.clear}
            onClick={() => {
              onType('');
            }}
          />
        )
      }
      onChange={(_, { value: typed }) => {
        onType(typed);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') onType('');
      }}
    />
  );
}
