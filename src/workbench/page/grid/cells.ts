import { CellValueType } from '@univerjs/presets';
import type { ICellData, Nullable } from '@univerjs/presets';
import { isError } from '../../host/model';
import type { CellStyle, Scalar, StoredCell } from '../../host/model';
import { replacingStyle, styleText, toUniverStyle } from './styles';

const { STRING, NUMBER, BOOLEAN, FORCE_STRING } = CellValueType;

type DrawnValue = Pick<ICellData, 'v' | 't'>;

function drawnValue(value: Scalar, isQuoted: boolean): DrawnValue {
  if (value === null) return { v: null, t: null };
  if (isError(value)) return { v: value.error, t: STRING };
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: isQuoted ? FORCE_STRING : STRING };
}

/** A cell for a sheet that is drawn for the first time. */
export function newCell({ value, formula, style, quoted }: StoredCell): ICellData {
  const { v, t } = drawnValue(value, quoted ?? false);
  return {
    ...(v !== null && { v, t }),
    ...(formula !== undefined && { f: formula }),
    ...(style && { s: toUniverStyle(style) }),
  };
}

/**
 * What a change of a cell is to the grid's engine: a formula set or taken away, a formula's new result and nothing else, or a
 * value or a look with no formula in it.
 */
export type PatchKind = 'formula' | 'result' | 'plain';

/** What must be written into a drawn cell. */
export interface CellPatch {
  readonly data: ICellData;
  readonly kind: PatchKind;
}

interface Drawn {
  readonly cell: Nullable<ICellData>;
  /** The formula as text, also where Univer shares it between cells. */
  readonly formula: string;
  readonly style: Nullable<ICellData['s']>;
}

const EMPTY: StoredCell = { value: null };

/**
 * Compares a drawn cell with the model's.
 * @param inherited how the cell looks in the model where it has no style of its own.
 * @returns undefined where nothing is to be done.
 */
export function patchFor(
  drawn: Drawn,
  cell: StoredCell = EMPTY,
  inherited: CellStyle,
): CellPatch | undefined {
  const { v, t } = drawnValue(cell.value, cell.quoted ?? false);
  const sameFormula = drawn.formula === (cell.formula ?? '');
  const drawnV = drawn.cell?.v ?? null;
  const isErrorText = cell.formula !== undefined && isError(cell.value);
  const sameType = v === null || isErrorText || (drawn.cell?.t ?? null) === t;
  // A text of no letters in an empty cell is not the same: it cuts off the text beside it, and COUNTA counts it. The grid
  // leaves one where the result of a function arrives after its formula was deleted.
  const sameValue = drawnV === v || (v === '' && drawnV === null);
  const sameContent = sameFormula && sameValue && sameType && !drawn.cell?.p;
  const style = cell.style ?? (drawn.style ? inherited : undefined);
  const drawnStyle = typeof drawn.style === 'string' ? undefined : drawn.style;
  const sameStyle = style ? styleText(toUniverStyle(style)) === styleText(drawnStyle) : true;
  if (sameContent && sameStyle) return undefined;
  const touchesFormula = !sameContent && (!sameFormula || cell.formula !== undefined);
  const content: ICellData = { v, t, f: cell.formula ?? null, si: null, p: null };
  return {
    data: { ...(!sameContent && content), ...(!sameStyle && style && { s: replacingStyle(style) }) },
    kind: !touchesFormula ? 'plain' : sameFormula && sameStyle ? 'result' : 'formula',
  };
}

/** The text of a drawn cell that holds rich text. */
function richText(cell: ICellData): string | undefined {
  const stream = cell.p?.body?.dataStream;
  return stream?.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** What a person's edit put into a cell, as the model holds it. */
export function contentOf(
  cell: Nullable<ICellData>,
  formula: string,
): { value: Scalar; formula?: string; quoted?: boolean } {
  if (formula !== '') return { value: null, formula };
  if (!cell) return { value: null };
  const rich = richText(cell);
  if (rich !== undefined) return { value: rich === '' ? null : rich };
  if (cell.v === undefined || cell.v === null || cell.v === '') return { value: null };
  if (cell.t === BOOLEAN)
    return { value: cell.v === 1 || cell.v === true || cell.v === '1' || cell.v === 'TRUE' };
  if (cell.t === NUMBER) return { value: Number(cell.v) };
  const quoted = cell.t === FORCE_STRING;
  return { value: typeof cell.v === 'boolean' ? cell.v : String(cell.v), ...(quoted && { quoted }) };
}
