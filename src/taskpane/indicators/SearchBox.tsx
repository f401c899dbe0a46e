import { Button, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { CloseIcon, SearchIcon } from '../theme/icons';

const useStyles = makeStyles({
  input: { width: '100%' },
  clear: { minWidth: '24px', width: '24px', height: '24px' },
});

/** Narrows the list to rows that hold every word typed, with or without diacritics. */
export function SearchBox(props: { value: string; onType: (text: string) => void }): ReactElement {
  const { value, onType } = props;
  const styles = useStyles();
  const { list, controls } = useLocale().pane;
  return (
    <Input
      type="text"
      size="small"
      role="searchbox"
      className={styles.input}
      aria-label={list.search}
      placeholder={list.search}
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
