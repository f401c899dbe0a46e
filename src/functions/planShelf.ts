import { NO_SHARED_PLANS, SHARED_PLANS_KEY, readSharedPlans } from '../core/plan/sharedPlans';
import type { FunctionPlan, SharedPlans } from '../core/plan/sharedPlans';
import type { KnownPlans } from './findPlan';

/** The store that the pane and the functions share: `OfficeRuntime.storage`. */
export interface SharedStore {
  readonly getItem: (key: string) => Promise<string | null>;
}

/**
 * The plans that ship and those that the pane left. The store is asked anew by each burst of calls, once for all of
 * them, because it tells nobody when it changes; a text that was read before is not read again.
 */
export class PlanShelf {
  private lastText: string | null | undefined;
  private shared: SharedPlans = NO_SHARED_PLANS;
  private asking: Promise<KnownPlans> | undefined;

  constructor(
    private readonly shipped: readonly FunctionPlan[],
    private readonly store: SharedStore | undefined,
  ) {}

  /** The plans as they are now. Where the store does not answer, what was known before still counts. */
  known(): Promise<KnownPlans> {
    this.asking ??= this.ask().then((known) => {
      this.asking = undefined;
      return known;
    });
    return this.asking;
  }

  private async ask(): Promise<KnownPlans> {
    const text = await this.stored();
    if (text !== undefined && text !== this.lastText) {
      this.lastText = text;
      this.shared = readSharedPlans(text);
    }
    return { own: [...this.shipped, ...this.shared.imported], carried: this.shared.carried };
  }

  /** What stands in the store; undefined where it cannot be asked: the shipped plans must not wait for it. */
  private async stored(): Promise<string | null | undefined> {
    try {
      return await this.store?.getItem(SHARED_PLANS_KEY);
    } catch {
      return undefined;
    }
  }
}
