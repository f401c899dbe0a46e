import { unitInHeading } from '../../../locate/identities';
import { firstRowOf } from '../../../locate/rows';
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
    const stated = unitInHeading(index, firstRowOf(rows), plan, strings);
    if (!stated || foldSpelling(stated.unit.name) === foldSpelling(own.name)) return [];
    const cell = cellAddress(stated.row, stated.column);
    return [{ cell, fact: { stated: stated.unit.name, identity: own.name } }];
  },
};
