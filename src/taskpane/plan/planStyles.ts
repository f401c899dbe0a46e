import { makeStyles, tokens } from '@fluentui/react-components';

/** What the sections of the plan's tab share. */
export const usePlanStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '16px', padding: '12px' },
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});
