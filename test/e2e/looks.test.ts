import { mkdirSync } from 'node:fs';
import { violations } from './violations';
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

const FOLDER = 'test-results/pane';

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
});

afterEach(() => WorkbenchPage.closeAll());

const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['contrast', { forcedColors: 'active' }],
] as const;

test.each(LOOKS)('the pane has no violation and is photographed: %s', async (name, options) => {
  const workbench = await WorkbenchPage.open({ ...options, reducedMotion: 'reduce' });
  const wrong: Record<string, string[]> = {};
  for (const language of ['vi', 'en']) {
    if (language === 'en') await workbench.pane.getByRole('button', { name: /^(EN|English)/ }).click();
    for (const state of ['empty', 'filled', 'plan']) {
      await workbench.pane.locator(state === 'plan' ? '#tab-plan' : '#tab-appendix').click();
      if (state === 'plan') await workbench.pane.locator('#panel-plan li').first().waitFor();
      if (state === 'filled' && language === 'vi') {
        await workbench.page.getByRole('button', { name: 'Bảng tính mẫu' }).click();
        await workbench.pane.getByText('Đã có 28/42').first().waitFor();
        await workbench.row('Tỷ lệ thất nghiệp chung').click();
      }
      if (state === 'empty' && language === 'en') continue;
      const found = await violations(workbench.pane);
      if (found.length > 0) wrong[`${name} ${language} ${state}`] = found;
      for (const width of [320, 450]) {
        await workbench.setPaneWidth(width);
        await workbench.page
          .locator('#pane')
          .screenshot({ path: `${FOLDER}/${name}-${language}-${state}-${width}.png` });
      }
    }
  }
  expect(wrong).toEqual({});
});

test('the page around the pane can be used by keyboard', async () => {
  const workbench = await WorkbenchPage.open();
  const { page } = workbench;
  await page.getByRole('button', { name: 'Chèn phụ lục' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('check');
  await page.keyboard.press('End');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('sample');
  const divider = page.getByRole('separator', { name: 'Độ rộng của ngăn' });
  const width = Number(await divider.getAttribute('aria-valuenow'));
  // Longer than the grid takes to focus its editor, which must not take the keyboard from the toolbar.
  await page.waitForTimeout(3000);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('sample');
  await divider.press('ArrowLeft');
  expect(Number(await divider.getAttribute('aria-valuenow'))).toBe(width + 16);
  await divider.press('End');
  expect((await page.locator('#pane').boundingBox())?.width).toBeGreaterThanOrEqual(320);
  expect(workbench.errors).toEqual([]);
});
