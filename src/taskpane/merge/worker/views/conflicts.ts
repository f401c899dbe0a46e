import type { Conflict } from '../../../../core/merge/settle';
import { indicatorName, unitName } from '../../../../core/mergeWorkbook/names';
import type { Decision } from '../../../../core/merge/state';
import type {
  ConflictFilter,
  ConflictRow,
  ConflictStatement,
  DecisionRow,
  Page,
  PageRequest,
} from '../../model';
import type { MergeSession } from '../session';
import { pageOf } from './page';
import { saidRows } from './said';

const decisionRow = ({ reason, decidedAt }: Decision): DecisionRow => ({ reason, decidedAt });

/** A part of the list of conflicts, the open ones first. */
export function conflictPage(
  { locale, merge }: Pick<MergeSession, 'locale' | 'merge'>,
  request: PageRequest<ConflictFilter>,
): Page<ConflictRow> {
  const { plan, files } = merge.state;
  const { saidOf, placeOf } = saidRows(files, locale);
  const nameOf = (unit: string | null) => (unit === null ? locale.merge.sources : unitName(plan, unit));
  const rowOf = ({
    unit,
    indicator,
    statements,
    proposal,
    decision,
    disputed,
    isOpen,
  }: Conflict): ConflictRow => ({
    key: `${unit ?? ''} ${indicator}`,
    unitId: unit,
    indicatorId: indicator,
    unit: nameOf(unit),
    indicator: indicatorName(plan, indicator),
    isOpen,
    statements: statements.map((statement): ConflictStatement => {
      const { key, claims } = statement;
      return {
        ...saidOf(statement),
        // All of them: who decides has to see every place; of the whole's sources also who says it.
        places: claims.map((claim) => ({
          ...placeOf(claim),
          ...(unit === null && { unit: unitName(plan, claim.unit) }),
        })),
        ...(proposal?.key === key && { proposedBecause: proposal.because }),
        isChosen: [decision, ...(disputed ?? [])].some((each) => each?.chosen === key),
      };
    }),
    ...(decision && { decision: decisionRow(decision) }),
    ...(disputed && { disputed: disputed.map(decisionRow) }),
  });
  const sorted = [...merge.conflicts].sort((one, other) => Number(other.isOpen) - Number(one.isOpen));
  return pageOf(
    sorted,
    request,
    ({ isOpen }, wanted) => isOpen === (wanted === 'open'),
    ({ unit, indicator }) => [nameOf(unit), indicatorName(plan, indicator)],
    rowOf,
  );
}
