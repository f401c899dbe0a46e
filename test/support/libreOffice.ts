import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const START = { stdio: 'ignore', timeout: LIBREOFFICE_TIMEOUT } as const;

const basicModule = (code: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${code
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')}</script:module>
`;

/**
 * Opens a workbook in LibreOffice, edits it there and saves it as .xlsx.
 * @param edits statements of LibreOffice Basic; `doc` is the document
 */
export function editInLibreOffice(bytes: Uint8Array, edits: readonly string[]): Uint8Array {
  if (executable === undefined) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-libreoffice-'));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    writeFileSync(join(folder, 'input.xlsx'), bytes);
    // The first start lays out the profile, and would overwrite a macro that is there already.
    execFileSync(executable, [profile, '--headless', '--terminate_after_init'], START);
    const macros = join(folder, 'profile', 'user', 'basic', 'Standard');
    mkdirSync(macros, { recursive: true });
    writeFileSync(
      join(macros, 'Module1.xba'),
      basicModule(`Sub Edit
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL("file://${join(folder, 'input.xlsx')}", "_blank", 0, hidden())
  ${edits.join('\n  ')}
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL("file://${join(folder, 'output.xlsx')}", filter())
  doc.close(True)
End Sub
`),
    );
    execFileSync(executable, [profile, '--headless', 'macro:///Standard.Module1.Edit'], START);
    return readFileSync(join(folder, 'output.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
