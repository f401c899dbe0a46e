import type { FunctionStrings } from '../functionStrings';

const PLAN = {
  name: 'plan',
  description: 'Id of the plan, such as "binh-dinh" (or "binh-dinh@1" for one version), or its number.',
};
const INDICATOR = {
  name: 'indicator',
  description: 'Id of the indicator, such as "that-nghiep-chung", or its code in the plan, such as "2.1".',
};
const VALUE = {
  name: 'result',
  description:
    'Cell or cells that hold the result: a number, or a text such as "2,45%" or "chưa có số liệu".',
};

/** What Excel shows while a function is typed. */
export const functions: FunctionStrings = {
  gap: {
    description:
      'Distance from the result to the indicator’s target (result − target), in the indicator’s unit.',
    parameters: { plan: PLAN, indicator: INDICATOR, value: VALUE },
  },
  verdict: {
    description:
      'Whether the result meets the indicator’s target, in the appendix’s words: Vượt, Đạt, Chưa đạt, Chưa có số liệu…',
    parameters: { plan: PLAN, indicator: INDICATOR, value: VALUE },
  },
  target: {
    description: 'The indicator’s target in words, in Vietnamese: "dưới 2,45%".',
    parameters: { plan: PLAN, indicator: INDICATOR },
  },
  read: {
    description: 'Reads a number typed as text the Vietnamese way: "12,9 nghìn căn" gives 12900.',
    parameters: {
      text: { name: 'text', description: 'Cell or cells that hold the number.' },
      unit: { name: 'unit', description: 'The unit expected, such as "%" or "căn"; may be left out.' },
    },
  },
};
