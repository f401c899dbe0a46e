import { foldHeading } from './heading';

/** "Kế hoạch số 81/KH-UBND ngày 23 tháng 4 năm 2024": the year of a document is none of results. */
export const DOCUMENT = new RegExp(
  `(?:${['kế hoạch', 'nghị quyết', 'quyết định', 'công văn', 'thông báo', 'chỉ thị', 'văn bản', 'báo cáo', 'tờ trình'].map(foldHeading).join('|')}) (?:số|so) ?:? ?[^ ]+(?:.*?20\\d\\d)?`,
  'g',
);
