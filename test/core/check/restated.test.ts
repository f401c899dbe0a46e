import { checkWorkbook } from '../../../src/core/check/checkWorkbook';
import type { CellSnapshot } from '../../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../../src/locale';
import { shippedPlans } from '../../../src/plans';
import { filledSheet, snapshotOf } from '../../support/appendix';
import { columnNamed, rowOf, withCells } from '../../support/edits';

const made = snapshotOf(filledSheet());

const LABEL = columnNamed(made, 'PL_ChiTieu');
const [UNIT, TARGET] = [1, 2];

/** Codes found where one cell of a row is replaced. */
const found = (indicator: string, afterLabel: number, cell: Pick<CellSnapshot, 'value' | 'format'>) =>
  checkWorkbook(
    withCells(made, [{ row: rowOf(made, indicator), column: LABEL + afterLabel, ...cell }]),
    shippedPlans,
    vietnameseAppendix,
  ).findings.map(({ fact }) => fact.code);

const UNEMPLOYMENT = 'that-nghiep-chung';
const HOMES = 'nha-tam-nha-dot-nat';
const INSURED = 'bao-hiem-xa-hoi';

test.each([
  [UNEMPLOYMENT, { value: '< 2,45%' }],
  [UNEMPLOYMENT, { value: 'thấp hơn 2,45 %' }],
  [INSURED, { value: '41,2' }],
  [INSURED, { value: 41.2 }],
  [INSURED, { value: '≥ 41,2%' }],
  [INSURED, { value: '>=41,2%' }],
  [INSURED, { value: 'từ 41,2% trở lên' }],
  [INSURED, { value: 'ít nhất 41,2%' }],
  [INSURED, { value: 'tối thiểu 41,2' }],
  [INSURED, { value: '2030: 41,2%' }],
  [HOMES, { value: '0 căn' }],
  [HOMES, { value: 'không quá 0' }],
  [INSURED, { value: 0.412, format: 'percent' }],
] as const)('%s: the target %p says the same as the plan', (indicator, cell) => {
  expect(found(indicator, TARGET, cell)).not.toContain('targetEdited');
});

test.each([
  [UNEMPLOYMENT, { value: '≤ 2,45%' }],
  [UNEMPLOYMENT, { value: '2,45%' }],
  [UNEMPLOYMENT, { value: 'dưới 2,54%' }],
  [INSURED, { value: '2026: 41,2%' }],
  [INSURED, { value: 'trên 41,2%' }],
  [INSURED, { value: 'không quá 41,2%' }],
  [INSURED, { value: 'khoảng 41,2%' }],
  [HOMES, { value: 'từ 0 căn' }],
  [INSURED, { value: '41,2-45%' }],
  [INSURED, { value: 0.42, format: 'percent' }],
  [INSURED, { value: '' }],
] as const)('%s: the target %p says something else', (indicator, cell) => {
  expect(found(indicator, TARGET, cell)).toContain('targetEdited');
});

test.each(['phần trăm', '%', ' % '])('the unit "%s" is the same', (value) => {
  expect(found(INSURED, UNIT, { value })).not.toContain('unitEdited');
});

test.each(['người', 'điểm %', ''])('the unit "%s" is another', (value) => {
  expect(found(INSURED, UNIT, { value })).toContain('unitEdited');
});

test.each(['‰', 'nghìn %'])('the unit "%s" is of another scale', (value) => {
  expect(found(INSURED, UNIT, { value })).toContain('unitScaleEdited');
});
