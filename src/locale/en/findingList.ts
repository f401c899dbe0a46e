import type { FindingListStrings } from '../findingListStrings';

const cells = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;

export const findingList: FindingListStrings = {
  aspect: 'Show',
  open: 'To do',
  label: 'What is to be done',
  filter: 'Filter by severity',
  filters: {
    open: 'All',
    error: 'Errors',
    warning: 'Warnings',
    note: 'Notes',
    blank: 'Not entered',
    accepted: 'Accepted',
  },
  search: 'Find a cell, indicator or text',
  kind: 'Kind',
  everyKind: 'Every kind',
  empty: 'Nothing matches.',
  showAll: 'Show all',
  wholeSheet: 'Whole appendix',
  clean: {
    heading: 'Nothing is left to do',
    text: 'Every figure entered can be read; there is no error and no warning.',
    untouched: 'There is no figure to check yet.',
    blank: (count) => `${cells(count)} not entered yet.`,
    showBlank: 'Show what is not entered',
  },
  steps: {
    label: 'Step through',
    previous: 'Previous',
    next: 'Next',
    previousHint: 'Previous entry (Shift+F8)',
    nextHint: 'Next entry (F8)',
    place: (at, of) => `${at}/${of}`,
    spoken: (place, subject, message) => `Entry ${place}, ${subject}: ${message}`,
  },
  group: {
    numbers: {
      apply: (count) => `Apply all ${count} suggestions…`,
      preview: (count) => `Write the suggested numbers into ${cells(count)}?`,
    },
    texts: {
      apply: (count) => `Convert all ${cells(count)} to Unicode…`,
      preview: (count) => `Convert the text of ${cells(count)} to Unicode?`,
    },
    formulas: (count) =>
      `${cells(count)} with a formula ${count === 1 ? 'is' : 'are'} left as ${count === 1 ? 'it is' : 'they are'}.`,
    blankCell: 'blank',
    write: (count) => `Write ${cells(count)}`,
    cancel: 'Cancel',
  },
  marksOld: 'Refresh the marks',
};
