import type { ReceiveOptions } from '../core/mergeWorkbook/receive';
import { vietnameseAppendix } from './vi/appendix';

/** What the files of one merge are read with; plain data, so that a thread or a worker can be told. */
export type ReadSetting = Omit<ReceiveOptions, 'strings'>;

/** How `receive` looks into a file. */
export const receiveOptions = (setting: ReadSetting): ReceiveOptions => ({
  ...setting,
  strings: vietnameseAppendix,
});
