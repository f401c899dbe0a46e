import { zipSync } from 'fflate';
import { describeAppendix } from '../../core/appendix/describe';
import { unitFileName } from '../../core/calendar/reporters';
import type { Reporter } from '../../core/calendar/reporters';
import { planXml } from '../../core/plan/embedded';
import type { Plan } from '../../core/plan/schema';
import { vietnameseAppendix } from '../../locale';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';

export interface UnitFilesRequest {
  readonly plan: Plan;
  readonly year: number;
  readonly reporters: readonly Reporter[];
  /** True for a plan that does not ship: its definition then goes with each file. */
  readonly carriesPlan: boolean;
  /** Told after each file. */
  readonly onProgress: (done: number) => void;
}

/** Lets the browser draw and answer before the next file. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** One appendix a unit, each a workbook of its own, in one archive. */
export async function zipUnitFiles(request: UnitFilesRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { plan, year, reporters, carriesPlan, onProgress } = request;
  const title = vietnameseAppendix.title(year, plan.targetYear);
  const files: Record<string, Uint8Array> = {};
  for (const [index, { unit }] of reporters.entries()) {
    const sheet = describeAppendix({ plan, year, unit }, vietnameseAppendix);
    const carried = carriesPlan ? { ...sheet, customXml: [planXml(plan)] } : sheet;
    files[unitFileName(unit)] = await writeWorkbook([carried], { title });
    onProgress(index + 1);
    await breathe();
  }
  // The workbooks are archives already: packing them again would only take time.
  return zipSync(files, { level: 0 });
}
