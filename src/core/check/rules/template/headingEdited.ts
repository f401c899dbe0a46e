import type { ColumnId } from '../../../appendix/strings';
import { columnHeads } from '../../../locate/tableHead';
import { sameUnit } from '../../../number/unitMatch';
import { headingRole, isPartOfYear } from '../../../table/heading';
import type { ColumnRole } from '../../../table/model';
import { splitUnit } from '../../../table/unitText';
import { foldSpelling } from '../../../text/fold';
import { cellAddress } from '../../../workbook/address';
import type { AppendixContext } from '../../appendixContext';
import { cellText } from '../../cellText';
import type { AppendixRule } from '../../rule';
import { tableRows } from '../../tableRows';
import { isSameWording } from '../../wording';

/** The columns that a sheet's own names tell whatever stands over them, with the roles their headings may have in other words. */
const ASKED: readonly (readonly [ColumnId, readonly ColumnRole[]])[] = [
  ['label', ['label']],
  ['numerator', []],
  ['denominator', []],
  ['result', ['result']],
  ['kind', []],
  ['gap', ['comparison']],
  ['source', []],
  ['explanation', []],
  ['note', []],
];

/** Letters and digits, each word between spaces. */
const words = (text: string) =>
  ` ${
    foldSpelling(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

const initials = (text: string) =>
  Array.from(words(text).matchAll(/ (?=(\S))/g), ([, first]) => first).join('');

/** Whether a heading still says what the template's does: with words around it, with some of its words, or by its initials. */
function saysTheSame(raw: string, own: string, roles: readonly ColumnRole[]): boolean {
  if (raw === own) return true;
  const said = words(raw);
  const isPart = (part: string) => said.includes(words(part)) || words(part).includes(said);
  const role = headingRole(raw);
  if (role !== undefined && roles.includes(role)) return true;
  if (own.split(',').some(isPart)) return true;
  return isSameWording(raw, own) || said.trim() === initials(own);
}

/** A heading over the results that says what they are not: a plan, a comparison, a part of the year, another unit. */
function saysOtherResults(raw: string, { rows }: AppendixContext): boolean {
  const { unit } = splitUnit(raw);
  const measured = rows.filter(({ indicator }) => indicator.unit !== '');
  const having = measured.filter(({ indicator }) => unit === undefined || sameUnit(indicator.unit, unit));
  const role = headingRole(raw);
  return (
    having.length * 2 < measured.length || role === 'target' || role === 'comparison' || isPartOfYear([raw])
  );
}

/** A column that its hidden name still tells and whose heading says something else: its figures may be about something else. */
export const headingEdited: AppendixRule<'headingEdited', { readonly raw: string; readonly column: string }> =
  {
    code: 'headingEdited',
    severity: 'warning',
    check: (context) => {
      const { appendix, rows, strings } = context;
      const { by, columns, index } = appendix;
      const [firstRow] = rows;
      if (by === 'label' || !firstRow) return [];
      const [firstHeading = firstRow.row] = tableRows(context).headings;
      const heads = columnHeads(index, Math.min(firstRow.row, firstHeading));
      return ASKED.flatMap(([id, roles]) => {
        const column = strings.columns[id];
        const isOwn = (raw: string) =>
          saysTheSame(raw, column, roles) && !(id === 'result' && saysOtherResults(raw, context));
        const texts = heads.get(columns.get(id) ?? 0) ?? [];
        const lowest = texts.at(-1);
        if (!lowest || texts.some((cell) => isOwn(cellText(cell)))) return [];
        const raw = cellText(lowest).trim();
        return [{ cell: cellAddress(lowest.row, lowest.column), fact: { raw, column } }];
      });
    },
  };
