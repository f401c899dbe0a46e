import { tokens } from '@fluentui/react-components';

/** A focus ring inside the edge, for controls of ours that fill their container. */
export const focusRing = {
  ':focus-visible': {
    outlineStyle: 'solid',
    outlineWidth: '2px',
    outlineOffset: '-2px',
    outlineColor: tokens.colorStrokeFocus2,
  },
} as const;
