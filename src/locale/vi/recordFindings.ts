import type { RecordFindingMessages } from '../recordFindings';
import { itemNames, shortList } from '../recordFindings';
import { moment } from './moment';
import { changedPart } from './stampChanges';

function listed(all: readonly string[]): string {
  const { names, more } = shortList(all);
  return more === 0 ? names.join(', ') : `${names.join(', ')} và ${more} ô khác`;
}

/** What changed, as far as it is known. */
function changed(cells: readonly string[], goneNames: readonly string[]): string {
  const parts = [
    ...(cells.length > 0 ? [`ô ${listed(cells)}`] : []),
    ...(goneNames.length > 0 ? [`mất dòng ${goneNames.map((name) => `"${name}"`).join(', ')}`] : []),
  ];
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`;
}

export const recordFindings: RecordFindingMessages = {
  stampBroken: ({ at, changed: kinds, cells = [], goneItems = [] }, context) =>
    `Phụ lục đã thay đổi sau khi đóng dấu kiểm tra lúc ${moment(at)}${changed(cells, itemNames(goneItems, context))}. Chỗ bị sửa là ${changedPart(kinds)}. Hãy kiểm tra lại rồi đóng dấu lại.`,
  stampMissing: () =>
    'Phụ lục chưa có dấu kiểm tra. Hãy mở phụ lục trong Excel, chọn Kiểm tra trước khi gửi rồi đóng dấu.',
  recordRowUnreadable: ({ reason }) =>
    reason === 'noReason'
      ? 'Dòng chấp nhận này không có lý do nên không được tính. Hãy ghi lý do vào ô Lý do chấp nhận, hoặc xóa dòng.'
      : 'Dòng này của phiếu kiểm tra không đọc được (phần ẩn của dòng đã mất hoặc bị sửa) nên không được tính. Hãy xóa dòng rồi chấp nhận hoặc đóng dấu lại trong ngăn Phụ Lục.',
  recordDuplicate: ({ other }) =>
    `Sổ có hai phiếu kiểm tra; chỉ phiếu "${other}" được tính. Hãy xóa phiếu này.`,
};
