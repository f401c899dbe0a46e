import type { SampleFile } from '../../core/samples/returned/sampleFile';
import { escapeXml } from '../../core/text/xml';

/** What web systems call an Excel file: a page with a table. */
export function webPage({ sheets: [sheet] }: SampleFile): Uint8Array {
  const rows = new Map<number, string[]>();
  for (const { row, value, formulaResult } of sheet?.cells ?? []) {
    const text = String(value ?? formulaResult ?? '');
    rows.set(row, [...(rows.get(row) ?? []), `<td>${escapeXml(text)}</td>`]);
  }
  const body = [...rows.values()].map((cells) => `<tr>${cells.join('')}</tr>`).join('\n');
  const page = `<html>\n<head><meta charset="utf-8"></head>\n<body><table border="1">\n${body}\n</table></body>\n</html>\n`;
  return new TextEncoder().encode(page);
}

/** A page without anything on it (ISO 32000-1, 7.5). */
export const emptyPdf = (): Uint8Array =>
  new TextEncoder().encode(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  );
