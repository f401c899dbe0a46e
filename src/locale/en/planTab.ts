import type { PlanTabStrings } from '../planTabStrings';
import { day } from './dates';
import { territorySentence } from './places';

const files = (count: number) => (count === 1 ? '1 file' : `${count} files`);

export const planTab: PlanTabStrings = {
  label: 'Plan shown',
  deadlines: {
    heading: 'Reporting deadlines',
    intro: 'Worked out from the plan; the add-in does not know whether a report was sent.',
    none: 'By the plan, the unit has no deadline in this year.',
    noCalendar: 'The plan states no reporting deadline.',
    due: (iso, inclusive) => `${inclusive ? 'By' : 'Before'} ${day(iso)}`,
    roles: { reports: 'The unit has to report', receives: 'Units report to it' },
    from: 'From',
    to: 'To',
    via: (unit) => `(through ${unit})`,
    basis: 'The plan says',
  },
  territory: (change) =>
    `${territorySentence(change)}. The plan's targets are those of the former territory and stay as they are; the new one needs targets of its own.`,
  unitFiles: {
    heading: 'A file for each unit',
    intro: (units, year) =>
      `Makes ${files(units)} with the appendix of ${year}, one for each unit with its own indicators only, in one .zip file.`,
    none: (year) => `No unit has an indicator assigned to it in ${year}.`,
    make: 'Make the files',
    making: (done, of) => `Making ${done} of ${files(of)}…`,
    done: (count, name) => `Made ${files(count)} in “${name}”.`,
    failed: (detail) => `The files were not made: ${detail}`,
  },
  planFiles: {
    heading: 'Definition of the plan',
    intro:
      'Export the plan as a workbook to change its indicators, units, assignments and deadlines, then import it again. The plans of other provinces come in the same way.',
    version: (version) => `version ${version}`,
    imported: 'imported',
    export: 'Export as a workbook',
    exported: (name) => `“${name}” was exported.`,
    tooLong: (sheet, cell) =>
      `Not exported: the text of sheet “${sheet}”, cell ${cell} is longer than the 32,767 characters an Excel cell can hold.`,
    import: 'Import a plan from a file…',
    choose: 'Choose a plan file (.xlsx)',
    importing: 'Reading the file…',
    done: (issuer, version, indicators) =>
      `The plan of ${issuer} was imported, version ${version}, ${indicators} indicators. An appendix inserted from it carries its definition along.`,
    refused: (name, problems) =>
      `“${name}” was not imported because of the ${problems === 1 ? 'problem' : `${problems} problems`} below; nothing of it is kept. Mend the file and import it again.`,
    unreadable: (name) => `“${name}” cannot be read.`,
    notKept:
      'The plan is known to this pane only while it is open, because the browser does not let it be kept.',
    forget: 'Forget the imported plan',
    place: (sheet, cell) => (cell === undefined ? `Sheet “${sheet}”` : `Sheet “${sheet}”, cell ${cell}`),
  },
};
