import { foldSpelling } from '../../../text/fold';
import { cellAddress } from '../../../workbook/address';
import type { AppendixRule } from '../../rule';

/** The line "Đơn vị báo cáo" names another unit of the plan than the hidden identity: a sheet made for somebody else. */
export const unitContradicts: AppendixRule<
  'unitContradicts',
  { readonly stated: string; readonly identity: string }
> = {
  code: 'unitContradicts',
  severity: 'error',
  check: ({ appendix: { index, plan, unit, rows }, strings }) => {
    const own = plan.units.find(({ id }) => id === unit);
    if (!own || rows.length === 0) return [];
    const first = rows.reduce((least, { row }) => Math.min(least, row), Infinity);
    const lead = foldSpelling(strings.reportingUnit(''));
    const names = new Map(plan.units.map(({ name }) => [foldSpelling(name), name]));
    for (const { row, column, value } of index.sheet.cells) {
      if (row >= first || typeof value !== 'string') continue;
      const text = foldSpelling(value);
      if (!text.startsWith(lead)) continue;
      const stated = names.get(text.slice(lead.length).trim());
      if (stated === undefined || foldSpelling(stated) === foldSpelling(own.name)) return [];
      return [{ cell: cellAddress(row, column), fact: { stated, identity: own.name } }];
    }
    return [];
  },
};
