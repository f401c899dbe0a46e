import type { SampleFile } from '../../core/samples/returned/sampleFile';
import { patchWorkbook } from '../../xlsx/patch/patchWorkbook';
import { nodeInflate } from '../../xlsx/read/nodeInflate';
import { nodeDeflate } from '../../xlsx/write/nodeDeflate';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { encrypted } from './encrypt';
import { savedAs } from './otherFormats';
import { bomb, macroEnabled, truncated, withLinkedBooks } from './packages';
import { emptyPdf, webPage } from './texts';

/** The password of sample files that have one. */
export const SAMPLE_PASSWORD = '123456';

/** Vietnam's clocks are seven hours ahead of what a workbook keeps. */
function universal(local: string): string {
  const moment = new Date(`${local}+07:00`);
  return moment.toISOString().replace('.000Z', 'Z');
}

/** Puts in what a described sheet cannot hold: errors of formulas, hidden rows. */
async function patched(bytes: Uint8Array, { errors, hiddenRows }: SampleFile): Promise<Uint8Array> {
  if (errors.length === 0 && hiddenRows.length === 0) return bytes;
  const cells = errors.map(({ error, ...cell }) => ({ ...cell, result: { error } }));
  const rows = hiddenRows.map((row) => ({ ...row, hidden: true }));
  const outcome = await patchWorkbook(bytes, { cells, rows }, { inflate: nodeInflate });
  if (!outcome.ok) throw new Error(`a sample cannot be patched: ${outcome.reason}`);
  return outcome.bytes;
}

async function workbookOf(file: SampleFile): Promise<Uint8Array> {
  const about = { title: 'Phụ lục', saved: universal(file.savedAt) };
  const bytes = await writeWorkbook(file.sheets, about, { deflate: nodeDeflate });
  return withLinkedBooks(await patched(bytes, file));
}

/** A sample file as bytes; equal files give equal bytes. */
export async function renderSample(file: SampleFile): Promise<Uint8Array> {
  switch (file.container) {
    case 'xlsx':
      return workbookOf(file);
    case 'xlsm':
      return macroEnabled(await workbookOf(file));
    case 'xls':
      return savedAs(file, 'biff8');
    case 'ods':
      return savedAs(file, 'ods');
    case 'encrypted':
      return encrypted(await workbookOf(file), SAMPLE_PASSWORD, file.path);
    case 'truncated':
      return truncated(await workbookOf(file));
    case 'html':
      return webPage(file);
    case 'empty':
      return new Uint8Array();
    case 'bomb':
      return bomb(await workbookOf(file));
    case 'pdf':
      return emptyPdf();
  }
}
