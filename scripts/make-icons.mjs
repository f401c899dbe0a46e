/**
 * Draws assets/icons/<name>-<size>.png from assets/icons.svg with the machine's Chromium.
 * The pictures are committed, so this runs only when the drawing changes. CHROMIUM names another browser.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SOURCE = new URL('../assets/icons.svg', import.meta.url);
const TARGET = new URL('../assets/icons/', import.meta.url);

/** Sizes of a ribbon icon: 16, 32 and 80 are obligatory in a manifest, the others keep it sharp in between. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Up to this size the simplified drawing is used. */
const SMALL = 24;

const icons = [
  { name: 'app', sizes: [...RIBBON_SIZES, 128] },
  { name: 'insert', sizes: RIBBON_SIZES },
  { name: 'check', sizes: RIBBON_SIZES },
  { name: 'open', sizes: RIBBON_SIZES },
];

const source = (await readFile(SOURCE, 'utf8')).replace(/^<\?xml[^>]*\?>/, '');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  await mkdir(TARGET, { recursive: true });
  for (const { name, sizes } of icons) {
    for (const size of sizes) {
      const drawing = size <= SMALL ? `${name}-small` : name;
      await page.setViewportSize({ width: size, height: size });
      // The source stays in the page, hidden, because <use> looks its symbol up there.
      await page.setContent(
        `<style>body{margin:0}svg{display:block}</style>
         <div style="position:absolute;width:0;height:0;overflow:hidden">${source}</div>
         <svg width="${size}" height="${size}"><use href="#${drawing}" width="${size}" height="${size}"/></svg>`,
      );
      const picture = await page.screenshot({ omitBackground: true, type: 'png' });
      await writeFile(new URL(`${name}-${size}.png`, TARGET), picture);
    }
  }
} finally {
  await browser.close();
}
