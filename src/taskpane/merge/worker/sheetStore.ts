import type { SheetDescription } from '../../../core/appendix/description';
import type { Consolidation } from '../../../core/merge/consolidate';
import { describeMergeWorkbook } from '../../../core/mergeWorkbook/describe';
import { mergeSheetRoles } from '../../../core/mergeWorkbook/roles';
import type { MergeSheetRole } from '../../../core/mergeWorkbook/roles';
import type { TypedTexts } from '../../../core/mergeWorkbook/typedTexts';
import { planXml } from '../../../core/plan/embedded';
import type { ReportRow } from '../../../excel/port';
import { vietnameseAppendix, vietnameseMergeWorkbook } from '../../../locale';
import type { DescribedSheet, DescribeRequest } from './protocol';

/** The sheets of a merge, described once and given out part by part. */
export class SheetStore {
  private readonly bodies = new Map<MergeSheetRole, readonly ReportRow[]>();

  /** Describes every sheet, in the order of `mergeSheetRoles`; the rows of their bodies are asked for afterwards. */
  describe(
    merge: Consolidation,
    { matrixName, carriesPlan }: DescribeRequest,
    typed: TypedTexts,
  ): DescribedSheet[] {
    const sheets = { ...vietnameseMergeWorkbook.sheets, matrix: matrixName };
    const strings = { ...vietnameseMergeWorkbook, sheets };
    this.drop();
    const described = describeMergeWorkbook(merge, strings, vietnameseAppendix, typed);
    return described.map((sheet, at): DescribedSheet => {
      const role = mergeSheetRoles[at] ?? 'memory';
      const carries = carriesPlan && role === 'appendix';
      const whole: SheetDescription = carries ? { ...sheet, customXml: [planXml(merge.state.plan)] } : sheet;
      const { body } = whole;
      if (!body) return { role, description: whole };
      this.bodies.set(role, [...body.rows]);
      return { role, description: { ...whole, body: { ...body, rows: [] } } };
    });
  }

  /** Rows of a body, the first counted from 0. */
  rows(role: MergeSheetRole, from: number, count: number): readonly ReportRow[] {
    return this.bodies.get(role)?.slice(from, from + count) ?? [];
  }

  /** Lets go of what was described. */
  drop(): void {
    this.bodies.clear();
  }
}
