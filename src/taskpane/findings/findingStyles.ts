import { makeStyles, tokens } from '@fluentui/react-components';
import { clamped } from '../theme/clamp';
import { focusRing } from '../theme/focus';

/** Styles of the list of findings; a long list costs no more than what is in view. */
export const useFindingStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    '& svg': { fontSize: '15px', flexShrink: 0 },
  },
  block: {
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 64px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  entries: { margin: 0, padding: 0, listStyleType: 'none' },
  shared: {
    margin: 0,
    padding: '7px 12px 3px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  entry: {
    borderLeft: '3px solid transparent',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  go: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: '7px 12px 7px 9px',
    border: 'none',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    // Below the heading that sticks to the top, above the bar at the foot.
    scrollMarginTop: '32px',
    scrollMarginBottom: '8px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  goCurrent: { ':hover': { backgroundColor: 'transparent' } },
  tight: { paddingTop: '3px', paddingBottom: '3px' },
  place: {
    display: 'flex',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
  },
  subject: { ...clamped(1), minWidth: 0 },
  message: {
    display: 'block',
    marginTop: '1px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '19px',
    overflowWrap: 'anywhere',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    padding: '0 12px 9px 9px',
    ':empty': { display: 'none' },
  },
  record: { margin: '0', padding: '0 12px 9px 9px' },
});
