import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const ARGUMENTS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const DOWNLOAD_TIMEOUT = 180_000;
/** A package manager brings some hundred libraries along. */
const PACKAGES_TIMEOUT = 900_000;

const onPath = (name: string): string | undefined => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0] : undefined;
};

/** Browsers that playwright has downloaded before, the newest first. */
function downloaded(): string[] {
  const folder =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright'),
    }[process.platform as string] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(folder)) return [];
  const builds = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return builds
    .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]))
    .flatMap((build) => inside.map((path) => join(folder, build, path)));
}

function usualPlaces(): string[] {
  const programs = [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ];
  return [
    ...['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap(
      (name) => onPath(name) ?? [],
    ),
    '/usr/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.flatMap((folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ],
    ),
  ];
}

/** A browser of the Chromium family on this machine; `PHULUC_BROWSER` names one. */
function findBrowser(): string | undefined {
  const named = process.env['PHULUC_BROWSER'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`PHULUC_BROWSER names ${named}, which is not there.`);
  }
  return [...usualPlaces(), ...downloaded()].find((path) => existsSync(path));
}

const run = (timeout: number, command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: 'ignore',
    timeout,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

function install(): void {
  console.log('No Chrome, Edge or Chromium found; installing one for the browser stories…');
  if (run(DOWNLOAD_TIMEOUT, 'npx', 'playwright-core', 'install', 'chromium') && findBrowser()) return;
  if (onPath('apt-get') === undefined) return;
  const isRoot = process.getuid?.() === 0;
  const aptGet = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const [command = 'apt-get', ...before] = aptGet;
  run(PACKAGES_TIMEOUT, command, ...before, 'update');
  run(PACKAGES_TIMEOUT, command, ...before, 'install', '-y', '--no-install-recommends', 'chromium');
}

/** The browser for the stories, installed where there is none. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  install();
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser stories need Chrome, Edge or Chromium. Install one, run "npx playwright-core install chromium", or name one in PHULUC_BROWSER.',
  );
}

/** Starts the browser without a window. */
export const launchBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
