/** Whose a file may be by its name or its folder: whole names, as they are spelt or without diacritics, the longest alone. */
import type { AppendixCheck } from '../../../src/core/check/checkWorkbook';
import { namedInPath, withoutDoubtfulUnits } from '../../../src/core/merge/namedInPath';
import { findPlan } from '../../../src/plans';
import { plan as small } from './support';

const plan = findPlan('binh-dinh') as NonNullable<ReturnType<typeof findPlan>>;

test.each([
  ['UBND phường Quy Nhơn_2026.xlsx', ['ubnd-phuong-quy-nhon']],
  ['ubnd-phuong-quy-nhon-dong-2026.xlsx', ['ubnd-phuong-quy-nhon-dong']],
  ['QuyNhơnTây2026.xlsx', ['ubnd-phuong-quy-nhon-tay']],
  ['nộp/Quy Nhon Nam/phu luc (1).xls', ['ubnd-phuong-quy-nhon-nam']],
  ['Quy Nhơn Tây/Quy Nhơn Đông.ods', ['ubnd-phuong-quy-nhon-dong']],
  ['So Y te bao cao.xlsx', ['so-y-te']],
  // The plan's own place is in the name of every other file.
  ['Bao cao Binh Dinh 2026.xlsx', []],
  ['phụ lục.xlsx', []],
  ['Quy Nhơng.xlsx', []],
])('%s', (path, wanted) => {
  expect(namedInPath(plan, path)).toEqual(wanted);
});

test('two names in one file name are both told', () => {
  expect(namedInPath(small, 'xa-an va xa-binh.xlsx')).toEqual(['xa-an', 'xa-binh']);
});

test.each([
  ['UBND xa An Lao.xlsx', true, undefined],
  ['Sở Y tế.xlsx', true, undefined],
  ['UBND xa An Hoa.xlsx', true, 'ubnd-xa-an-hoa'],
  ['An Lao, An Hoa.xlsx', true, 'ubnd-xa-an-hoa'],
  ['UBND xa An Lao/phu luc.xlsx', true, 'ubnd-xa-an-hoa'],
  // Who gets the files is often named in theirs.
  ['gui So Noi vu.xlsx', true, 'ubnd-xa-an-hoa'],
  ['phụ lục.xlsx', true, 'ubnd-xa-an-hoa'],
  ['UBND xa An Lao.xlsx', false, 'ubnd-xa-an-hoa'],
])('a unit by nothing but its report in %s', (path, isByCover, wanted) => {
  const appendix: AppendixCheck = {
    sheet: 'A',
    plan,
    unit: 'ubnd-xa-an-hoa',
    results: [],
    ...(isByCover && { isByCover }),
  };
  const { appendices } = withoutDoubtfulUnits(
    { appendices: [appendix], tasks: [], findings: [] },
    plan,
    path,
  );
  expect(appendices.map(({ unit }) => unit)).toEqual([wanted]);
});
