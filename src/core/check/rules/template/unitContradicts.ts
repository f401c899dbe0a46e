import { statedUnit } from '../../../locate/unitInHeading';
import { firstRowOf } from '../../../locate/firstRow';
import { unitOf } from '../../../plan/units';
import { cellAddress } from '../../../workbook/address';
import type { AppendixRule } from '../../rule';

/** The line "Đơn vị báo cáo" names another unit of the plan than the hidden identity: a sheet made for somebody else. */
export const unitContradicts: AppendixRule<
  'unitContradicts',
  { readonly stated: string; readonly identity: string }
> = {
  code: 'unitContradicts',
  severity: 'error',
  check: ({ appendix: { index, plan, unit, rows, identity } }) => {
    const own = identity && unit !== undefined ? unitOf(plan, unit) : undefined;
    const stated = own && rows.length > 0 ? statedUnit(index, firstRowOf(rows), plan) : undefined;
    const [other] = stated?.units ?? [];
    if (!own || !stated || !other || stated.units.includes(own)) return [];
    const cell = cellAddress(stated.row, stated.column);
    return [{ cell, fact: { stated: other.name, identity: own.name } }];
  },
};
