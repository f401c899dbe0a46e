import type { RecordedAppendix } from './appendices';
import { isSameScope } from './content';
import { shownHash } from './contentHash';
import type { EditOutcome } from './edit';
import type { Gate } from './gate';
import type { Stamp } from './stamp';
import { stampOf } from './stamp';
import type { RecordTexts } from './record';
import type { RecordStrings } from './strings';

/** `errors`: an error stands; only an appendix without errors is stamped. */
export type StampRefusal = 'errors';

function textsOf(stamp: Stamp, { plan }: RecordedAppendix, strings: RecordStrings): RecordTexts {
  const { unit, year } = stamp.scope;
  const unitName = unit === undefined ? undefined : (plan.units.find(({ id }) => id === unit)?.name ?? unit);
  return {
    place: stamp.sheet,
    subject: strings.subject(plan, unitName, year),
    value: strings.moment(stamp.at),
    statement: strings.checked(stamp),
    answer: strings.left(stamp),
    mark: shownHash(stamp.hash),
  };
}

/**
 * Stamps an appendix as checked. What was left open is written into the stamp; a former stamp of the same appendix goes.
 * @param at the moment, ISO 8601
 */
export function stampAppendix(
  appendix: RecordedAppendix,
  { canStamp, counts }: Gate,
  at: string,
  strings: RecordStrings,
): EditOutcome<StampRefusal> {
  if (!canStamp) return { ok: false, reason: 'errors' };
  const value = stampOf(appendix.content, counts, at);
  const entry = { value, texts: textsOf(value, appendix, strings), beside: [] };
  return {
    ok: true,
    edit: (record) => ({
      ...record,
      stamps: [...record.stamps.filter((each) => !isSameScope(each.value.scope, value.scope)), entry],
    }),
  };
}
