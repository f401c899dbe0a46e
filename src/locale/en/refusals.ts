import type { Locale } from '../types';

/** Each names the file, says what is wrong and what to do, in one sentence. */
export const refusals: Locale['refusals'] = {
  empty: (file) => `${file}: the file is empty; ask the unit to send it again.`,
  notAWorkbook: (file) => `${file}: not an Excel workbook; choose the .xlsx file of the appendix.`,
  html: (file) =>
    `${file}: a web page named .xlsx; open it in Excel and save it as an Excel Workbook (.xlsx).`,
  xmlSpreadsheet: (file) => `${file}: an XML spreadsheet of 2003; open it in Excel and save it as .xlsx.`,
  legacyXls: (file) => `${file}: an old workbook (.xls); open it in Excel and save it as .xlsx.`,
  xlsb: (file) => `${file}: a binary workbook (.xlsb); open it in Excel and save it as .xlsx.`,
  openDocument: (file) =>
    `${file}: an OpenDocument spreadsheet (.ods); open it in LibreOffice and save it as .xlsx.`,
  encrypted: (file) =>
    `${file}: protected with a password; open it in Excel, remove the password (File > Info > Protect Workbook) and save it again.`,
  truncated: (file) =>
    `${file}: cut short, perhaps a download that did not finish; download it again or ask the unit to send it again.`,
  damaged: (file) =>
    `${file}: damaged and not fully readable; open it in Excel with Open and Repair and save it, or ask for it again.`,
  tooLarge: (file) =>
    `${file}: too large when unpacked, beyond the safe limit; delete the sheets that do not belong to it and save it again.`,
  entityDeclaration: (file) =>
    `${file}: contains an unsafe XML declaration and was refused; open it in Excel and save it as a new .xlsx.`,
  resourceLimit: (file) =>
    `${file}: reading it took too much time or memory and was stopped; open it in Excel, delete the sheets that do not belong to it and save it as a new .xlsx, or ask for it again.`,
  noAppendix: (file) =>
    `${file}: no indicator appendix was recognised; use the template that "phuluc template" makes.`,
  notFound: (file) => `${file}: no such file; check its name and folder.`,
  unreadable: (file) =>
    `${file}: the file cannot be opened; check the permission to read it, or close the program that holds it.`,
  folderClosed: (file) =>
    `${file}: this folder cannot be opened, so the files in it were not read; check the permission to read it.`,
  notAFile: (file) =>
    `${file}: not a file (a pipe or a device), so it was not read; choose the appendix's file.`,
  brokenLink: (file) =>
    `${file}: a link to a file that is not there any more; copy the appendix's file itself into the folder.`,
};
