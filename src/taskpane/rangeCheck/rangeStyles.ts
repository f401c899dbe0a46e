import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing } from '../theme/focus';

/** Looks that the parts of the range check share. */
export const useRangeStyles = makeStyles({
  group: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  summary: {
    cursor: 'pointer',
    padding: '6px 10px',
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ...focusRing,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: '7px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 56px',
    overflowWrap: 'anywhere',
  },
  place: {
    display: 'block',
    width: '100%',
    padding: 0,
    border: 'none',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ...focusRing,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});
