import type { RecordPaneStrings } from '../recordPaneStrings';
import { moment } from './moment';
import { changedPart } from './stampChanges';
import { some } from './some';

export const recordPane: RecordPaneStrings = {
  accept: 'Accept with a reason',
  reason: 'Reason for accepting',
  reasonHint:
    'The reason is written into the sheet "Phiếu kiểm tra" and printed. A changed figure is asked about again.',
  reasonMissing: 'Write the reason.',
  submit: 'Accept',
  cancel: 'Cancel',
  accepted: (reason, at) => `Accepted ${moment(at)}: ${reason}`,
  withdraw: 'Take the acceptance back',
  notices: {
    accepted: 'Written into the check record as accepted.',
    withdrawn: 'The acceptance was taken back.',
    stamped: 'Stamped as checked. The stamp no longer holds once a figure is changed.',
  },
  gate: {
    heading: 'Check before sending',
    state: ({ errors, warnings, missing }) => {
      if (errors > 0) return some(errors, 'error', 'errors');
      if (warnings > 0) return some(warnings, 'warning', 'warnings');
      return missing > 0 ? `${missing} missing` : 'nothing left to do';
    },
    errors: (count) => `${some(count, 'error', 'errors')} to be mended before sending`,
    warnings: (count) => some(count, 'open warning', 'open warnings'),
    missing: (count) => `${some(count, 'item', 'items')} not reported`,
    accepted: (count) => some(count, 'accepted warning', 'accepted warnings'),
    clean: 'No errors, warnings or gaps are left.',
    stamp: 'Stamp as checked',
    stampAnyway: 'Stamp as checked all the same',
    refused: 'Errors are left, so that it cannot be stamped. Choose an error to go to its cell and mend it.',
    openHint: 'The stamp says what was left open.',
    notStamped: 'Not stamped as checked.',
    stampHolds: (at) => `Stamped ${moment(at)}; nothing was changed since.`,
    stampBroken: (at, changed) => `Stamped ${moment(at)}, but ${changedPart(changed)} changed since.`,
    changed: 'Changed cells',
    lapsed: (count) => `${some(count, 'acceptance counts', 'acceptances count')} no more`,
    remove: 'Remove from the record',
    recordProblems: 'The check record',
  },
};
