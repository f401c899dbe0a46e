import type { ReactElement } from 'react';
import type { TableRow } from '../../core/table/model';
import { labelCell } from '../../core/table/places';
import { useLocale } from '../LocaleContext';
import { Group } from './Group';
import { MatchedRow } from './MatchedRow';
import { Question } from './Question';
import { RowPlace } from './RowPlace';
import { useRangeStyles } from './rangeStyles';
import type { CheckedSelection, RangeChecking } from './useRangeCheck';

export interface OutcomeProps {
  readonly checked: CheckedSelection;
  readonly checking: RangeChecking;
  readonly year: number;
  readonly onGoTo: (cell: string) => void;
}

/** What of a selection is certain, what a person is asked about, and what is no indicator. */
export function Outcome({ checked, checking, year, onGoTo }: OutcomeProps): ReactElement {
  const shared = useRangeStyles();
  const { rangeCheck } = useLocale().pane;
  const { check, dismissed } = checked;
  const { outcome, plan, turned } = check;
  const judgedOf = new Map(check.judged.map((each) => [each.match, each]));
  const labelOf = (row: TableRow) => labelCell(row, turned);
  const asked = outcome.couldBe.filter(({ row }) => !dismissed.has(labelOf(row)));
  const unmatched = [
    ...outcome.couldBe.map(({ row }) => row).filter((row) => dismissed.has(labelOf(row))),
    ...outcome.unmatched,
  ].sort((a, b) => a.row - b.row);
  return (
    <>
      <Group title={rangeCheck.asked(asked.length)} count={asked.length} isOpen>
        {asked.map((question) => (
          <Question
            key={labelOf(question.row)}
            question={question}
            turned={turned}
            onGoTo={onGoTo}
            onChoose={checking.choose}
            onDismiss={checking.dismiss}
          />
        ))}
      </Group>
      <Group title={rangeCheck.matched(outcome.matched.length)} count={outcome.matched.length} isOpen>
        {outcome.matched.map((match) => (
          <MatchedRow
            key={labelOf(match.row)}
            match={match}
            judged={judgedOf.get(match)}
            plan={plan}
            turned={turned}
            year={year}
            onGoTo={onGoTo}
            onChooseAgain={
              match.by === 'person'
                ? () => {
                    checking.choose(labelOf(match.row), undefined);
                  }
                : undefined
            }
          />
        ))}
      </Group>
      <Group title={rangeCheck.unmatched(unmatched.length)} count={unmatched.length}>
        {unmatched.map((row) => (
          <li key={labelOf(row)} className={shared.item}>
            <RowPlace row={row} turned={turned} onGoTo={onGoTo} />
          </li>
        ))}
      </Group>
      <Group
        title={rangeCheck.notFound(outcome.notFound.length, plan.indicators.length)}
        // Where nothing was found the list is the whole plan.
        count={outcome.matched.length === 0 ? 0 : outcome.notFound.length}
      >
        {outcome.notFound.map(({ id, code, label }) => (
          <li key={id} className={shared.item} lang="vi">
            {code} {label}
          </li>
        ))}
      </Group>
    </>
  );
}
