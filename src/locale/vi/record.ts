import type { RecordColumn, RecordStrings } from '../../core/record/strings';
import type { CheckCounts } from '../../core/record/stamp';
import { moment } from './moment';

const stampColumns: Readonly<Record<RecordColumn, string>> = {
  ordinal: 'STT',
  place: 'Phụ lục',
  subject: 'Kế hoạch, đơn vị, năm',
  value: 'Lúc đóng dấu',
  statement: 'Đã kiểm tra',
  answer: 'Còn lại khi đóng dấu',
  mark: 'Mã nội dung',
  code: 'Mã dòng',
};

const acceptanceColumns: Readonly<Record<RecordColumn, string>> = {
  ordinal: 'STT',
  place: 'Ô được chấp nhận',
  subject: 'Chỉ tiêu, nhiệm vụ',
  value: 'Giá trị khi chấp nhận',
  statement: 'Nội dung cảnh báo',
  answer: 'Lý do chấp nhận',
  mark: 'Lúc chấp nhận',
  code: 'Mã dòng',
};

function left({ warnings, missing }: CheckCounts): string {
  const parts = [
    ...(warnings > 0 ? [`${warnings} cảnh báo chưa xử lý`] : []),
    ...(missing > 0 ? [`${missing} mục chưa có số liệu`] : []),
  ];
  return parts.length === 0 ? 'Không còn gì phải xử lý' : `Còn ${parts.join('; ')}`;
}

/** The words of the record of checks; Vietnamese only, as the appendix it goes with. */
export const checkRecord: RecordStrings = {
  sheetName: 'Phiếu kiểm tra',
  title: 'PHIẾU KIỂM TRA PHỤ LỤC',
  intro:
    'Phần mềm Phụ Lục ghi vào phiếu này những lần kiểm tra và những cảnh báo đã được xem xét, chấp nhận. Được sửa lý do; xóa một dòng là bỏ lần chấp nhận đó. Dòng chỉ còn giá trị khi số liệu đúng như lúc ghi.',
  headings: { stamps: 'I. Dấu kiểm tra', acceptances: 'II. Cảnh báo đã chấp nhận' },
  empty: { stamps: 'Chưa đóng dấu kiểm tra.', acceptances: 'Chưa chấp nhận cảnh báo nào.' },
  columns: { stamps: stampColumns, acceptances: acceptanceColumns },
  othersHeading: 'III. Ghi chép khác trên phiếu (không được tính)',
  moment,
  subject: ({ citation, version }, unit, year) =>
    [
      `${citation} (phiên bản ${version})`,
      unit ?? 'Toàn bộ kế hoạch',
      ...(year === undefined ? [] : [`năm ${year}`]),
    ].join('; '),
  checked: ({ rows, reported, errors, accepted, notes }) =>
    `${rows} dòng, ${reported} dòng đã có số liệu; ${errors} lỗi; ${accepted} cảnh báo đã chấp nhận; ${notes} lưu ý`,
  left,
  cell: (sheet, cell) => `${sheet}, ô ${cell}`,
  wholeSheet: (sheet) => `${sheet} (cả trang)`,
  blank: '(để trống)',
};
