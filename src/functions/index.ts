/** Entry of the worksheet functions, for Excel's runtime of its own: no page, no window, no local storage. */
import './olderEngine';
import { excelHost } from './host';
import type { ExcelGlobals } from './host';
import { PlanShelf } from './planShelf';
import { register } from './register';
import { shippedPlans } from './shippedPlans';

// By their bare names: the oldest runtime has no `globalThis` (ECMAScript 2016).
declare const CustomFunctions: ExcelGlobals['CustomFunctions'];
declare const OfficeRuntime: { readonly storage?: ExcelGlobals['storage'] } | undefined;
declare const Office: { readonly context?: { readonly platform?: unknown } } | undefined;

const host = excelHost({
  CustomFunctions,
  storage: typeof OfficeRuntime === 'undefined' ? undefined : OfficeRuntime.storage,
  platform: () => (typeof Office === 'undefined' ? undefined : Office.context?.platform),
});
register(host, new PlanShelf(shippedPlans, host.store));
