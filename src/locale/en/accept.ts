import type { AcceptStrings } from '../acceptStrings';

export const accept: AcceptStrings = {
  command:
    "accept a cell's warnings with a reason, in the record of checks of a copy; beside other units' files also what only these show",
  options: {
    cell: 'the cell that is warned of: H12, or "Phụ lục!H12" where the workbook has several sheets',
    reason: 'why the figure is right as it is',
    output: 'the copy; to write into the original itself add --force',
    file: 'the file that is meant, where several are given',
    code: 'accept the warnings of this code only (differsFromOtherUnits)',
  },
  whichFile: 'There are several files. Say which one is meant: --file <file>.',
  notAmong: (file) => `${file} is not one of the given files. Name one of these.`,
  noReason: 'There is no reason. Say why the figure is right as it is: --reason "…".',
  reasonTooLong: (most) => `The reason is longer than ${most} characters. Shorten it.`,
  nothing: (file, cell) =>
    `${file}: cell ${cell} has no warning to accept. Look at the cell with phuluc check and the same files; an error must be mended and cannot be accepted.`,
  notWritable: (file) =>
    `${file}: only .xlsx and .xlsm files can be written into. Open it in Excel, save it as .xlsx and accept then.`,
  recordOccupied: (file) =>
    `${file}: the sheet of the record holds notes, pictures or tables, which writing it anew would lose. Remove them or move them to another sheet, and run this again.`,
  written: (output, cell, messages) =>
    `${output} was written: ${messages.length} ${messages.length === 1 ? 'warning' : 'warnings'} accepted at cell ${cell}.\n${messages.map((message) => `  ${message}`).join('\n')}`,
};
