import { planXml } from '../../../../src/core/plan/embedded';
import { embeddedPlans } from '../../../../src/core/planWorkbook/embeddedPlans';
import { binhDinh, filledSheet, snapshotOf } from '../../../support/appendix';
import {
  columnNamed,
  copyRowBelow,
  deleteColumn,
  deleteRow,
  insertColumns,
  insertRows,
  retype,
  rowOf,
  withoutCustomXml,
  withValues,
} from '../../../support/edits';
import type { Case } from './support';
import { book } from './support';

const made = snapshotOf(filledSheet());
const LABEL = columnNamed(made, 'PL_ChiTieu');
const RESULT = columnNamed(made, 'PL_KetQua');
const CODE = columnNamed(made, 'PL_Ma');
const ID = 'tuoi-tho-trung-binh';
const AT = rowOf(made, ID);
const labelOf = (id: string) => binhDinh.indicators.find((each) => each.id === id)!.label;
const said = (from: string, to: string) => retype(made, (text) => text.replace(from, to));

/** A plan part of a workbook; what is wrong with it has no place in a sheet. */
const brought = (changed: string, near: string): Case => ({
  fires: embeddedPlans({ customXml: [changed] }, [binhDinh]).findings,
  nearMiss: embeddedPlans({ customXml: [near] }, [binhDinh]).findings,
  found: {},
});

export const locatedCases = {
  indicatorMissing: book(deleteRow(made, AT), insertRows(made, AT), { indicator: ID }),
  indicatorDuplicate: book(copyRowBelow(made, AT), insertRows(made, AT), {
    cell: `B${AT + 1}`,
    indicator: ID,
  }),
  headingsSwapped: book(
    retype(made, (text) => ({ 'Tử số': 'Mẫu số', 'Mẫu số': 'Tử số' })[text] ?? text),
    retype(made, (text) => ({ 'Tử số': 'Mẫu số' })[text] ?? text),
    { cell: 'F7' },
  ),
  namesStale: book(
    { ...insertColumns(made, RESULT), definedNames: made.definedNames },
    insertColumns(made, RESULT),
    { cell: 'I7' },
  ),
  codeUnknown: book(
    withValues(insertRows(made, AT), [[AT, CODE, 'chi-tieu-la']]),
    withValues(insertRows(made, 1), [[1, CODE, 'chi-tieu-la']]),
    { cell: `P${AT}` },
  ),
  codeLabelMismatch: book(
    withValues(made, [[AT, CODE, 'bac-si']]),
    withValues(made, [[AT, LABEL, `${labelOf(ID)} (năm)`]]),
    { cell: `B${AT}`, indicator: ID },
  ),
  labelCopied: book(
    withValues(made, [[AT, LABEL, labelOf('bac-si')]]),
    withValues(made, [
      [AT, LABEL, labelOf('bac-si')],
      [rowOf(made, 'bac-si'), LABEL, labelOf(ID)],
    ]),
    { cell: `B${AT}`, indicator: ID },
  ),
  labelAndCodeCopied: book(
    withValues(copyRowBelow(made, AT), [[AT + 1, LABEL, labelOf('bac-si')]]),
    copyRowBelow(made, AT),
    { cell: `B${AT + 1}`, indicator: ID },
  ),
  codeLost: book(withValues(made, [[AT, CODE, null]]), withValues(made, [[AT, CODE, ID]]), {
    cell: `B${AT}`,
    indicator: ID,
  }),
  appendixDuplicate: book(
    snapshotOf(filledSheet(), { ...filledSheet(), name: 'Bản hai' }),
    snapshotOf(filledSheet(), { ...filledSheet({ year: 2027 }), name: 'Bản hai' }),
    { sheet: 'Bản hai' },
  ),
  identityRecovered: book(deleteColumn(made, CODE), withoutCustomXml(made), {}),
  planUnknown: book(said('plan=binh-dinh', 'plan=noi-khac'), made, {}),
  planVersionDiffers: book(said('version=1', 'version=0'), made, {}),
  unitUnknown: book(
    said('version=1', 'version=1 unit=so-la'),
    said('version=1', 'version=1 unit=so-y-te'),
    {},
  ),
  yearUnknown: book(
    retype(withoutCustomXml(deleteColumn(made, CODE)), (text) => text.replace('2026', '')),
    withoutCustomXml(deleteColumn(made, CODE)),
    {},
  ),
  territoryNeedsTarget: book(
    said('version=1', 'version=1 unit=ubnd-tinh-gia-lai'),
    said('version=1', 'version=1 unit=so-y-te'),
    {},
  ),
  embeddedPlanUnreadable: brought(planXml(binhDinh).slice(0, -1000), planXml(binhDinh)),
  embeddedPlanDiffers: brought(
    planXml({ ...binhDinh, targetYear: 2031 }),
    planXml({ ...binhDinh, version: '2' }),
  ),
  columnMissing: book(deleteColumn(made, RESULT), deleteColumn(made, RESULT + 1), {}),
};
