import type { Random } from './random';

/**
 * What clerks write beside a figure. An appendix is a Vietnamese document, so these texts exist in Vietnamese only; they
 * are contents of sample cells, not words of the interface.
 */

/** Sources that a figure of any field may come from. `{number}` and `{year}` are filled in. */
const SOURCES = [
  'Báo cáo số {number}/BC-UBND năm {year}',
  'Báo cáo thống kê năm {year} của đơn vị',
  'Sổ theo dõi của công chức phụ trách',
  'Kết quả rà soát tháng 10/{year}',
  'Biểu tổng hợp kèm Báo cáo số {number}/BC-UBND',
  'Số liệu phần mềm quản lý chuyên ngành đến ngày 31/10/{year}',
  'Cục Thống kê, số liệu năm {year}',
  'Văn bản số {number}/UBND-VX',
] as const;

const EXPLANATIONS = [
  'Kinh phí bố trí chậm; đề nghị bổ sung trong quý I năm sau',
  'Địa bàn rộng, dân cư phân tán; tiếp tục vận động, rà soát từng thôn',
  'Thiếu nhân lực chuyên môn; đã đề xuất bổ sung biên chế',
  'Một số công trình chưa nghiệm thu; phấn đấu hoàn thành trong năm sau',
  'Người dân đi làm ăn xa nên khó thống kê; phối hợp với công an cấp xã để cập nhật',
  'Chính sách mới có hiệu lực từ tháng 7; tăng cường tuyên truyền',
] as const;

const NOTES = ['Số liệu đến 31/10', 'Đã đối chiếu với ngành dọc', 'Làm tròn 2 chữ số thập phân'] as const;

/** Where a figure comes from. */
export function sourceText(random: Random, year: number): string {
  return random
    .pick(SOURCES)
    .replace('{number}', String(10 + random.int(480)))
    .replace('{year}', String(year));
}

/** Why a target is missed and what is done about it. */
export const explanationText = (random: Random): string => random.pick(EXPLANATIONS);

/** A remark that changes nothing. */
export const noteText = (random: Random): string => random.pick(NOTES);
