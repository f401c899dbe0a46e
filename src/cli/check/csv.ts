import Papa from 'papaparse';
import type { Locale } from '../../locale';
import { FORMULA } from '../csvText';
import { findingJson, planOfFinding } from '../json';
import type { CheckedFile } from './checkFile';

const COLUMNS = [
  'file',
  'sheet',
  'cell',
  'plan',
  'unit',
  'indicator',
  'severity',
  'code',
  'message',
  'suggestion',
  'accepted',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

function rowsOf(checked: CheckedFile, locale: Locale): Row[] {
  const { file } = checked;
  if ('problem' in checked) {
    const { problem } = checked;
    return [{ file, severity: 'error', code: problem, message: locale.refusals[problem](file) }];
  }
  const { check } = checked;
  return check.findings.map((finding) => {
    const plan = planOfFinding(finding, check);
    const unit = check.appendices.find(({ sheet }) => sheet === finding.sheet)?.unit;
    return {
      file,
      plan: plan?.id ?? '',
      unit: unit ?? '',
      ...findingJson(finding, locale, plan),
      accepted: finding.accepted?.reason ?? '',
    };
  });
}

/**
 * Every finding of every file as CSV, one row each under a fixed heading; a refused file has one row.
 * It begins with a byte-order mark, without which Excel takes UTF-8 for something else.
 */
export function checkCsv(all: readonly CheckedFile[], locale: Locale): string {
  const data = all.flatMap((checked) => rowsOf(checked, locale));
  const text = Papa.unparse({ fields: [...COLUMNS], data }, { newline: '\n', escapeFormulae: FORMULA });
  return `\ufeff${text}\n`;
}
