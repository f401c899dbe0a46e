import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../core/check/finding';
import { embeddedPlanTexts } from '../../core/plan/embedded';
import { withoutRepeats } from '../../core/plan/library';
import type { Plan } from '../../core/plan/schema';
import type { embeddedPlans } from '../../core/planWorkbook/embeddedPlans';
import { storePlans, storedPlans } from './planStorage';

/** Every plan at hand, and what can be done with those that did not ship. */
export interface PlanShelf {
  /** From the oldest to the newest: shipped, imported, brought along by the workbook. */
  readonly plans: readonly Plan[];
  /** The plans a person imported. */
  readonly imported: readonly Plan[];
  /** The plans that the workbook at hand brought along. */
  readonly carried: readonly Plan[];
  /** Whether the plans imported at an earlier time have been looked for. */
  readonly isLoaded: boolean;
  /** What is wrong with plans that the workbook brings along. */
  readonly findings: readonly Finding[];
  readonly isShipped: (plan: Plan) => boolean;
  /** True for a plan that the workbook at hand already carries. */
  readonly isCarried: (plan: Plan) => boolean;
  /** Takes a plan in. @returns false where it can be kept only as long as the pane is open. */
  readonly add: (plan: Plan) => boolean;
  readonly remove: (plan: Plan) => void;
}

const isSameVersion = (one: Plan, other: Plan) => one.id === other.id && one.version === other.version;

/** Plans kept from an earlier time; what the schema no longer accepts is left aside and can be imported again. */
async function loadStored(): Promise<Plan[]> {
  const stored = storedPlans();
  if (stored === '') return [];
  const { parsePlan } = await import('../../core/plan/parse');
  let definitions: unknown;
  try {
    definitions = JSON.parse(stored);
  } catch {
    return [];
  }
  return (Array.isArray(definitions) ? definitions : []).flatMap((definition: unknown) => {
    const outcome = parsePlan(definition);
    return outcome.ok ? [outcome.plan] : [];
  });
}

/** What a workbook brings along: plans that were not known, and findings about those that cannot be used. */
type Carried = ReturnType<typeof embeddedPlans>;

const NOTHING: Carried = { plans: [], findings: [] };

/**
 * Keeps the plans: those that ship, those imported, and those the workbook brings along.
 * @param customXml the workbook's custom XML parts as last read; the same array as long as nothing is new
 */
export function usePlans(shipped: readonly Plan[], customXml: readonly string[] | undefined): PlanShelf {
  const [imported, setImported] = useState<readonly Plan[]>([]);
  const [carried, setCarried] = useState(NOTHING);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    void loadStored().then((plans) => {
      if (plans.length > 0) setImported((now) => withoutRepeats([...plans, ...now]));
      setLoaded(true);
    });
  }, []);
  const texts = useMemo(() => embeddedPlanTexts(customXml ?? []), [customXml]);
  useEffect(() => {
    if (customXml === undefined || texts.length === 0) {
      setCarried(NOTHING);
      return undefined;
    }
    let isLate = false;
    // The schema is large and comes only where a workbook carries a plan.
    void import('../../core/planWorkbook/embeddedPlans').then((reader) => {
      if (isLate) return;
      const brought = reader.embeddedPlans({ customXml }, [...shipped, ...imported]);
      setCarried(brought.plans.length + brought.findings.length === 0 ? NOTHING : brought);
    });
    return () => {
      isLate = true;
    };
  }, [customXml, texts, shipped, imported]);
  // The same list as long as no plan comes or goes: whoever checks with it begins anew with another.
  const plans = useMemo(
    () => withoutRepeats([...shipped, ...imported, ...carried.plans]),
    [shipped, imported, carried.plans],
  );
  return useMemo(
    () => ({
      plans,
      imported,
      carried: carried.plans,
      isLoaded,
      findings: carried.findings,
      isShipped: (plan) => shipped.includes(plan),
      isCarried: ({ id, version }) =>
        texts.some((text) => text.id === id && text.version === version && text.json !== undefined),
      add: (plan) => {
        const all = withoutRepeats([...imported, plan]);
        setImported(all);
        return storePlans(all);
      },
      remove: (plan) => {
        const rest = imported.filter((each) => !isSameVersion(each, plan));
        setImported(rest);
        storePlans(rest);
      },
    }),
    [plans, shipped, imported, carried, isLoaded, texts],
  );
}
