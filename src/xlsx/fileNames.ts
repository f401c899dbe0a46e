const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|ods|ooxml)$/i;
const BESIDE = /^(?:~\$|\.)/;

/** Whether a file of a folder is looked into; a file that somebody names is read whatever its ending. */
export const hasWorkbookEnding = (name: string): boolean => WORKBOOK.test(name);

/** Whether a name is that of a file which Excel, LibreOffice and macOS keep beside an open workbook. */
export const isKeptBeside = (name: string): boolean => BESIDE.test(name);
