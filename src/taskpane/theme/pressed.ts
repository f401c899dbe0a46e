import { tokens } from '@fluentui/react-components';

/** The look of what is pressed or chosen among others, in high contrast too. */
export const pressed = {
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorBrandBackground2,
  ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  '@media (forced-colors: active)': {
    forcedColorAdjust: 'none',
    backgroundColor: 'Highlight',
    color: 'HighlightText',
    '& svg': { color: 'HighlightText' },
  },
} as const;
