import type { Context } from '../context';
import { appendixJson, findingJson, planOfFinding, taskAppendixJson } from '../json';
import type { Annotated } from './annotate';
import type { CheckedFile } from './checkFile';
import { recordJson } from '../recordJson';

/** One file's outcome as JSON (docs/json.md, `phuluc.check/1`). */
export function fileJson(checked: CheckedFile, { locale }: Context, annotated: Annotated | undefined) {
  const { file } = checked;
  if ('problem' in checked) {
    const { problem } = checked;
    const finding = { code: problem, severity: 'error', message: locale.refusals[problem](file) };
    return { file, status: 'refused', reason: problem, appendices: [], tasks: [], findings: [finding] };
  }
  const { check } = checked;
  return {
    file,
    status: 'checked',
    appendices: check.appendices.map(appendixJson),
    tasks: check.tasks.map(taskAppendixJson),
    findings: check.findings.map((finding) => findingJson(finding, locale, planOfFinding(finding, check))),
    ...(check.record && { record: recordJson(check.record) }),
    ...(annotated && { annotated: annotated.file ?? null }),
  };
}
