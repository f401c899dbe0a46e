import type { ConvertStrings } from '../convertStrings';

export const convert: ConvertStrings = {
  command: 'previews, then converts text in old encodings (TCVN3, VNI) and mojibake to Unicode, in a copy',
  options: {
    file: 'workbook',
    output: 'the converted copy; without it there is only the preview',
  },
  columns: { cell: 'Cell', before: 'In the file', after: 'Converted', encoding: 'Encoding' },
  encodings: { tcvn3: 'TCVN3', vni: 'VNI', mojibake: 'misread UTF-8' },
  nothing: (file) => `${file}: no text in an old encoding, nothing to convert.`,
  found: (file, count) => `${file}: ${count} cells hold text in an old encoding or mojibake.`,
  more: (count) => `… and ${count} more (all of them with --json).`,
  preview: 'Nothing was written. Add -o <file> for a converted copy; the original stays as it is.',
  written: (file, count) => `Wrote ${file}: ${count} cells converted, their fonts changed to Unicode fonts.`,
  left: (cells) =>
    `${cells.length} cells were not converted because they belong to a merged cell, a table or a range that only changes as a whole: ${cells.join(', ')}. Change them by hand in Excel.`,
  notWritable: (file) =>
    `${file}: only .xlsx and .xlsm can be copied converted. Open the file in Excel, save it as .xlsx, then convert.`,
  sameFile: (file) => `${file}: the copy must be another file, so that the original stays whole.`,
  ending: (output, ending) => `${output}: the copy must end in ${ending} like the original.`,
};
