import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CANDIDATES = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

const executable = CANDIDATES.find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
);

const { skip } = test;

/** Runs where LibreOffice is installed and is counted as skipped elsewhere. */
export const testWithLibreOffice = executable === undefined ? skip : test;

/** A conversion starts the whole program. */
export const LIBREOFFICE_TIMEOUT = 120_000;

/** Opens a workbook in LibreOffice, recalculates it and saves it in another format ("xlsx", "pdf"). */
export function convertWithLibreOffice(bytes: Uint8Array, format: string): Uint8Array {
  if (executable === undefined) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-libreoffice-'));
  try {
    const input = join(folder, 'input.xlsx');
    const output = join(folder, 'out');
    writeFileSync(input, bytes);
    execFileSync(
      executable,
      [
        // A profile of its own lets several conversions run at once.
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        format === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : format,
        '--outdir',
        output,
        input,
      ],
      { stdio: 'ignore', timeout: LIBREOFFICE_TIMEOUT },
    );
    return readFileSync(join(output, `input.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
