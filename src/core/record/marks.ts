/** What the lines in the record sheet's hidden column begin with; the number is the version of the line's shape. */
export const MARKS = {
  /** Makes a sheet the record, whatever it is called. */
  record: 'phuluc:record:1',
  stamp: 'phuluc:stamp:1',
  acceptance: 'phuluc:accepted:1',
} as const;

/** True for a line that is, or once was, a stamp's. */
export const isStampText = (text: string): boolean => text.trim().startsWith('phuluc:stamp:');

/** True for a line that is, or once was, an acceptance's. */
export const isAcceptanceText = (text: string): boolean => text.trim().startsWith('phuluc:accepted:');

/** True for the hidden cell of a row of either table. */
export const isEntryText = (text: string): boolean => isStampText(text) || isAcceptanceText(text);
