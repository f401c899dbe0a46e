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
import { pane } from './pane';
import { merge } from './merge';
import { samples } from './samples';
import { number } from './numbers';
import { territorySentence } from './places';
import { recordReport } from './recordReport';
import { refusals } from './refusals';
import { signedGap, statedPhrase, targetPhrase } from './targets';

/** Vietnamese, the language of the interface unless another is asked for. */
export const vi: Locale = {
  language: 'vi',
  number,
  day,
  calendar,
  territory: territorySentence,
  findings,
  findingTitles,
  planFindings,
  severities: { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú' },
  verdicts: {
    exceeded: 'Vượt',
    met: 'Đạt',
    notMet: 'Chưa đạt',
    inProgress: 'Đang thực hiện',
    notReported: 'Chưa có số liệu',
    notApplicable: 'Không áp dụng',
    notAssessed: 'Chưa đánh giá',
  },
  taskStatuses: {
    notStarted: 'Chưa thực hiện',
    inProgress: 'Đang thực hiện',
    done: 'Hoàn thành',
    cancelled: 'Không thực hiện',
    notReported: 'Chưa báo cáo',
    unknown: 'Chưa rõ',
  },
  states: {
    reported: 'có số liệu',
    notReported: 'chưa có số liệu',
    notApplicable: 'không áp dụng',
    ambiguous: 'chưa rõ',
    unreadable: 'không đọc được',
  },
  kinds: { official: 'chính thức', estimate: 'ước' },
  unitKinds: {
    department: 'sở, ban, ngành',
    province: 'tỉnh',
    district: 'cấp huyện',
    commune: 'cấp xã',
    organisation: 'tổ chức',
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
