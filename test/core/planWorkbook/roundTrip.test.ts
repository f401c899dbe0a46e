/** A plan as a workbook and back: nothing is lost on the way. */
import fc from 'fast-check';
import type { SheetDescription } from '../../../src/core/appendix/description';
import type { Plan } from '../../../src/core/plan/schema';
import { planSchema } from '../../../src/core/plan/schema';
import { describePlanWorkbook } from '../../../src/core/planWorkbook/describe';
import { readPlanWorkbook } from '../../../src/core/planWorkbook/readPlanWorkbook';
import { vietnamesePlanWorkbook } from '../../../src/locale';
import { shippedPlans } from '../../../src/plans';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { readBytes, snapshotOf } from '../../support/appendix';
import { LIBREOFFICE_TIMEOUT, convertWithLibreOffice, testWithLibreOffice } from '../../support/libreOffice';
import { anyPlan, fullPlan } from '../../support/planWorkbook';

const described = (plan: Plan): SheetDescription[] => describePlanWorkbook(plan, vietnamesePlanWorkbook);
const read = (workbook: Parameters<typeof readPlanWorkbook>[0]) =>
  readPlanWorkbook(workbook, vietnamesePlanWorkbook);
const written = (plan: Plan) => writeWorkbook(described(plan), { title: plan.citation });

const plans: [string, Plan][] = [...shippedPlans, fullPlan].map((plan) => [plan.id, plan]);

test('the plan that has everything is one', () => {
  expect(planSchema.parse(fullPlan)).toEqual(fullPlan);
});

describe.each(plans)('%s', (_, plan) => {
  test('comes back from its sheets', () => {
    expect(read(snapshotOf(...described(plan)))).toEqual({ plan, findings: [] });
  });

  test('comes back from a file', async () => {
    expect(read(await readBytes(await written(plan)))).toEqual({ plan, findings: [] });
  });

  testWithLibreOffice(
    'comes back through LibreOffice',
    async () => {
      const saved = convertWithLibreOffice(await written(plan), 'xlsx');
      expect(read(await readBytes(saved))).toEqual({ plan, findings: [] });
    },
    LIBREOFFICE_TIMEOUT,
  );
});

test('any plan comes back from its sheets', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(read(snapshotOf(...described(plan)))).toEqual({ plan, findings: [] });
    }),
    { numRuns: 60 },
  );
});

test('numbers stand in cells as numbers with the decimals stated, and no text is a formula', () => {
  const indicators = described(fullPlan).find(({ name }) => name === 'Chỉ tiêu')!;
  const column = indicators.cells.find(({ value }) => value === 'Mục tiêu')!.column;
  const targets = indicators.cells.filter((cell) => cell.column === column && cell.row > 1);
  expect(targets.slice(0, 3).map(({ value, numberFormat }) => [value, numberFormat])).toEqual([
    [2.45, '#,##0.00'],
    [35, '#,##0'],
    [undefined, 'General'],
  ]);
  expect(indicators.cells.every(({ formula }) => formula === undefined)).toBe(true);
});

test('what a list offers fits into the list of a cell', () => {
  for (const { validations, cells } of described(fullPlan)) {
    for (const { rule, prompt, alert } of validations) {
      // Excel: a literal list holds 255 characters, a prompt's title 32, its text 255.
      if (rule.kind !== 'list') throw new Error('only lists are used here');
      expect(rule.items.join(',').length).toBeLessThanOrEqual(255);
      expect(rule.items.join('')).not.toContain(',');
      expect([prompt.title.length <= 32, prompt.text.length <= 255]).toEqual([true, true]);
      expect([alert.title.length <= 32, alert.text.length <= 255]).toEqual([true, true]);
    }
    expect(cells.length).toBeGreaterThan(0);
  }
});

test('the guide explains every column', () => {
  const [guide, ...sheets] = described(fullPlan);
  const explained = new Set(
    guide!.cells.filter(({ column }) => column === 2).map(({ value }) => String(value)),
  );
  for (const { name, cells } of sheets) {
    const headings =
      name === 'Kế hoạch'
        ? cells.filter(({ column, row }) => column === 1 && row > 1)
        : cells.filter(({ row }) => row === 1);
    for (const { value } of headings) expect(explained).toContain(String(value).replace(/ \*$/, ''));
  }
});
