import type { Finding } from '../../core/check/finding';
import { columnNumber } from '../../core/workbook/address';
import type { Locale } from '../../locale';
import { findingMessage, messageContext } from '../../locale';
import type { CellContent, CellEdit, Edits, NewSheet } from '../../xlsx/patch/patchWorkbook';
import { planOfFinding } from '../json';
import type { CheckedFile } from './checkFile';

type Checked = Extract<CheckedFile, { check: unknown }>;

/** Who signs the notes. */
const AUTHOR = 'Phụ Lục';
/** Widths of the columns of the sheet of findings, in characters. */
const WIDTHS = [6, 22, 8, 44, 12, 90, 14, 24] as const;

/** The edits that write findings into a workbook. */
export interface Annotations {
  readonly edits: Edits;
  /** The cell that an edit is for, where it is for one. */
  readonly cellOf: (edit: unknown) => { readonly sheet: string; readonly cell: string } | undefined;
}

const SEVERITY_ORDER = { error: 0, warning: 1, note: 2 } as const;
const byGravity = (one: Finding, other: Finding) =>
  SEVERITY_ORDER[one.severity] - SEVERITY_ORDER[other.severity];

function suggestionText({ suggestion }: Finding, locale: Locale): string {
  return suggestion === undefined ? '' : locale.number(suggestion);
}

/** Why somebody accepted it; "" where nobody did. */
const acceptedText = ({ accepted }: Finding, { record }: Locale) =>
  accepted ? ` ${record.because(accepted.reason, accepted.at)}` : '';

/** One finding as a line of a note: how grave, what is wrong, what to do, what the cell could hold. */
function noteLine(finding: Finding, { check }: Checked, locale: Locale): string {
  const message = findingMessage(finding, locale, messageContext(finding, planOfFinding(finding, check)));
  const suggestion = suggestionText(finding, locale);
  const more = suggestion === '' ? '' : ` ${locale.cli.check.suggestion(suggestion)}`;
  return `${locale.severities[finding.severity]}: ${message}${more}${acceptedText(finding, locale)}`;
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

/** A name that no sheet of the workbook has: "Kết quả kiểm tra (2)". */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; names.has(name.toLowerCase()); count += 1) name = `${wanted} (${count})`;
  return name;
}

function findingsSheet(findings: readonly Finding[], checked: Checked, locale: Locale): NewSheet {
  const { check, sheets } = checked;
  const { columns, sheetName, clean } = locale.checkFiles.findingsSheet;
  const rows = findings.map((finding, index): CellContent[] => {
    const plan = planOfFinding(finding, check);
    const context = messageContext(finding, plan);
    const about = context.indicator ?? context.task;
    const label = about && ('label' in about ? about.label : about.title);
    return [
      index + 1,
      finding.sheet ?? '',
      finding.cell ?? '',
      about ? `${about.code} ${label ?? ''}` : '',
      locale.severities[finding.severity],
      `${findingMessage(finding, locale, context)}${acceptedText(finding, locale)}`,
      suggestionText(finding, locale),
      finding.fact.code,
    ];
  });
  return {
    name: freeName(sheetName, sheets),
    rows: [[...columns], ...(rows.length > 0 ? rows : [['', '', '', '', '', clean]])],
    headerRows: 1,
    widths: WIDTHS,
  };
}

/** What writes the findings of a check into a copy of the workbook: notes on cells, and a sheet that lists all of them. */
export function annotationEdits(checked: Checked, locale: Locale): Annotations {
  const findings = checked.check.findings.toSorted(byGravity);
  const notes = noteEdits(findings, checked, locale);
  const cellByEdit = new Map<unknown, { sheet: string; cell: string }>(
    Array.from(notes, ([edit, cell]) => [edit, { sheet: edit.sheet, cell }]),
  );
  return {
    edits: { cells: [...notes.keys()], newSheets: [findingsSheet(findings, checked, locale)] },
    cellOf: (edit) => cellByEdit.get(edit),
  };
}
