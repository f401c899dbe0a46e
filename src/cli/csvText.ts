/**
 * What a spreadsheet program would take for a formula in CSV, and what gets an apostrophe in front therefore; a plain
 * negative number, or a dash alone ("không áp dụng"), does not.
 */
export const FORMULA = /^(?:[=+@\t\r]|-(?!(?:\d+(?:\.\d+)?)?$))/;
