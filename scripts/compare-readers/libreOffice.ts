import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const CANDIDATES = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
/** A start of the program and a hundred small workbooks; a hang must not be waited for. */
const BATCH_TIMEOUT = 180_000;
const SINGLE_TIMEOUT = 60_000;

/** How LibreOffice is called here, and its version; undefined where it is not installed. */
export function findLibreOffice(): { executable: string; version: string } | undefined {
  for (const executable of CANDIDATES) {
    const { status, stdout } = spawnSync(executable, ['--version']);
    const version = /[\d.]+/.exec(String(stdout))?.[0];
    if (status === 0 && version !== undefined) return { executable, version };
  }
  return undefined;
}

/**
 * Lets LibreOffice open workbooks and save them as .xlsx, many in one start; those that a batch leaves out are tried
 * again, each alone. `undefined` for a file it does not open.
 */
export class LibreOffice {
  private readonly inputs: string;
  private readonly outputs: string;

  constructor(
    private readonly executable: string,
    private readonly folder: string,
  ) {
    this.inputs = path.join(folder, 'in');
    this.outputs = path.join(folder, 'out');
    mkdirSync(this.inputs, { recursive: true });
  }

  async convert(files: readonly string[]): Promise<(Uint8Array | undefined)[]> {
    // Names of our own: two files of one name in two folders, and names that a command line may not carry.
    const inputs = files.map((file, index) => {
      const input = path.join(this.inputs, `${index}${path.extname(file)}`);
      copyFileSync(file, input);
      return input;
    });
    const outputs = files.map((_, index) => path.join(this.outputs, `${index}.xlsx`));
    await this.run(inputs, BATCH_TIMEOUT);
    for (const [index, output] of outputs.entries()) {
      if (!existsSync(output)) await this.run(inputs.slice(index, index + 1), SINGLE_TIMEOUT);
    }
    return outputs.map((output) => (existsSync(output) ? new Uint8Array(readFileSync(output)) : undefined));
  }

  private async run(inputs: readonly string[], timeout: number): Promise<void> {
    const args = [
      // A profile of its own, so that a LibreOffice which is open does not matter.
      `-env:UserInstallation=${pathToFileURL(path.join(this.folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      this.outputs,
      ...inputs,
    ];
    try {
      await promisify(execFile)(this.executable, args, { timeout, killSignal: 'SIGKILL' });
    } catch {
      // Whatever became of it: the files that are there count, and the others are told as not opened.
    }
  }
}
