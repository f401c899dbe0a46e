/** Makes docs/images/workbench.png, the README's picture: the sample in the workbench, one indicator open. */
import { mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { buildWorkbench } from './serve/build.mjs';
import { serve } from './serve/server.mjs';

const target = path.resolve(import.meta.dirname, '../docs/images/workbench.png');
const PLACES = [
  process.env.PHULUC_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];
const executablePath = PLACES.find((place) => place && existsSync(place));
if (!executablePath) throw new Error('No browser found; name one in PHULUC_BROWSER.');

await buildWorkbench();
const { server, url } = await serve(0);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 760 }, locale: 'vi-VN' });
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  await page.click('#sample');
  const pane = () => page.frames().find((frame) => frame.url().includes('/taskpane.html'));
  await page.waitForFunction("document.title.startsWith('Phụ lục mẫu')");
  await page.waitForTimeout(1000);
  await pane().locator('li button', { hasText: 'Tỷ lệ thất nghiệp chung' }).first().click();
  await page.evaluate('grid.api.getActiveWorkbook().getActiveSheet().zoom(0.85)');
  await page.waitForTimeout(1500);
  await mkdir(path.dirname(target), { recursive: true });
  await page.screenshot({ path: target });
  console.log(target);
} finally {
  await browser.close();
  server.close();
}
