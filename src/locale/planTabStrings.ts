import type { TerritoryChange } from '../core/plan/territory';

/** Every word of the pane's tab about the plan itself. */
export interface PlanTabStrings {
  readonly label: string;
  readonly deadlines: {
    readonly heading: string;
    /** The list is the plan's rule; it knows nothing of what was sent. */
    readonly intro: string;
    readonly none: string;
    /** The plan as a whole has no calendar. */
    readonly noCalendar: string;
    /** "Trước ngày 30/11/2026"; the day is ISO 8601. */
    readonly due: (day: string, inclusive: boolean) => string;
    readonly roles: { readonly reports: string; readonly receives: string };
    readonly from: string;
    readonly to: string;
    readonly via: (unit: string) => string;
    readonly basis: string;
  };
  readonly territory: (change: TerritoryChange) => string;
  readonly unitFiles: {
    readonly heading: string;
    readonly intro: (units: number, year: number) => string;
    readonly none: (year: number) => string;
    readonly make: string;
    readonly making: (done: number, of: number) => string;
    readonly done: (files: number, name: string) => string;
    readonly failed: (detail: string) => string;
  };
  readonly planFiles: {
    readonly heading: string;
    readonly intro: string;
    readonly version: (version: string) => string;
    readonly imported: string;
    readonly export: string;
    readonly exported: (name: string) => string;
    /** A text of the plan is longer than a cell holds, so that nothing was written. */
    readonly tooLong: (sheet: string, cell: string) => string;
    readonly import: string;
    readonly choose: string;
    readonly importing: string;
    readonly done: (issuer: string, version: string, indicators: number) => string;
    readonly refused: (name: string, problems: number) => string;
    readonly unreadable: (name: string) => string;
    /** The browser refused to keep it beyond this pane. */
    readonly notKept: string;
    readonly forget: string;
    readonly place: (sheet: string, cell: string | undefined) => string;
  };
}
