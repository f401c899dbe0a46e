import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing } from './focus';
import { pressed } from './pressed';

/** Buttons side by side, one of them pressed. */
export const useSwitchStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  choice: {
    minHeight: '30px',
    border: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
    '& + &': { borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  chosen: { ...pressed, fontWeight: tokens.fontWeightSemibold },
  count: { fontVariantNumeric: 'tabular-nums' },
});
