import type { SheetDescription } from '../appendix/description';
import type { Consolidation } from '../merge/consolidate';
import type { FileOutcome } from '../merge/fileStatus';
import { filesByUnit } from '../merge/fileStatus';
import type { ReportCell } from './reportSheet';
import { reportSheet } from './reportSheet';
import type { MergeWorkbookStrings } from './strings';
import { unitProgress } from './unitProgress';

const sentAt = ({ file }: FileOutcome) => file.sent?.at ?? '';

/** The file that was sent last; of two with the same time the first. */
const lastSent = ([first, ...others]: readonly FileOutcome[]) =>
  first && others.reduce((last, each) => (sentAt(each) > sentAt(last) ? each : last), first);

/** Who has sent, who was late, what is still missing, and a text to remind each by. */
export function describeUnits(merge: Consolidation, strings: MergeWorkbookStrings): SheetDescription {
  const text = strings.units;
  const late = new Map(merge.late.map((each) => [each.unit, each.days]));
  const files = filesByUnit(merge.files);
  const rows = unitProgress(merge, strings).map((each, at): ReportCell[] => {
    const { unit, lastDay, expected, missing, toMend, reminder } = each;
    const file = lastSent(files.get(unit.id) ?? []);
    const sent = file?.file.sent;
    return [
      at + 1,
      unit.name,
      lastDay && strings.moment(lastDay),
      file?.file.file,
      sent && strings.moment(sent.at),
      sent && strings.bases[sent.basis],
      late.get(unit.id),
      expected.length,
      expected.length - missing.length - toMend.length,
      toMend.length,
      missing.length,
      reminder,
    ];
  });
  return reportSheet({
    name: strings.sheets.units,
    title: strings.titles.units(merge.state.year),
    columns: [
      { heading: strings.ordinal, width: 6, style: 'ordinal' },
      { heading: text.unit, width: 34, style: 'text' },
      { heading: text.lastDay, width: 14, style: 'centred' },
      { heading: text.file, width: 34, style: 'text' },
      { heading: text.sent, width: 16, style: 'centred' },
      { heading: text.basis, width: 22, style: 'text' },
      { heading: text.late, width: 10, style: 'centred' },
      { heading: text.expected, width: 10, style: 'centred' },
      { heading: text.counted, width: 10, style: 'centred' },
      { heading: text.toMend, width: 10, style: 'centred' },
      { heading: text.missing, width: 10, style: 'centred' },
      { heading: text.reminder, width: 90, style: 'text' },
    ],
    rows,
    rowCount: rows.length,
    frozenColumns: 2,
  });
}
