import type { Locale } from '../types';
import { calendar } from './calendar';
import { checkFiles } from './checkFiles';
import { cli } from './cli';
import { day } from './dates';
import { explain } from './explain';
import { findings } from './findings';
import { findingTitles } from './findingTitles';
import { functions } from './functions';
import { planFindings } from './planFindings';
import { accept } from './accept';
import { convert } from './convert';
import { match } from './match';
import { numberCommand } from './numberCommand';
import { merge } from './merge';
import { samples } from './samples';
import { pane } from './pane';
import { territorySentence } from './places';
import { recordReport } from './recordReport';
import { refusals } from './refusals';
import { number, signedGap, statedPhrase, targetPhrase } from './targets';

/** English, by choice. */
export const en: Locale = {
  language: 'en',
  number,
  day,
  calendar,
  territory: territorySentence,
  findings,
  findingTitles,
  planFindings,
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
  taskStatuses: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    done: 'Done',
    cancelled: 'Not carried out',
    notReported: 'Not reported',
    unknown: 'Unclear',
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
  statedPhrase,
  refusals,
  record: recordReport,
  cli,
  checkFiles,
  merge,
  accept,
  convert,
  match,
  samples,
  numberCommand,
  pane,
  functions,
};
