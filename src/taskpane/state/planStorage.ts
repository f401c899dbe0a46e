import type { Plan } from '../../core/plan/schema';

const STORAGE_KEY = 'phuluc.plans';

/** The imported plans as they were kept, not yet validated; "" where there are none or storage is closed to us. */
export function storedPlans(): string {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? '';
  } catch {
    // Some hosts forbid storage in a frame; a plan then lasts as long as the pane.
    return '';
  }
}

/** Keeps the imported plans for the next workbook. @returns false where the browser does not let us. */
export function storePlans(plans: readonly Plan[]): boolean {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(plans));
    return true;
  } catch {
    return false;
  }
}
