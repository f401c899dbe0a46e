import type { AppendixRequest } from '../../core/appendix/describe';

/** What a person asked to be inserted: results of indicators, or progress of tasks. */
export interface Insertion extends AppendixRequest {
  readonly content: 'indicators' | 'tasks';
  /** True where the workbook has to carry the plan's definition along, because it ships with nobody's product. */
  readonly carriesPlan: boolean;
}
