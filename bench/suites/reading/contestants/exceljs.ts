import { serveRounds } from '../../../runner/serveRounds';
import { Tally } from '../tally';

/** The little of exceljs that is used; its own types come with it only where bench/ is installed. */
interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> };
    eachSheet(visit: (sheet: { eachRow(visit: (row: Row) => void): void }) => void): void;
  };
}
interface Row {
  eachCell(
    visit: (cell: { readonly isMerged: boolean; readonly master: unknown; readonly value: unknown }) => void,
  ): void;
}

const packageName = 'exceljs' as string;
const { default: exceljs } = (await import(packageName)) as { default: ExcelJs };

/** A formula's value stands beside it, the text of runs in pieces. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { result, richText } = value as { result?: unknown; richText?: { text: string }[] };
  return richText ? richText.map(({ text }) => text).join('') : result;
}

await serveRounds(async (bytes) => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes);
  const tally = new Tally();
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        // Every cell of a merged range gives the value of its first.
        if (!cell.isMerged || cell.master === cell) tally.add(plain(cell.value));
      });
    });
  });
  return tally.checks();
});
