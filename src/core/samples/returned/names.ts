import type { ReportingUnit } from '../../plan/schema';
import type { Random } from '../random';

/** How offices name the file they send, without its ending: the name a template had, or one of their own. */
export function fileStem({ id, name }: ReportingUnit, year: number, random: Random): string {
  return random.pick([
    id,
    id,
    id,
    `Phụ lục ${year} - ${name}`,
    `${name} - báo cáo chỉ tiêu ${year}`,
    `PL_${id}_${year}`,
  ]);
}

/** The name of a file sent again. */
export function secondStem(stem: string, random: Random): string {
  return random.pick([`${stem} (1)`, `Copy of ${stem}`, `${stem} - Copy`, `${stem}_gui lai`]);
}

/** The name of a file sent again with other contents. */
export function revisedStem(stem: string, random: Random): string {
  return random.pick([`${stem} sửa`, `${stem} (bản cuối)`, `${stem}_v2`, `${stem} chinh thuc`]);
}
