import type { NumberStrings } from '../numberStrings';

export const numberCommand: NumberStrings = {
  state: 'State',
  value: 'Read as',
  kind: 'Kind of figure',
  readings: 'May be',
  or: ' or ',
  badIndicator: (typed) =>
    `"${typed}" names no indicator; write the plan, a slash and the indicator, such as binh-dinh/that-nghiep-chung.`,
};
