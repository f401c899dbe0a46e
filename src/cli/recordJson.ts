import type { RecordCheck } from '../core/record/checkRecord';
import type { StampState } from '../core/record/stamp';

/** A stamp and whether it holds (docs/json.md, `phuluc.check/1`). */
export function stampJson({ stamp, holds, changed, changes }: StampState) {
  const { at, planVersion, hash, rows, reported, errors, warnings, accepted, notes, missing } = stamp;
  return {
    at,
    holds,
    planVersion,
    hash,
    counts: { rows, reported, errors, warnings, accepted, notes, missing },
    ...(!holds && { changed }),
    ...(changes && { changedCells: changes.cells, goneItems: changes.goneItems }),
  };
}

/** What a workbook's record says of accepted warnings. */
export function recordJson({ sheet, acceptances }: RecordCheck) {
  return {
    sheet,
    acceptances: acceptances.map(({ value, texts, state }) => {
      const { scope, code, item, part, at, reason } = value;
      return {
        state,
        code,
        plan: scope.plan,
        unit: scope.unit ?? null,
        year: scope.year ?? null,
        ...(item !== undefined && { [scope.kind === 'tasks' ? 'task' : 'indicator']: item }),
        ...(part !== undefined && { part }),
        place: texts.place ?? '',
        value: texts.value ?? '',
        message: texts.statement ?? '',
        reason,
        at,
      };
    }),
  };
}
