import type { CommandLineStrings } from '../types';

export const cli: CommandLineStrings = {
  description: 'Phụ Lục: make, check and compare the indicator appendices of a plan with its 2030 targets',
  commands: {
    plans: 'list the plans at hand',
    plan: 'show a plan: indicators, tasks, deadlines, units; plan export and plan import take it out and in',
    template: 'make an empty appendix (.xlsx) for a unit to fill in',
    check: 'check filled-in appendices and compare them with the targets',
    merge: 'merges returned appendices into one, with conflicts, sources and coverage',
    gap: 'compare one number with one target',
    number: 'read a number as it is written in a cell: value, unit, and what is doubtful',
    planExport: 'export a plan as an .xlsx file to read and edit',
    planImport: 'import a plan from an edited .xlsx file',
    planRemove: 'remove an imported plan',
  },
  arguments: {
    plan: 'id of the plan, such as binh-dinh or binh-dinh@1, or a plan file (.xlsx, .json)',
    planId: 'id of an imported plan, such as binh-dinh',
    planWorkbook: 'a plan file, .xlsx (or .json)',
    indicator: 'id of the indicator, such as that-nghiep-chung',
    value: 'the result, such as 2,45 or "trên 97%"; a negative number goes behind --',
    files: 'one or more workbooks or folders',
    text: 'what the cell holds, such as "12,9 nghìn căn"; behind -- where it begins with -',
  },
  options: {
    json: 'print JSON',
    lang: 'language: vi or en',
    version: 'print the version',
    help: 'print help',
    planOutput: 'the .xlsx file to make',
    jsonOutput: 'write the plan to a .json file too',
    planVersion: 'the version; every imported one without it',
    year: 'the year reported on',
    unit: 'id of the reporting unit; the whole plan without it',
    output: 'the .xlsx file to make; with --all-units, the folder',
    force: 'overwrite an existing file',
    protect: 'lock the cells that are not for input (no password)',
    form: 'as a stand-alone form, with national title and signatures',
    tasks: 'an appendix that tracks tasks instead of indicators',
    allUnits: 'one file for each reporting unit, with its own indicators only',
    format: 'how to print the answers: text, json or csv',
    mergePlan: 'id of the plan, such as binh-dinh, or a plan file',
    mergeOutput: 'the merged .xlsx to make',
    decisions: 'a .json file with decisions on conflicts',
    annotate:
      'also write a copy with notes on the cells and a sheet of findings: a file, or a folder for several',
    numberUnit: 'unit of the column, such as "%" or "căn"',
    numberIndicator:
      'read by the unit and the plausible range of an indicator, such as binh-dinh/that-nghiep-chung',
    currentOwners: "a column with the lead agencies of today beside the plan's",
  },
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    helpCommand: 'print help for a command',
  },
  errors: {
    unknownPlan: (id, known) => `There is no plan "${id}". Plans at hand: ${known.join(', ')}.`,
    damagedStoreFile: (file) =>
      `${file}: this imported plan is damaged and was passed over; delete the file and import the plan again.`,
    planFileRefused: (file) => `${file}: the plan in it cannot be used yet:`,
    notImported: (plan) =>
      `No plan "${plan}" has been imported, so there is nothing to remove. See "phuluc plans".`,
    notJson: (file) => `${file}: the file name must end in .json.`,
    cannotStore: (plan, reason) =>
      `The plan "${plan}" cannot be kept in the user's folder (${reason}); check the permission to write, or set PHULUC_HOME.`,
    textTooLong: (sheet, cell) =>
      `Sheet "${sheet}", cell ${cell}: the text is longer than the 32,767 characters an Excel cell can hold.`,
    unknownUnit: (id, known) => `The plan has no unit "${id}". Its units: ${known.join(', ')}.`,
    unknownIndicator: (id, near) =>
      `The plan has no indicator "${id}".${near.length > 0 ? ` Did you mean: ${near.join(', ')}?` : ' See the list with "phuluc plan".'}`,
    badYear: (text) => `"${text}" is not a year; give four digits between 2000 and 2100, such as 2026.`,
    unknownLanguage: (text) => `There is no language "${text}"; choose vi or en.`,
    exists: (file) => `${file}: exists already; choose another name, or add --force to overwrite it.`,
    filesExist: (files) =>
      `Nothing was made, because ${files.length} files exist already: ${files.join(', ')}. Choose another folder, or add --force to overwrite them.`,
    optionsExclude: (one, other) => `${one} does not go with ${other}; leave one of them out.`,
    noOwnerColumn: (unit) =>
      `The appendix of "${unit}" has no column of lead agencies, so --current-owners has no place; leave out --unit for the whole plan.`,
    notFolder: (path) => `${path}: with --all-units, name a folder, not an .xlsx file.`,
    noUnits: (year) => `In ${year} no unit of the plan has an indicator to report.`,
    cannotList: (folder, reason) =>
      `${folder}: the folder could not be opened (${reason}); check that you may read it.`,
    cannotWrite: (file, reason) =>
      `${file}: cannot be written (${reason}); check the folder and the permission to write.`,
    noTasks: (unit) =>
      unit === undefined
        ? 'The plan has no tasks, so there is nothing to make a task appendix of.'
        : `The plan gives "${unit}" no task to lead, so there is nothing to make a task appendix of.`,
    noIndicators: (unit) =>
      `The plan assigns no indicator to "${unit}", so there is nothing to make an appendix of.`,
    notXlsx: (file) => `${file}: the file name must end in .xlsx.`,
    usage: (detail) => `The command is not right: ${detail}. See "phuluc --help".`,
    unexpected: (detail) =>
      `The program met an unexpected error: ${detail}. Please report it to its developers.`,
  },
  usage: {
    missingArgument: (name) => `the argument "${name}" is missing`,
    missingOption: (name) => `the required option "${name}" is missing`,
    missingValue: (name) => `the option "${name}" needs a value`,
    unknownOption: (name) => `there is no option "${name}"; a value that begins with - goes behind --`,
    unknownCommand: (name) => `there is no command "${name}"`,
    excessArguments: () => 'too many arguments; a value with spaces goes in double quotes',
    other: (detail) => detail,
  },
  template: {
    written: (file, indicators) => `Made ${file} with ${indicators} indicators.`,
    writtenTasks: (file, tasks) => `Made ${file} with ${tasks} tasks.`,
    writtenAll: (files, folder) => `Made ${files} files in the folder ${folder}:`,
    skipped: (units) => `Left out ${units.length} units that have no indicator: ${units.join('; ')}.`,
  },
  plan: {
    indicators: (count) => `${count} indicators`,
    units: (count) => `${count} reporting units`,
    coordinator: 'coordinating department',
    coordinatorNow: 'coordinating department today',
    gone: 'not there today',
    vision: (count) => `Vision (${count})`,
    tasks: (count) => `${count} tasks`,
    noLead: 'the plan names no lead agency',
    calendar: 'Reporting calendar',
    via: (unit) => `through ${unit}`,
    next: (lastDay, daysLeft) => `next time ${lastDay}, ${daysLeft}`,
    funding: 'Funding',
    notice: (message) =>
      `Notice: ${message}; the plan's targets are those of the former territory, and the new one needs targets of its own.`,
    suggested: 'suggested',
    version: (version) => `version ${version}`,
    shipped: 'shipped',
    imported: 'imported',
    exported: (plan, file) => `Exported plan ${plan} to ${file}.`,
    stored: (plan) => `Imported plan ${plan}; every command uses it now.`,
    written: (file) => `Wrote ${file}.`,
    refused: (file, errors) =>
      `${file}: ${errors} errors, so nothing was imported. Mend the cells above and import again.`,
    removed: (plan) => `Removed plan ${plan}.`,
  },
  check: {
    appendix: (sheet, plan, unit, year) => `Sheet "${sheet}": plan ${plan}, ${unit}, year ${year}`,
    wholePlan: 'the whole plan',
    columns: {
      cell: 'Cell',
      indicator: 'Indicator',
      target: 'Target',
      result: 'Result',
      gap: 'Gap',
      verdict: 'Verdict',
    },
    missing: (count, total) => `${count} of ${total} results are missing:`,
    wrong: (count) => `${count} points to look at:`,
    clean: 'Nothing to look at.',
    suggestion: (value) => `Suggestion: ${value}`,
    summary: (entries) => `Summary: ${entries.join(', ')}.`,
    reported: (have, of) => `${have} of ${of} reported`,
    more: (count, cells) => `(${count} cells alike: ${cells})`,
    tasks: {
      appendix: (sheet, plan, unit, year) => `Sheet "${sheet}": tasks of plan ${plan}, ${unit}, year ${year}`,
      columns: { cell: 'Cell', task: 'Task', deadline: 'Deadline', progress: 'Progress', status: 'Status' },
      overdue: 'overdue',
      reported: (have, of) => `${have} of ${of} reported`,
      overdueCount: (count) => `overdue ${count}`,
      missing: (count, total) => `${count} of ${total} tasks have no status:`,
    },
  },
  gap: { target: 'Target', result: 'Result', gap: 'Gap', verdict: 'Verdict' },
};
