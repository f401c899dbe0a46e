import type { Finding } from '../../core/check/finding';
import { columnNumber } from '../../core/workbook/address';
import type { Locale } from '../../locale';
import { findingMessage, messageContext } from '../../locale';
import type { CellEdit, Edits } from '../../xlsx/patch/patchWorkbook';
import { planOfFinding } from '../json';
import type { CheckedFile } from './checkFile';
import { acceptedText, suggestionText } from './findingTexts';
import { findingsSheet } from './findingsSheet';
import { AUTHOR, lineBegin, staleLines } from './ownNotes';

type Checked = Extract<CheckedFile, { check: unknown }>;

/** The edits that write findings into a workbook. */
export interface Annotations {
  readonly edits: Edits;
  /** The cell that an edit is for, where it is for one. */
  readonly cellOf: (edit: unknown) => { readonly sheet: string; readonly cell: string } | undefined;
}

const SEVERITY_ORDER = { error: 0, warning: 1, note: 2 } as const;
const byGravity = (one: Finding, other: Finding) =>
  SEVERITY_ORDER[one.severity] - SEVERITY_ORDER[other.severity];

/** One finding as a line of a note: how grave, what is wrong, what to do, what the cell could hold. */
function noteLine(finding: Finding, { check }: Checked, locale: Locale): string {
  const message = findingMessage(finding, locale, messageContext(finding, planOfFinding(finding, check)));
  const suggestion = suggestionText(finding, locale);
  const more = suggestion === '' ? '' : ` ${locale.cli.check.suggestion(suggestion)}`;
  const text = `${message}${more}${acceptedText(finding, locale)}`;
  // A quoted text may have several lines; a line of a note is known by its begin.
  return `${lineBegin(locale.severities[finding.severity])}${text.replace(/\s*[\r\n]+\s*/g, ' ')}`;
}

function noteEdits(findings: readonly Finding[], checked: Checked, locale: Locale): Map<CellEdit, string> {
  const byCell = new Map<string, { sheet: string; cell: string; lines: Set<string> }>();
  for (const finding of findings) {
    const { sheet, cell } = finding;
    if (sheet === undefined || cell === undefined) continue;
    const key = `${cell} ${sheet}`;
    const known = byCell.get(key) ?? { sheet, cell, lines: new Set<string>() };
    byCell.set(key, known);
    known.lines.add(noteLine(finding, checked, locale));
  }
  const edits = new Map<CellEdit, string>();
  for (const { sheet, cell, lines } of byCell.values()) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)/.exec(cell) ?? [];
    const note = { text: [...lines].join('\n'), author: AUTHOR };
    edits.set({ sheet, row: Number(row), column: columnNumber(letters), note }, cell);
  }
  return edits;
}

/**
 * What writes the findings of a check into a copy of the workbook: notes on cells, and a sheet that lists all of them. Where an
 * earlier check has left its own there, these go.
 */
export function annotationEdits(checked: Checked, locale: Locale): Annotations {
  const findings = checked.check.findings.toSorted(byGravity);
  const notes = noteEdits(findings, checked, locale);
  const cellByEdit = new Map<unknown, { sheet: string; cell: string }>(
    Array.from(notes, ([edit, cell]) => [edit, { sheet: edit.sheet, cell }]),
  );
  return {
    edits: {
      cells: [...notes.keys()],
      newSheets: [findingsSheet(findings, checked, locale)],
      staleLines,
    },
    cellOf: (edit) => cellByEdit.get(edit),
  };
}
