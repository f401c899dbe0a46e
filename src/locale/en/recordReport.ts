import type { RecordReportStrings } from '../recordStrings';
import { moment } from './moment';
import { changedPart } from './stampChanges';

export const recordReport: RecordReportStrings = {
  moment,
  stampHolds: (at, hash) => `Stamped as checked ${moment(at)}: still as it was (content ${hash}).`,
  stampBroken: (at, changed) =>
    `Stamped as checked ${moment(at)}: no longer true, ${changedPart(changed)} changed since.`,
  accepted: (count) => `${count} ${count === 1 ? 'warning was' : 'warnings were'} accepted:`,
  because: (reason, at) => `(accepted ${moment(at)}: ${reason})`,
  lapsed: (count) => `${count} ${count === 1 ? 'acceptance counts' : 'acceptances count'} no more:`,
  lapsedLine: (place, value, reason) =>
    `${place}${value === '' ? '' : `, then "${value}"`}; the reason was: ${reason}`,
  lapsedWhy: { changed: 'the value changed', gone: 'there is no such warning any more' },
};
