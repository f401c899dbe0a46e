import type { Plan } from '../plan/schema';
import { foldSpelling } from '../text/fold';
import type { RowKind } from './rows';
import { columnOfMost } from './rows';
import type { SheetIndex } from './sheetIndex';
import { statedUnit } from './unitInHeading';

/** Fewer matching labels than this are a coincidence, unless the sheet says that it is the appendix of a unit that has no more. */
const FEWEST_LABELS = 3;

/** Whether a sheet names who issued a plan, as the line "(Thực hiện Kế hoạch … của …)" does. */
function namesIssuer({ cells }: SheetIndex, { issuer }: Plan): boolean {
  const wanted = foldSpelling(issuer);
  return [...cells].some(({ value }) => typeof value === 'string' && foldSpelling(value).includes(wanted));
}

/** Whether the line "Đơn vị báo cáo" above the first of a plan's rows names a unit that has only a few. */
function isOfSmallUnit<Item>(
  index: SheetIndex,
  plan: Plan,
  { expectedOf }: RowKind<Item>,
  isOne: (text: string) => boolean,
): boolean {
  const first = index.cells.find(({ value }) => typeof value === 'string' && isOne(value));
  const units = first ? (statedUnit(index, first.row, plan)?.units ?? []) : [];
  return units.some((unit) => expectedOf(plan, unit).length < FEWEST_LABELS);
}

/**
 * The plan whose codes or labels the sheet holds most of; of several versions of one plan, the newest. Plans that carry out one
 * resolution share many labels: of those with as many, the one whose issuer the sheet names.
 */
export function likeliestPlan<Item>(
  index: SheetIndex,
  plans: readonly Plan[],
  kind: RowKind<Item>,
): Plan | undefined {
  let best: { plan?: Plan; count: number } = { count: 0 };
  for (const plan of plans) {
    const { withCode, withLabel } = kind.textsOf(plan);
    const isOne = (text: string) => (withCode(text) ?? withLabel(text)) !== undefined;
    const { count } = columnOfMost(index, isOne);
    if (count < FEWEST_LABELS && !(count > 0 && isOfSmallUnit(index, plan, kind, isOne))) continue;
    const isEqual = best.plan !== undefined && count === best.count;
    const isNewer = isEqual && plan.id === best.plan?.id;
    const isNamed = () => isEqual && namesIssuer(index, plan) && !namesIssuer(index, best.plan as Plan);
    if (count > best.count || isNewer || isNamed()) best = { plan, count };
  }
  return best.plan;
}
