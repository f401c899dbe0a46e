import type { ColumnId } from '../../../appendix/strings';
import { bandsOver, columnHeads } from '../../../locate/tableHead';
import { sameUnit } from '../../../number/unitMatch';
import { headingRole } from '../../../table/heading';
import type { ColumnRole } from '../../../table/model';
import { isWholeYear, partOfYearSaid } from '../../../table/partOfYearSaid';
import { splitUnit } from '../../../table/unitText';
import { foldAscii, foldSpelling } from '../../../text/fold';
import { cellAddress } from '../../../workbook/address';
import type { CellSnapshot } from '../../../workbook/snapshot';
import type { AppendixContext } from '../../appendixContext';
import { cellText, isBlank } from '../../cellText';
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
  // Without tones: "Kêt quả" lacks one.
  const said = foldAscii(words(raw));
  const isPart = (part: string) => {
    const asked = foldAscii(words(part)).trim();
    return ` ${said.trim()} `.includes(` ${asked} `) || ` ${asked} `.includes(` ${said.trim()} `);
  };
  const role = headingRole(raw);
  if (role !== undefined && roles.includes(role)) return true;
  if (own.split(',').some(isPart)) return true;
  return isSameWording(raw, own) || words(raw).trim() === initials(own);
}

/** Whether a heading says that figures are of a part of the year, or stand as of a day in it. */
const isOfPart = (raw: string, year: number | undefined) =>
  year !== undefined && partOfYearSaid(raw, year) !== undefined;

/** A heading over the results that says what they are not: a plan, a comparison, a part of the year, another unit. */
function saysOtherResults(raw: string, { appendix: { year }, rows }: AppendixContext): boolean {
  const { unit } = splitUnit(raw);
  const measured = rows.filter(({ indicator }) => indicator.unit !== '');
  const having = measured.filter(({ indicator }) => unit === undefined || sameUnit(indicator.unit, unit));
  const role = headingRole(raw);
  return (
    having.length * 2 < measured.length || role === 'target' || role === 'comparison' || isOfPart(raw, year)
  );
}

/** A band over the results that says they are of a part of the year, or a plan. */
function isOtherBand(band: string, heading: string, year: number | undefined): boolean {
  if (headingRole(band) === 'target') return !words(band).includes(' kết quả ');
  return !isWholeYear(heading) && isOfPart(band, year);
}

/** The cell over a column where its heading was; undefined where one that is wider covers it. */
function emptiedAt({ index }: AppendixContext['appendix'], row: number, column: number) {
  const isCovered = index.sheet.merges.some(
    (merge) =>
      merge.firstRow <= row &&
      row <= merge.lastRow &&
      merge.firstColumn <= column &&
      column <= merge.lastColumn,
  );
  return isCovered || !isBlank(index.at(row, column)) ? undefined : cellAddress(row, column);
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
      const end = Math.min(firstRow.row, firstHeading);
      const heads = columnHeads(index, end);
      const headingRow = Math.max(...ASKED.map(([id]) => heads.get(columns.get(id) ?? 0)?.at(-1)?.row ?? 0));
      return ASKED.flatMap(([id, roles]) => {
        const column = strings.columns[id];
        const isOwn = (raw: string) =>
          saysTheSame(raw, column, roles) && !(id === 'result' && saysOtherResults(raw, context));
        const at = columns.get(id);
        if (at === undefined || headingRow === 0) return [];
        const texts = heads.get(at) ?? [];
        const lowest = texts.at(-1);
        const told = (cell: CellSnapshot) => [
          { cell: cellAddress(cell.row, cell.column), fact: { raw: cellText(cell).trim(), column } },
        ];
        if (lowest && !texts.some((cell) => isOwn(cellText(cell)))) return told(lowest);
        const emptied = lowest ? undefined : emptiedAt(appendix, headingRow, at);
        if (emptied !== undefined) return [{ cell: emptied, fact: { raw: '', column } }];
        const band =
          id === 'result' &&
          bandsOver(index, end, at).find((cell) =>
            isOtherBand(cellText(cell), cellText(lowest), appendix.year),
          );
        return band ? told(band) : [];
      });
    },
  };
