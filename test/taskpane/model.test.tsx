import { shippedPlans as validated } from '../../src/plans';
import { appendixView, groupRows, verdictTone } from '../../src/taskpane/model/appendixView';
import { checkOutcome } from '../../src/taskpane/model/checkedWorkbook';
import { rowOfAddress } from '../../src/taskpane/model/rows';
import { shippedPlans } from '../../src/taskpane/plans';
import { firstLanguage, shadeOf } from '../../src/taskpane/start';
import { indicator, planOf } from '../support/plan';
import { MemoryPort } from '../support/memoryPort';
import { appendix, context, plan, resultCell } from './support';

const check = async (port: MemoryPort, previous?: ReturnType<typeof checkOutcome>) =>
  checkOutcome(await port.readWorkbook(), context([plan]), previous);

it('ships the plans that the schema accepts', () => {
  expect(shippedPlans).toEqual(validated);
});

describe('checking what was read', () => {
  it('checks nothing where nothing is new', async () => {
    const port = new MemoryPort([appendix()]);
    const first = await check(port);
    expect(await check(port, first)).toBe(first);
    port.type(resultCell('bac-si'), 11);
    expect(await check(port, first)).not.toBe(first);
  });

  it('looks at the sheets together: two of the same plan, unit and year are told', async () => {
    const { sheets } = await check(new MemoryPort([appendix(), appendix()]));
    expect(
      sheets.map(({ findings }) => findings.filter(({ fact }) => fact.code === 'appendixDuplicate').length),
    ).toEqual([0, 1]);
  });

  it('keeps every row that says what it said before', async () => {
    const port = new MemoryPort([appendix()]);
    const before = appendixView((await check(port)).sheets[0]!)!;
    port.type(resultCell('bac-si'), 11);
    const after = appendixView((await check(port)).sheets[0]!, before)!;
    const changed = after.rows.filter((row, index) => row !== before.rows[index]);
    expect(changed.map(({ key }) => key)).toEqual(['bac-si']);
  });
});

describe('the view of an appendix', () => {
  it('puts what needs a look first and counts every verdict', async () => {
    const values = new Map([
      ['bac-si', { result: 11, source: 'Sở Y tế' }],
      ['that-nghiep-chung', { result: '2,44', source: 'Cục Thống kê' }],
      ['nguoi-co-cong', { result: 99, source: 'Sở Nội vụ' }],
    ]);
    const view = appendixView((await check(new MemoryPort([appendix({ values })]))).sheets[0]!)!;
    expect(groupRows(view.rows, 'all', '').map(({ group, rows }) => [group, rows.length])).toEqual([
      ['attention', 1],
      ['notMet', 1],
      ['notReported', 39],
      ['met', 1],
    ]);
    // The text "2,44" meets the target and yet has to be typed again.
    expect(view.counts.get('met')).toBe(2);
    expect(groupRows(view.rows, 'met', '')).toHaveLength(2);
    expect(view.reported).toEqual({ have: 3, of: 42 });
  });

  it('expects rows that are gone, and tells which', async () => {
    const port = new MemoryPort([appendix()]);
    const row = /\d+/.exec(resultCell('bac-si'))![0];
    for (const column of 'ABCDEFGHIJKLMNOP') port.type(`${column}${row}`, '');
    const view = appendixView((await check(port)).sheets[0]!)!;
    expect(view.reported).toEqual({ have: 0, of: 42 });
    expect(view.sheetFindings.map(({ fact, indicator: id }) => [fact.code, id])).toEqual([
      ['indicatorMissing', 'bac-si'],
    ]);
  });

  it('stays quick with a thousand rows', async () => {
    const many = planOf(
      Array.from({ length: 1000 }, (_, index) =>
        indicator({}, { id: `chi-tieu-${index}`, code: `1.${index}`, label: `Tỷ lệ thử số ${index}` }),
      ),
    );
    const port = new MemoryPort([appendix({ plan: many })]);
    const outcome = await port.readWorkbook();
    const view = appendixView(checkOutcome(outcome, context([many])).sheets[0]!)!;
    expect(groupRows(view.rows, 'all', '1.99')[0]?.rows).toHaveLength(11);
  });
});

it.each([
  ['notMet', false, 'neutral'],
  ['notMet', true, 'bad'],
  ['met', false, 'good'],
  ['notAssessed', true, 'attention'],
  ['notReported', true, 'absent'],
] as const)('gives %s with the target year reached = %s the tone %s', (verdict, reached, tone) => {
  expect(verdictTone(verdict, reached)).toBe(tone);
});

it.each([
  ['H11', 11],
  ['$H$11', 11],
  ['H11:K20', 11],
  ['11:11', 11],
  ['H:H', undefined],
  [undefined, undefined],
])('reads the row of %s', (address, row) => {
  expect(rowOfAddress(address)).toBe(row);
});

it.each([
  ['#FFFFFF', 'light'],
  ['#262626', 'dark'],
  ['#0078D4', 'dark'],
  ['white', undefined],
  [undefined, undefined],
])('takes a background of %s for %s', (background, shade) => {
  expect(shadeOf(background)).toBe(shade);
});

it.each([
  ['?lang=en', 'en'],
  ['?lang=xx', 'vi'],
  ['', 'vi'],
])('begins in the language of "%s"', (query, language) => {
  expect(firstLanguage(query)).toBe(language);
});
