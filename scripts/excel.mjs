/**
 * `npm run excel`: builds the add-in, serves it at https://localhost:3000 with a developer's certificate, and
 * sideloads it into desktop Excel. Microsoft's tools come through npx, because they do not install beside ours.
 * `--serve-only` leaves the sideloading out (Excel on the web, a trusted folder).
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import configure from '../webpack.config.js';
import { serve } from './serve/server.mjs';

const root = path.resolve(import.meta.dirname, '..');
const CERTIFICATES = path.join(homedir(), '.office-addin-dev-certs');

const say = (vi, en) => console.log(`${vi}\n  ${en}`);

/** Runs a program of npm's to its end. */
function npx(...words) {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--yes', ...words], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npx ${words.join(' ')} ended with ${code}`));
    });
  });
}

async function readCertificate() {
  const [key, cert] = await Promise.all(
    ['localhost.key', 'localhost.crt'].map((name) => readFile(path.join(CERTIFICATES, name))),
  );
  return { key, cert };
}

/** The certificate that this computer trusts; made and trusted first where there is none, which asks the person. */
async function certificate() {
  try {
    return await readCertificate();
  } catch {
    await npx('office-addin-dev-certs', 'install');
    return readCertificate();
  }
}

function build() {
  const compiler = webpack(configure({ only: 'addin' }, { mode: 'development' }));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close(resolve);
    });
  });
}

try {
  say('Đang dựng phần bổ trợ…', 'Building the add-in…');
  await build();
  const tls = await certificate();
  const { url } = await serve(3000, { built: path.join(root, 'dist/addin'), tls });
  say(`Đang phục vụ tại ${url}; nhấn Ctrl+C để dừng.`, `Serving at ${url}; press Ctrl+C to stop.`);
  const canSideload = process.platform === 'win32' || process.platform === 'darwin';
  if (canSideload && !process.argv.includes('--serve-only')) {
    await npx('office-addin-debugging', 'start', 'manifest.xml', 'desktop', '--no-debug', '--no-live-reload');
  } else {
    say(
      'Trong Excel trên web, tải manifest.xml lên theo docs/install.md.',
      'In Excel on the web, upload manifest.xml as docs/install.md says.',
    );
  }
} catch (error) {
  say('Không chạy được phần bổ trợ trong Excel:', 'The add-in could not be run in Excel:');
  console.error(error.message);
  process.exit(1);
}
