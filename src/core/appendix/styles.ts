import type { CellStyle, StyleName } from './description';

/** Font of every cell (Decree 30/2020/NĐ-CP, Annex I: Times New Roman, black). */
export const FONT_NAME = 'Times New Roman';
/** Size of the table's text, in points; the sheet is then scaled to the page's width. */
export const FONT_SIZE = 11;

const INPUT_FILL = 'FFF9E5';
const HEADER_FILL = 'E8EEF4';
const NOT_ASKED_FILL = 'EFEFEF';

const heading: CellStyle = {
  fontSize: 14,
  bold: true,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  locked: true,
};
const cell: CellStyle = {
  fontSize: FONT_SIZE,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  border: true,
  locked: true,
};
const centred: CellStyle = { ...cell, horizontal: 'center' };
const input: CellStyle = { ...cell, fill: INPUT_FILL, locked: false };

/** Every look a cell of an appendix can have. */
export const styles: Readonly<Record<StyleName, CellStyle>> = {
  heading,
  title: heading,
  subtitle: { ...heading, fontSize: 12, bold: false, italic: true, locked: false },
  info: { ...heading, fontSize: 12, horizontal: 'left' },
  // Over the blank cells beside it: a report's first column is as narrow as its ordinals.
  reportTitle: { ...heading, fontSize: 12, horizontal: 'left', wrap: false },
  issuer: { ...heading, fontSize: 12 },
  nationalTitle: { ...heading, fontSize: 12 },
  motto: { ...heading, fontSize: 13, underline: true },
  dateLine: { ...heading, fontSize: 12, bold: false, italic: true, locked: false },
  columnHeader: { ...centred, bold: true, fill: HEADER_FILL },
  groupNumber: { ...centred, bold: true },
  group: { ...cell, bold: true },
  ordinal: centred,
  text: cell,
  centred,
  target: { ...centred, bold: true },
  inputNumber: { ...input, horizontal: 'right' },
  inputChoice: { ...input, horizontal: 'center' },
  inputText: input,
  inputPercent: { ...input, horizontal: 'center', numberFormat: '0%' },
  inputDate: { ...input, horizontal: 'center', numberFormat: 'dd/mm/yyyy' },
  notAsked: { ...centred, fill: NOT_ASKED_FILL },
  gap: { ...cell, horizontal: 'right' },
  icon: { ...centred, wrap: false },
  verdict: { ...cell, horizontal: 'center' },
  code: { ...cell, border: false, wrap: false, fontColor: '808080' },
  footnote: { ...cell, border: false, italic: true },
  paragraph: { ...cell, border: false, vertical: 'top' },
  signatureTitle: { ...heading, fontSize: 12, locked: false },
  signatureHint: { ...heading, fontSize: 12, bold: false, italic: true, locked: false },
};

/** Colours of the verdicts; the text and the icon say the same without them. */
export const verdictColours = {
  good: { fontColor: '1B6E3C', fill: 'E3F3E8' },
  neutral: { fontColor: '334E68', fill: 'E9EFF6' },
  bad: { fontColor: '9C1C1C', fill: 'FBE3E1' },
  attention: { fontColor: '8A4B00', fill: 'FFEBC7' },
  absent: { fontColor: '5F5F5F', fill: 'F3F3F3' },
} as const;
