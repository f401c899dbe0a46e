/** Files that pass every check of ours and send the library off: too long, or into too much memory. */
import { CFB } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { bytesOf, openDocument } from './workbooks';

/** The library's reader of compound files, which it does not type. */
const compoundFiles = CFB as {
  read(bytes: Uint8Array, options: { type: 'array' }): object;
  find(container: object, name: string): { content: ArrayLike<number> } | null;
  write(container: object, options: { type: 'array' }): ArrayLike<number>;
  utils: { cfb_new(): object; cfb_add(container: object, name: string, content: Uint8Array): void };
};

/** A number format with a thousand million decimal places, each of which the library writes out. */
export const growingOds = (): Uint8Array =>
  openDocument(
    '<table:table table:name="S"><table:table-row><table:table-cell/></table:table-row></table:table>',
    {},
    '<number:time-style style:name="N9"><number:seconds number:decimal-places="1000000000"/></number:time-style>',
  );

const EOF_RECORD = 4;
const COL_INFO = [0x7d, 0x00, 0x0c, 0x00, 0x00, 0x00, 0xff, 0xff, 0, 9, 0, 0, 0, 0, 0, 0];

/** The widths of all columns, given anew two hundred thousand times. */
export function endlessXls(times = 200_000): Uint8Array {
  const book = compoundFiles.find(compoundFiles.read(bytesOf('biff8'), { type: 'array' }), 'Workbook');
  const stream = Uint8Array.from(book!.content);
  const end = stream.length - EOF_RECORD;
  const forged = new Uint8Array(stream.length + times * COL_INFO.length);
  forged.set(stream.subarray(0, end));
  for (let time = 0; time < times; time++) forged.set(COL_INFO, end + time * COL_INFO.length);
  forged.set(stream.subarray(end), forged.length - EOF_RECORD);
  const container = compoundFiles.utils.cfb_new();
  compoundFiles.utils.cfb_add(container, '/Workbook', forged);
  return Uint8Array.from(compoundFiles.write(container, { type: 'array' }));
}

const BEGIN_SHEET_DATA = [0x91, 0x01, 0x00];

/** A column setting that goes for two thousand million columns. */
export function growingXlsb(): Uint8Array {
  const parts = unzipSync(bytesOf('xlsb'));
  const name = 'xl/worksheets/sheet1.bin';
  const sheet = [...parts[name]!];
  const at = sheet.findIndex((_, index) => BEGIN_SHEET_DATA.every((byte, on) => sheet[index + on] === byte));
  const column = [60, 18, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0];
  sheet.splice(at, 0, ...column);
  return zipSync({ ...parts, [name]: Uint8Array.from(sheet) });
}
