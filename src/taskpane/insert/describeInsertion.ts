import { describeAppendix } from '../../core/appendix/describe';
import type { SheetDescription } from '../../core/appendix/description';
import type { AppendixStrings } from '../../core/appendix/strings';
import { planXml } from '../../core/plan/embedded';
import { describeTaskAppendix } from '../../core/taskAppendix/describe';
import type { Insertion } from './insertion';

/** The sheet that an insertion asks for. Loaded only when something is inserted. */
export function describeInsertion(insertion: Insertion, strings: AppendixStrings): SheetDescription {
  const describe = insertion.content === 'tasks' ? describeTaskAppendix : describeAppendix;
  const sheet = describe(insertion, strings);
  return insertion.carriesPlan ? { ...sheet, customXml: [planXml(insertion.plan)] } : sheet;
}
