import type { CheckFilesStrings } from '../checkFilesStrings';

export const checkFiles: CheckFilesStrings = {
  options: {
    plan: 'the appendices must be of this plan: an id, id@version or a plan file',
    year: 'the appendices must be of this year',
    unit: 'the appendices must be of the unit with this id',
    previous:
      "file or folder with the same unit's appendices of earlier years to compare with; may be repeated",
  },
  unitOfNoPlan: (unit) =>
    `No plan has a unit "${unit}"; add --plan with the id of a plan to see the ids of its units.`,
  unknownFormat: (format, known) =>
    `There is no output format "${format}"; choose one of: ${known.join(', ')}.`,
  nothingToCheck:
    'Found no workbook to check (.xlsx, .xlsm, .xls, .xlsb, .ods); look at the name of the file or folder again.',
  previousUnread: 'This file of an earlier year is not compared with.',
  previousUnused: (file, { sheet, plan, unit, year }) =>
    `${file}, sheet "${sheet}": the appendix of plan ${plan}, ${unit}, year ${year} is not compared with, because no appendix being checked is of the same plan and unit and of a later year; check the file given after --previous.`,
  passedOver: (files) =>
    `Passed over ${files.length} files that are no workbooks: ${files.join('; ')}. If one is an appendix, save it as .xlsx.`,
  summary: ({ files, refused, wrong }) =>
    `${files} files in all: ${files - refused - wrong} without errors, ${wrong} with errors, ${refused} could not be read.`,
  annotated: (file) => `Wrote a copy with notes: ${file}.`,
  cannotAnnotate: (file) =>
    `${file}: no notes could be written into a copy, which takes an .xlsx or .xlsm file; open it in Excel, save it as .xlsx and check again.`,
  withoutNote: (file, cells) =>
    `${file}: ${cells.length} cells can carry no note (merged, or with a conversation): ${cells.join(', ')}; the sheet of findings has the text.`,
  annotateNeedsFolder: (target) =>
    `${target}: for several files --annotate takes a folder's name, not a file's.`,
  annotateEnding: (target, ending) =>
    `${target}: the copy must end in ${ending} as the original does, or Excel will not open it.`,
  annotateOverOriginal: (file) =>
    `${file}: the copy may not take its original's place; choose another name or folder.`,
  annotateSameName: (one, other) =>
    `"${one}" and "${other}" have the same name, so that one copy would replace the other; check one folder at a time.`,
  findingsSheet: {
    sheetName: 'Findings',
    columns: ['No.', 'Sheet', 'Cell', 'Indicator, task', 'Severity', 'Message', 'Suggestion', 'Code'],
    clean: 'Nothing to look at.',
  },
};
