import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { ensureBrowser } from '../support/browser';

const START_TIMEOUT = 600_000;

declare global {
  /** The server of the stories, ended when they are over. */
  var phulucServer: ChildProcess | undefined;
}

/** Runs `npm start`'s own script on a free port and waits for its address. */
function startServer(): Promise<string> {
  // Times of scripts mean something in the build that ships only, which takes minutes to make.
  const build = process.env['PHULUC_E2E_BUILD'] === 'production' ? ['--production'] : [];
  const server = spawn(process.execPath, ['scripts/start.mjs', '--no-open', ...build], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  globalThis.phulucServer = server;
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => {
      reject(new Error(`The workbench did not start: ${why}\n${said}`));
    };
    const timer = setTimeout(fail, START_TIMEOUT, 'no address in time');
    server.on('exit', (code) => {
      fail(`exit code ${String(code)}`);
    });
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const url = /http:\/\/localhost:\d+\//.exec(said)?.[0];
        if (url === undefined) return;
        clearTimeout(timer);
        resolve(url);
      });
    }
  });
}

/** Finds a browser, installing one where there is none, and starts the workbench. */
export default async function setUp(): Promise<void> {
  process.env['PHULUC_E2E_BROWSER'] = ensureBrowser();
  process.env['PHULUC_E2E_URL'] = await startServer();
}
