import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The longest a run of the program may take, in milliseconds. */
const LONGEST = 300_000;
/** Files opened in one run: starting the program is what takes time, and one bad file may end it. */
const AT_ONCE = 12;

/** The workbooks as LibreOffice opens and writes them, `undefined` for those it does not open. */
export function convertAll(workbooks: readonly Uint8Array[], folder: string): (Uint8Array | undefined)[] {
  const output = path.join(folder, 'out');
  mkdirSync(output, { recursive: true });
  const files = workbooks.map((bytes, index) => {
    const file = path.join(folder, `book${index}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  for (let at = 0; at < files.length; at += AT_ONCE) convert(files.slice(at, at + AT_ONCE), folder, output);
  // One that ended the program may have taken others with it.
  for (const file of files) if (!existsSync(converted(file, output))) convert([file], folder, output);
  return files.map((file) => {
    const made = converted(file, output);
    return existsSync(made) ? new Uint8Array(readFileSync(made)) : undefined;
  });
}

function converted(file: string, output: string): string {
  return path.join(output, path.basename(file));
}

function convert(files: readonly string[], folder: string, output: string): void {
  const profile = `-env:UserInstallation=file://${path.resolve(folder, 'profile')}`;
  const format = 'xlsx:Calc MS Excel 2007 XML';
  const { error } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', format, '--outdir', output, ...files],
    { stdio: 'ignore', timeout: LONGEST },
  );
  if (error && 'code' in error && error.code === 'ENOENT') throw new Error('soffice is not on the PATH');
}
