import { parseArea } from '../../core/workbook/address';
import { cellText } from '../../core/check/cellText';
import { decimalFromNumber } from '../../core/decimal/decimal';
import type { CellSnapshot, SheetSnapshot } from '../../core/workbook/snapshot';
import type { Locale } from '../../locale';
import type { FindingEntry } from '../model/findingEntries';
import type { Remedy } from '../model/remedy';

/** A suggested number, or a text made readable, beside what the cell holds. */
export interface GroupRemedy extends Remedy {
  readonly key: string;
  readonly subject?: string;
  /** What the cell shows now, a text in quotes; "" for a blank. */
  readonly now: string;
}

/** What could be written at once for all findings of one kind. */
export interface GroupRemedies {
  readonly writes: readonly GroupRemedy[];
  /** Cells with a suggestion that are formulas: those are not written over. */
  readonly formulas: number;
}

function shown(cell: CellSnapshot | undefined, locale: Locale): string {
  const value = cell?.value;
  if (typeof value === 'number' && Number.isFinite(value)) return locale.number(decimalFromNumber(value));
  return typeof value === 'string' && value !== '' ? `“${value}”` : cellText(cell);
}

/** The one likely content that an entry offers. */
function offerOf({
  finding: { suggestion },
  remedies,
  conversion,
}: FindingEntry): Omit<Remedy, 'cell'> | undefined {
  if (conversion !== undefined) return { value: conversion, isText: true };
  return suggestion !== undefined && remedies.includes(suggestion) ? { value: suggestion } : undefined;
}

/** The one likely content for each cell of a group; of a cell with two findings the first counts. */
export function groupRemedies(
  entries: readonly FindingEntry[],
  sheet: SheetSnapshot,
  locale: Locale,
): GroupRemedies {
  const wanted = new Map<string, FindingEntry>();
  for (const entry of entries) {
    const { cell } = entry.finding;
    if (cell !== undefined && offerOf(entry) && !wanted.has(cell)) wanted.set(cell, entry);
  }
  // Most kinds suggest nothing; a large sheet is then not gone through.
  if (wanted.size < 2) return { writes: [], formulas: 0 };
  const places = new Map(
    Array.from(wanted.keys(), (address) => {
      const range = parseArea(`Sheet!${address}`)?.range;
      return [`${range?.firstRow ?? 0} ${range?.firstColumn ?? 0}`, address] as const;
    }),
  );
  const held = new Map(
    sheet.cells.flatMap((cell) => {
      const address = places.get(`${cell.row} ${cell.column}`);
      return address === undefined ? [] : [[address, cell] as const];
    }),
  );
  let formulas = 0;
  const writes = Array.from(wanted).flatMap(([address, entry]): GroupRemedy[] => {
    const { key, subject } = entry;
    const cell = held.get(address);
    const offer = offerOf(entry);
    if (!offer) return [];
    if (cell?.formula !== undefined) {
      formulas += 1;
      return [];
    }
    return [
      {
        key,
        cell: address,
        ...(subject !== undefined && { subject }),
        now: shown(cell, locale),
        ...offer,
      },
    ];
  });
  return { writes, formulas };
}
