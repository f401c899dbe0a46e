import { remindersOf } from '../../../../core/mergeWorkbook/reminders';
import { unitProgress } from '../../../../core/mergeWorkbook/unitProgress';
import type { UnitProgress } from '../../../../core/mergeWorkbook/unitProgress';
import { indicatorName } from '../../../../core/mergeWorkbook/names';
import { refusalMessage, saidText, vietnameseMergeWorkbook } from '../../../../locale';
import type { Page, PageRequest, UnitFilter, UnitGroup, UnitRow } from '../../model';
import type { MergeSession } from '../session';
import { pageOf } from './page';

const ORDER: Readonly<Record<UnitGroup, number>> = { missing: 0, incomplete: 1, complete: 2 };

const groupOf = ({ hasSent, missing, toMend }: UnitProgress): UnitGroup =>
  !hasSent ? 'missing' : missing.length > 0 || toMend.length > 0 ? 'incomplete' : 'complete';

/** Units with how far each is. */
export function unitsWithGroup({ merge }: MergeSession) {
  return unitProgress(merge).map((progress) => ({ progress, group: groupOf(progress) }));
}

/** A part of the list of units, those that sent nothing first. */
export function unitPage(session: MergeSession, request: PageRequest<UnitFilter>): Page<UnitRow> {
  const { locale, merge } = session;
  const { plan } = merge.state;
  const late = new Map(merge.late.map((each) => [each.unit, each]));
  // A text to remind a unit by is a Vietnamese letter, whatever the pane speaks.
  const reminderOf = remindersOf(merge, vietnameseMergeWorkbook);
  const sorted = unitsWithGroup(session).sort((one, other) => ORDER[one.group] - ORDER[other.group]);
  return pageOf(
    sorted,
    request,
    ({ group, progress }, wanted) => (wanted === 'late' ? late.has(progress.unit.id) : group === wanted),
    ({ progress }) => [progress.unit.name],
    ({ group, progress }): UnitRow => {
      const { unit, lastDay, refused, expected, missing, toMend } = progress;
      const own = late.get(unit.id);
      const reminder = reminderOf(progress);
      return {
        key: unit.id,
        name: unit.name,
        group,
        have: expected.length - missing.length - toMend.length,
        of: expected.length,
        ...(lastDay !== undefined && { lastDay }),
        ...(own && { late: { days: own.days, sentAt: own.sent.at, basis: own.sent.basis } }),
        refused: refused.map((file) => refusalMessage(file, merge.state, locale) ?? file.file),
        missing: missing.map(({ id }) => indicatorName(plan, id)),
        toMend: toMend.map(({ indicator, because, said }) => ({
          indicator: indicatorName(plan, indicator.id),
          because,
          said: said.map((claim) => saidText(claim, locale)),
        })),
        ...(reminder !== undefined && { reminder }),
      };
    },
  );
}
