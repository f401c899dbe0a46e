import type { RecordFindingMessages } from '../recordFindings';
import { itemNames, shortList } from '../recordFindings';
import { moment } from './moment';
import { changedPart } from './stampChanges';

function listed(all: readonly string[]): string {
  const { names, more } = shortList(all);
  return more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`;
}

/** What changed, as far as it is known. */
function changed(cells: readonly string[], goneNames: readonly string[]): string {
  const parts = [
    ...(cells.length > 0 ? [`cells ${listed(cells)}`] : []),
    ...(goneNames.length > 0 ? [`rows gone: ${goneNames.map((name) => `"${name}"`).join(', ')}`] : []),
  ];
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`;
}

export const recordFindings: RecordFindingMessages = {
  stampBroken: ({ at, changed: kinds, cells = [], goneItems = [] }, context) =>
    `The appendix was changed after it was stamped as checked (${moment(at)})${changed(cells, itemNames(goneItems, context))}. Changed was ${changedPart(kinds)}. Check it and stamp it again.`,
  stampMissing: () =>
    'The appendix was not stamped as checked. Use "Check before sending" in the Phụ Lục pane and stamp it.',
  recordRowUnreadable: ({ reason }) =>
    reason === 'noReason'
      ? 'This accepted warning has no reason and does not count. Write the reason into its cell, or remove the row.'
      : 'This row of the check record cannot be read (its hidden part is lost or was edited) and does not count. Remove it and accept or stamp again in the Phụ Lục pane.',
  recordDuplicate: ({ other }) =>
    `The workbook has two check records; only "${other}" counts. Delete this one.`,
};
