import { createContext, useContext } from 'react';
import type { RecordRequests } from './recordRequests';

/** What findings need to be accepted wherever they are listed. */
export interface RecordAccess {
  readonly requests: RecordRequests;
  readonly isBusy: boolean;
}

const RecordContext = createContext<RecordAccess | undefined>(undefined);

export const RecordProvider = RecordContext.Provider;

/** Undefined where nothing can be recorded: a number that stands in no sheet. */
export const useRecord = (): RecordAccess | undefined => useContext(RecordContext);
