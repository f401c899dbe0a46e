import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';

const useStyles = makeStyles({
  text: {
    margin: '3px 0 5px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
});

export interface ConversionProps {
  /** The text as it would be in Unicode. */
  readonly text: string;
  readonly isBusy: boolean;
  readonly isTabStop?: boolean;
  readonly onApply: () => void;
}

/** A text in an old encoding as it would be in Unicode, and the button that writes it so. */
export function Conversion({ text, isBusy, isTabStop = true, onApply }: ConversionProps): ReactElement {
  const styles = useStyles();
  const { detail } = useLocale().pane;
  return (
    <div>
      <p className={styles.text}>
        {detail.conversion} <span lang="vi">“{text}”</span>
      </p>
      <Button size="small" tabIndex={isTabStop ? 0 : -1} disabledFocusable={isBusy} onClick={onApply}>
        {detail.convert}
      </Button>
    </div>
  );
}
