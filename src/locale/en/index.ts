import type { Locale } from '../types';
import { cli } from './cli';
import { explain } from './explain';
import { findings } from './findings';
import { pane } from './pane';
import { refusals } from './refusals';
import { number, signedGap, targetPhrase } from './targets';

/** English, by choice. */
export const en: Locale = {
  language: 'en',
  number,
  findings,
  severities: { error: 'error', warning: 'warning', note: 'note' },
  verdicts: {
    exceeded: 'Exceeded',
    met: 'Met',
    notMet: 'Not met',
    inProgress: 'In progress',
    notReported: 'Not reported',
    notApplicable: 'Not applicable',
    notAssessed: 'Not assessed',
  },
  states: {
    reported: 'reported',
    notReported: 'not reported',
    notApplicable: 'not applicable',
    ambiguous: 'ambiguous',
    unreadable: 'unreadable',
  },
  kinds: { official: 'official', estimate: 'estimate' },
  unitKinds: {
    department: 'department',
    province: 'province',
    district: 'district',
    commune: 'commune',
    organisation: 'organisation',
  },
  explain,
  gap: signedGap,
  targetPhrase,
  refusals,
  cli,
  pane,
};
