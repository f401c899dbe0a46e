import type {
  CellList,
  CellSnapshot,
  CellValue,
  DefinedName,
  SheetSnapshot,
} from '../../core/workbook/snapshot';
import type { ReadOutcome } from '../../excel/port';

const plain = (value: CellValue) => (typeof value === 'object' && value !== null ? value.error : value);

const isSameCell = (a: CellSnapshot, b: CellSnapshot): boolean =>
  a.row === b.row &&
  a.column === b.column &&
  Object.is(plain(a.value), plain(b.value)) &&
  typeof a.value === typeof b.value &&
  a.formula === b.formula &&
  a.format === b.format;

const isSameName = (a: DefinedName, b: DefinedName | undefined): boolean =>
  a.name === b?.name && a.sheet === b.sheet && a.refersTo === b.refersTo;

/** The cells, those that hold what they held as the same objects. Both lists go row by row. */
function keptCells(cells: CellList, before: CellList): CellList {
  let at = 0;
  let isSame = cells.length === before.length;
  const kept = cells.map((cell) => {
    for (let old = before.at(at); old; old = before.at(at)) {
      const isAhead = old.row < cell.row || (old.row === cell.row && old.column < cell.column);
      if (!isAhead) break;
      at += 1;
    }
    const old = before.at(at);
    if (old && isSameCell(cell, old)) return old;
    isSame = false;
    return cell;
  });
  return isSame ? before : kept;
}

function keptSheet(sheet: SheetSnapshot, before: SheetSnapshot | undefined): SheetSnapshot {
  if (!before || before === sheet) return sheet;
  const cells = keptCells(sheet.cells, before.cells);
  const isSame =
    cells === before.cells && sheet.name === before.name && sheet.visibility === before.visibility;
  return isSame ? before : { ...sheet, cells };
}

const keptList = <Item>(
  list: readonly Item[],
  before: readonly Item[],
  isSame: (item: Item, old: Item | undefined) => boolean,
): readonly Item[] =>
  list.length === before.length && list.every((item, at) => isSame(item, before[at])) ? before : list;

/**
 * What was read, with everything that says what it said before as the same objects: a sheet that was read again because
 * a format changed, or because a person asked, gives nobody any work.
 */
export function keepUnchanged(outcome: ReadOutcome, previous: ReadOutcome): ReadOutcome {
  const before = new Map(
    previous.workbook.sheets.map((sheet) => [previous.sheetIds.get(sheet.name), sheet] as const),
  );
  const { workbook, sheetIds } = outcome;
  return {
    ...outcome,
    workbook: {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => keptSheet(sheet, before.get(sheetIds.get(sheet.name)))),
      definedNames: keptList(workbook.definedNames, previous.workbook.definedNames, isSameName),
      customXml: keptList(workbook.customXml, previous.workbook.customXml, Object.is),
    },
  };
}
