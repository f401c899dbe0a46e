import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { defaultReadLimits } from '../../src/xlsx/read/limits';
import { packedBytes, readZipDirectory, type ZipEntry } from '../../src/xlsx/read/zipDirectory';
import type { CellEdit } from '../../src/xlsx/patch/patchWorkbook';
import type { Patched } from './patchOneCell';

/** Parts that a set cell may change; notes and fills have theirs. */
const MAY_CHANGE =
  /(^\[Content_Types\]\.xml|\/workbook[^/]*\.xml|\.rels|\/(sheet|work|comments|styles|vml)[^/]*)$/i;

/** What differs that should not: parts that changed unnamed, or are not the same compressed bytes. */
export function compareParts(original: Uint8Array, { bytes, parts }: Patched): string[] {
  const faults: string[] = [];
  const before = entriesOf(original);
  const after = entriesOf(bytes);
  const named = new Set([...parts.changed, ...parts.removed].map((name) => name.toLowerCase()));
  for (const name of named) if (!before.has(name)) faults.push(`${name} is said to change and was not there`);
  for (const name of parts.changed) {
    if (!MAY_CHANGE.test(name) && !/worksheets?\//i.test(name)) faults.push(`${name} changed`);
  }
  for (const [name, entry] of before) {
    const other = after.get(name);
    if (named.has(name)) continue;
    if (!other) faults.push(`${name} is gone`);
    else if (
      entry.method !== other.method ||
      entry.crc !== other.crc ||
      Buffer.compare(packedBytes(original, entry), packedBytes(bytes, other)) !== 0
    ) {
      faults.push(`${name} is not the same bytes`);
    }
  }
  const added = new Set(parts.added.map((name) => name.toLowerCase()));
  for (const name of after.keys()) if (!before.has(name) && !added.has(name)) faults.push(`${name} is new`);
  return faults;
}

function entriesOf(bytes: Uint8Array): Map<string, ZipEntry> {
  const entries = readZipDirectory(bytes, defaultReadLimits.entries);
  if (!Array.isArray(entries)) throw new Error('no zip');
  return new Map(
    entries.map((entry) => [entry.name.toLowerCase().replace(/\\/g, '/').replace(/^\/+/, ''), entry]),
  );
}

/** What differs between two readings of a workbook besides the edited cell. */
export interface Comparison {
  readonly faults: string[];
  /** Formula cells whose result is another one. */
  readonly recalculated: number;
}

/** Compares all cells; the edited one must hold what was set. A formula may give another result, not be another. */
export function compareCells(before: WorkbookSnapshot, after: WorkbookSnapshot, edit: CellEdit): Comparison {
  const faults: string[] = [];
  let recalculated = 0;
  const names = (workbook: WorkbookSnapshot) => JSON.stringify(workbook.sheets.map(({ name }) => name));
  if (names(before) !== names(after)) return { faults: ['other sheets'], recalculated };
  for (const [index, sheet] of before.sheets.entries()) {
    const was = cellsOf(sheet);
    const is = cellsOf(after.sheets[index] as SheetSnapshot);
    for (const address of new Set([...was.keys(), ...is.keys()])) {
      const [one, other] = [was.get(address), is.get(address)];
      if (sheet.name === edit.sheet && address === `${edit.row},${edit.column}`) {
        if (other?.value !== edit.value || other?.formula !== undefined) {
          faults.push(`${sheet.name} ${address}: ${JSON.stringify(other)} instead of the new value`);
        }
        continue;
      }
      if (one?.formula !== undefined && one.formula === other?.formula) {
        if (JSON.stringify(one.value) !== JSON.stringify(other.value)) recalculated++;
      } else if (JSON.stringify(one) !== JSON.stringify(other)) {
        faults.push(`${sheet.name} ${address}: ${JSON.stringify(one)} became ${JSON.stringify(other)}`);
      }
    }
  }
  return { faults, recalculated };
}

function cellsOf({ cells }: SheetSnapshot): Map<string, CellSnapshot> {
  return new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
}
