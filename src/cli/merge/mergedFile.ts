import { withPlan } from '../appendixFile';
import type { Consolidation } from '../../core/merge/consolidate';
import { describeMergeWorkbook } from '../../core/mergeWorkbook/describe';
import type { TypedTexts } from '../../core/mergeWorkbook/typedTexts';
import { vietnameseAppendix, vietnameseMergeWorkbook } from '../../locale';
import { nodeDeflate } from '../../xlsx/write/nodeDeflate';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';

/** A merge as the bytes of a workbook, with what was typed into it before. */
export function mergedFile(merge: Consolidation, typed: TypedTexts): Promise<Uint8Array> {
  const [first, ...others] = describeMergeWorkbook(merge, vietnameseMergeWorkbook, vietnameseAppendix, typed);
  const { plan, year } = merge.state;
  const sheets = [withPlan(first, plan), ...others];
  return writeWorkbook(sheets, { title: `${plan.title} ${year}` }, { deflate: nodeDeflate });
}
