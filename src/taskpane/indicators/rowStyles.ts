import { makeStyles, tokens } from '@fluentui/react-components';
import { clamped } from '../theme/clamp';
import { focusRing } from '../theme/focus';

/** Styles of a row; a long list costs no more than what is in view. */
export const useRowStyles = makeStyles({
  item: {
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 60px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    columnGap: '8px',
    width: '100%',
    boxSizing: 'border-box',
    padding: '7px 12px 7px 9px',
    border: 'none',
    borderLeft: '3px solid transparent',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    // Below the heading that sticks to the top.
    scrollMarginTop: '28px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    borderLeftColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  icon: { flexShrink: 0, lineHeight: 0, fontSize: '16px', paddingTop: '2px' },
  body: { flexGrow: 1, minWidth: 0 },
  label: {
    ...clamped(2),
    fontSize: tokens.fontSizeBase300,
    lineHeight: '19px',
  },
  code: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  second: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: '8px',
    justifyContent: 'space-between',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', minWidth: 0 },
  figure: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  value: { color: tokens.colorNeutralForeground1, fontVariantNumeric: 'tabular-nums' },
  verdict: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
});
