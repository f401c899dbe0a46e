import type { SheetDescription } from '../appendix/description';
import type { Consolidation } from '../merge/consolidate';
import type { FileOutcome } from '../merge/fileStatus';
import { filesByUnit } from '../merge/fileStatus';
import { joinWithin } from '../text/shortened';
import { listed } from './names';
import type { ReportCell } from './reportSheet';
import { remindersOf } from './reminders';
import { reportSheet } from './reportSheet';
import type { MergeWorkbookStrings } from './strings';
import { unitProgress } from './unitProgress';

const sentAt = ({ file }: FileOutcome) => file.sent?.at ?? '';

/** The file that was sent last; of two with the same time the first. */
const lastSent = ([first, ...others]: readonly FileOutcome[]) =>
  first && others.reduce((last, each) => (sentAt(each) > sentAt(last) ? each : last), first);

/** The files in which something is said; of a template that came back as it went out a unit has nothing but that. */
function saying(files: readonly FileOutcome[], said: ReadonlySet<string>): readonly FileOutcome[] {
  const some = files.filter(({ file }) => said.has(file.sha256));
  return some.length > 0 ? some : files;
}

/** Columns of figures about a unit, before the text to remind it by. */
const FIGURES = 5;

/** Who has sent, who was late, what is still missing, and a text to remind each by. */
export function describeUnits(merge: Consolidation, strings: MergeWorkbookStrings): SheetDescription {
  const text = strings.units;
  const late = new Map(merge.late.map((each) => [each.unit, each.days]));
  const files = filesByUnit(merge.files);
  // Files of one content say the same.
  const said = new Set(merge.state.claims.map(({ origin }) => origin.sha256));
  const reminderOf = remindersOf(merge, strings);
  const rows = unitProgress(merge).map((each, at): ReportCell[] => {
    const { unit, lastDay, expected, missing, toMend } = each;
    const merged = lastSent(saying(files.get(unit.id) ?? [], said))?.file;
    const names = merged ? [merged] : each.refused;
    const sent = merged?.sent;
    return [
      at + 1,
      unit.name,
      lastDay && strings.moment(lastDay),
      names.length === 0
        ? undefined
        : joinWithin(
            names.map(({ file }) => file),
            listed(strings.moreFiles),
          ),
      sent && strings.moment(sent.at),
      sent && strings.bases[sent.basis],
      late.get(unit.id),
      expected.length,
      expected.length - missing.length - toMend.length,
      toMend.length,
      missing.length,
      reminderOf(each),
    ];
  });
  // Beside those of whom nothing came: what came, and of whom is not known.
  for (const refused of merge.refused.unknown) {
    const { file, sent } = refused;
    rows.push([
      rows.length + 1,
      strings.unknownSender,
      undefined,
      file,
      sent && strings.moment(sent.at),
      sent && strings.bases[sent.basis],
      ...Array<undefined>(FIGURES),
      strings.refusalMessage(refused, merge.state),
    ]);
  }
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
