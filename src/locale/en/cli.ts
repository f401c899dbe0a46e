import type { CommandLineStrings } from '../types';

export const cli: CommandLineStrings = {
  description: 'Phụ Lục: make, check and compare the indicator appendices of a plan with its 2030 targets',
  commands: {
    plans: 'list the plans at hand',
    plan: 'show a plan: indicators, targets, reporting units',
    template: 'make an empty appendix (.xlsx) for a unit to fill in',
    check: 'check filled-in appendices and compare them with the targets',
    gap: 'compare one number with one target',
  },
  arguments: {
    plan: 'id of the plan, such as binh-dinh',
    indicator: 'id of the indicator, such as that-nghiep-chung',
    value: 'the result, such as 2,45 or "trên 97%"; a negative number goes behind --',
    files: 'one or more .xlsx files',
  },
  options: {
    json: 'print JSON',
    lang: 'language: vi or en',
    version: 'print the version',
    help: 'print help',
    year: 'the year reported on',
    unit: 'id of the reporting unit; the whole plan without it',
    output: 'the .xlsx file to make',
    force: 'overwrite an existing file',
    protect: 'lock the cells that are not for input (no password)',
    form: 'as a stand-alone form, with national title and signatures',
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
    unknownUnit: (id, known) => `The plan has no unit "${id}". Its units: ${known.join(', ')}.`,
    unknownIndicator: (id, near) =>
      `The plan has no indicator "${id}".${near.length > 0 ? ` Did you mean: ${near.join(', ')}?` : ' See the list with "phuluc plan".'}`,
    badYear: (text) => `"${text}" is not a year; give four digits between 2000 and 2100, such as 2026.`,
    unknownLanguage: (text) => `There is no language "${text}"; choose vi or en.`,
    exists: (file) => `${file}: exists already; choose another name, or add --force to overwrite it.`,
    cannotWrite: (file, reason) =>
      `${file}: cannot be written (${reason}); check the folder and the permission to write.`,
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
  },
  plan: {
    indicators: (count) => `${count} indicators`,
    units: (count) => `${count} reporting units`,
    coordinator: 'coordinating department',
    suggested: 'suggested',
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
  },
  gap: { target: 'Target', result: 'Result', gap: 'Gap', verdict: 'Verdict' },
};
