import { useEffect, useMemo, useRef, useState } from 'react';
import { embeddedPlanTexts } from '../../core/plan/embedded';
import type { EmbeddedPlanText } from '../../core/plan/embedded';
import { withoutRepeats } from '../../core/plan/library';
import type { Plan } from '../../core/plan/schema';
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

/** The schema is large and comes only where a workbook carries a plan. */
async function parseCarried(texts: readonly EmbeddedPlanText[]): Promise<Plan[]> {
  if (texts.length === 0) return [];
  const { parseEmbeddedPlan } = await import('../../core/plan/parse');
  return texts.flatMap((text) => {
    const outcome = parseEmbeddedPlan(text);
    return 'plan' in outcome ? [outcome.plan] : [];
  });
}

/**
 * Keeps the plans: those that ship, those imported, and those the workbook brings along.
 * @param customXml the workbook's custom XML parts as last read
 */
export function usePlans(shipped: readonly Plan[], customXml: readonly string[] | undefined): PlanShelf {
  const [imported, setImported] = useState<readonly Plan[]>([]);
  const [carried, setCarried] = useState<readonly Plan[]>([]);
  const [isLoaded, setLoaded] = useState(false);
  const seen = useRef('');
  useEffect(() => {
    void loadStored().then((plans) => {
      if (plans.length > 0) setImported((now) => withoutRepeats([...plans, ...now]));
      setLoaded(true);
    });
  }, []);
  useEffect(() => {
    // Before the first answer nothing is known; after it, only a change of the parts is of interest.
    if (!customXml) return;
    const texts = embeddedPlanTexts(customXml);
    const key = JSON.stringify(texts);
    if (key === seen.current || (seen.current === '' && texts.length === 0)) return;
    seen.current = key;
    void parseCarried(texts).then((plans) => {
      if (seen.current === key) setCarried(plans);
    });
  }, [customXml]);
  // On its own: a list that is made anew without being another one would have the workbook read again.
  const plans = useMemo(
    () => withoutRepeats([...shipped, ...imported, ...carried]),
    [shipped, imported, carried],
  );
  return useMemo(
    () => ({
      plans,
      imported,
      carried,
      isLoaded,
      isShipped: (plan) => shipped.includes(plan),
      isCarried: (plan) => carried.some((each) => isSameVersion(each, plan)),
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
    [plans, shipped, imported, carried, isLoaded],
  );
}
