import type { ChangedKind } from '../../core/record/changes';

/** What was changed after a stamp, to begin or go on a sentence with. */
export function changedPart(changed: readonly ChangedKind[]): string {
  const isFrame = changed.includes('frame');
  if (!isFrame) return 'nội dung đã điền';
  const frame =
    'phần khung của phụ lục (tên chỉ tiêu hoặc nhiệm vụ, đơn vị tính, mục tiêu, công thức, hoặc số ghi ngoài các dòng chỉ tiêu)';
  return changed.includes('inputs') ? `nội dung đã điền và ${frame}` : frame;
}
