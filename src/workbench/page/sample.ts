import { describeAppendix } from '../../core/appendix/describe';
import type { RowValues } from '../../core/appendix/values';
import { vietnameseAppendix } from '../../locale';
import type { Plan } from '../../core/plan/schema';
import binhDinh from '../../plans/binh-dinh.json';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { strings } from './strings';

const SOURCE = 'Số liệu minh họa';
const result = (value: number, more: Omit<RowValues, 'result'> = {}): RowValues => ({
  result: value,
  source: SOURCE,
  ...more,
});

/** Invented results: some met, some not, some above, one typed as text, one forecast, the rest left open. */
const VALUES: Readonly<Record<string, RowValues>> = {
  'nguoi-co-cong': { ...result(100), numerator: 41250, denominator: 41250 },
  'that-nghiep-chung': result(2.45, { explanation: 'Bằng mức trần; mục tiêu là dưới 2,45%' }),
  'that-nghiep-thanh-thi': result(3.6),
  'lao-dong-qua-dao-tao': result(36.4),
  'bao-hiem-xa-hoi': result(41.2),
  'bao-hiem-that-nghiep': result(33.9),
  'nguoi-sau-do-tuoi-nghi-huu': result(42.1, { kind: 'estimate' }),
  'huy-dong-nha-tre': result(41.5),
  'huy-dong-mau-giao': result(98.2),
  'dung-do-tuoi-tieu-hoc': result(99.5),
  'dung-do-tuoi-trung-hoc-co-so': result(94.7),
  'dung-do-tuoi-trung-hoc-pho-thong': result(78),
  'tuoi-tho-trung-binh': result(75.4),
  'so-nam-song-khoe': result(66),
  'giuong-benh-vien': result(39.5),
  'bac-si': result(11),
  'duoc-si': result(2.3),
  'dieu-duong-ho-sinh': result(24),
  'bao-hiem-y-te': result(97.3),
  'quan-ly-suc-khoe': { result: 'khoảng 93%', source: SOURCE },
  'tiem-chung-mo-rong': result(95.8),
  'suy-dinh-duong-thap-coi': result(8.4),
  'nha-o-xa-hoi': result(7368),
  'nha-tam-nha-dot-nat': result(0),
  'dien-tich-nha-o': result(30.6, { kind: 'estimate' }),
  'nuoc-sach-thanh-thi': result(97.2),
  'nuoc-sach-nong-thon': result(63.5),
  'xu-ly-nuoc-thai': result(15),
};

/** The appendix of Bình Định's plan with some results filled in, as the bytes of a workbook. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  // As the pane does: the plan is valid, a test of the plans says so.
  const plan = binhDinh as unknown as Plan;
  const sheet = describeAppendix(
    { plan, year: 2026, values: new Map(Object.entries(VALUES)) },
    vietnameseAppendix,
  );
  return writeWorkbook([sheet], { title: strings.sampleFile });
}
