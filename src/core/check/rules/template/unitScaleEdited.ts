import type { SheetIndex } from '../../../locate/sheetIndex';
import { relateUnits, unitParts } from '../../../number/unitMatch';
import { isUnitText, statedUnit } from '../../../table/unitText';
import { cellAddress } from '../../../workbook/address';
import type { AppendixRow } from '../../appendixContext';
import { cellText } from '../../cellText';
import type { AppendixHit, AppendixRule } from '../../rule';

/** Whether a unit counts the same as another by a power of ten: "nghìn căn" and "căn", "‰" and "%", "tấn" and "kg". */
function isOtherScale(printed: string, own: string): boolean {
  const [one, other] = [unitParts(printed), unitParts(own)];
  if (one.base === '' || other.base === '') return false;
  const relation = relateUnits(one, other);
  const samePower = one.power - one.perPower === other.power - other.perPower;
  return relation === 'convertible' || (relation === 'same' && !samePower);
}

/** The unit that a line above the table says for all of it: "ĐVT: nghìn căn". */
function unitAbove({ cells }: SheetIndex, firstDataRow: number) {
  for (const { row, column, value } of cells) {
    if (row >= firstDataRow) return undefined;
    const unit = typeof value === 'string' ? statedUnit(value) : undefined;
    if (unit !== undefined) return { unit, cell: cellAddress(row, column) };
  }
  return undefined;
}

/** A number beside which no words of its own say what it is in. */
const isBareNumber = ({ result, cells }: AppendixRow) =>
  result.value !== undefined && !/[\p{L}%‰]/u.test(cellText(cells.result));

interface OtherScale {
  readonly raw: string;
  readonly unit: string;
  /** Where it stands, of a line above the table. */
  readonly above?: string;
}

/** The unit beside a figure, or above the table, is the plan's by a power of ten: nobody can say which of the two the figure is in. */
export const unitScaleEdited: AppendixRule<'unitScaleEdited', OtherScale> = {
  code: 'unitScaleEdited',
  severity: 'error',
  explains: ['unitEdited'],
  check: ({ appendix: { index }, rows, strings }) => {
    const above = rows.length > 0 ? unitAbove(index, Math.min(...rows.map(({ row }) => row))) : undefined;
    return rows.flatMap((row): AppendixHit<OtherScale>[] => {
      if (!isBareNumber(row)) return [];
      const { unit: own, measure } = row.indicator;
      const unit = strings.unit(own, measure);
      const raw = row.places.columns?.unit === undefined ? '' : cellText(row.cells.unit).trim();
      if (raw !== unit && isUnitText(raw) && isOtherScale(raw, own))
        return [{ row, at: 'unit', fact: { raw, unit } }];
      if (!above || !isOtherScale(above.unit, own)) return [];
      return [{ row, at: 'result', fact: { raw: above.unit, unit, above: above.cell } }];
    });
  },
};
