import Papa from 'papaparse';
import { tidyCsv } from '../../../src/cli/merge/tidyCsv';
import { finding } from '../../../src/core/check/catalogue';
import { describeMergeWorkbook } from '../../../src/core/mergeWorkbook/describe';
import { vietnameseAppendix, vietnameseMergeWorkbook } from '../../../src/locale';
import { decide, file, figureOf, merged } from './support';

const counts = { numerator: '90', denominator: '100' };
const invalid = finding(
  { code: 'countNegative', part: 'numerator', value: '-5' },
  { sheet: 'Phụ lục', cell: 'H10', indicator: 'nha' },
);
const files = [
  file('a.xlsx', 'xa-an', { nha: '3', nuoc: { value: '90', ...counts } }),
  file('a2.xlsx', 'xa-an', { nha: '3', nuoc: { value: '90', ...counts } }, { sentAt: '2026-11-20' }),
  file('b.xlsx', 'xa-binh', { nha: '-5' }, { findings: [invalid] }),
  file('c.xlsx', 'xa-chau', { nha: { value: '9', comparator: 'moreThan', raw: 'trên 9' } }),
  file('d.xlsx', 'so-dau', { viec: '2.41', nha: '4' }),
  file('e.xlsx', 'so-hai', { viec: '2.45' }),
];
const open = merged(files);
const [statement] = open.conflicts.find(({ unit }) => unit === null)?.statements.slice(-1) ?? [];
const merge = merged(files, [decide(open, null, 'viec', statement?.key ?? '')]);

test('counted is what enters a figure of the whole, once, and no source that was decided against', () => {
  const counted = merge.state.claims.filter(merge.counts);
  expect(counted.map(({ unit, indicator, value }) => [unit, indicator, value])).toEqual([
    ['so-hai', 'viec', '2.45'],
    ['xa-an', 'nha', '3'],
    ['xa-an', 'nuoc', '90'],
  ]);
  expect(figureOf(merge, 'nha').reason).toBe('invalid');
});

test('the sheet of sources and the CSV file mark the same, and the CSV file tells errors', () => {
  const sheet = describeMergeWorkbook(merge, vietnameseMergeWorkbook, vietnameseAppendix)[5];
  const marked = Array.from(sheet?.body?.rows ?? [], (row) => row.at(-2) === 'x');
  const [head = '', ...rows] = tidyCsv(merge).trim().split('\n');
  const at = head.split(',').indexOf('counts');
  expect(head).toMatch(/,sha256,errors,approximate,unexpected,numeratorRaw,denominatorRaw$/);
  expect(marked).toEqual(rows.map((row) => row.split(',')[at] === '1'));
  expect(marked.filter(Boolean)).toHaveLength(3);
  expect(rows.filter((row) => row.includes(',countNegative,'))).toHaveLength(1);
});

test('the CSV file tells what is about right, and what a unit was not asked for', () => {
  const told = merged([
    file('a.xlsx', 'xa-an', { nha: { value: '9', comparator: 'about', approximate: true, raw: 'khoảng 9' } }),
    file('b.xlsx', 'xa-binh', { nha: '3', viec: '2.4' }),
  ]);
  const { data } = Papa.parse<Record<string, string>>(tidyCsv(told).slice(1).trim(), { header: true });
  expect(
    data.map(({ unit, indicator, approximate, unexpected }) => [unit, indicator, approximate, unexpected]),
  ).toEqual([
    ['xa-an', 'nha', '1', '0'],
    ['xa-binh', 'nha', '0', '0'],
    ['xa-binh', 'viec', '0', '1'],
  ]);
});
