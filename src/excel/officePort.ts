import type { SheetDescription } from '../core/appendix/description';
import { readCapabilities, requireFloor } from './capabilities';
import type { Capabilities } from './capabilities';
import { markCells } from './change/markCells';
import { selectCell } from './change/selectCell';
import { writeCells } from './change/writeCells';
import { onChange } from './events/onChange';
import { onSelection } from './events/onSelection';
import { insertSheet } from './insert/insertSheet';
import type { CellWrite, ExcelPort } from './port';
import { readAreas } from './read/readAreas';
import { readSelection } from './read/readSelection';
import { readWorkbook } from './read/readWorkbook';
import { leaveForFunctions } from './share/leaveForFunctions';
import { rereadSheet } from './read/rereadSheet';
import { PreImages } from './restore/preImages';
import { writeReport } from './report/writeReport';
import { rewriteSheet } from './rewrite/rewriteSheet';

/** The port over Office.js. To be called once Office is ready. */
export function createOfficePort(capabilities: Capabilities = readCapabilities()): ExcelPort {
  const images = new PreImages();

  /** Refuses every call in an Excel that is too old, before anything is asked of it. */
  const guarded =
    <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      requireFloor(capabilities);
      return work(...args);
    };

  return {
    insertSheet: guarded((description: SheetDescription) => insertSheet(description)),
    readWorkbook: guarded(readWorkbook),
    rereadSheet: guarded(rereadSheet),
    rewriteSheet: guarded(rewriteSheet),
    writeReport: guarded(writeReport),
    readAreas: guarded(readAreas),
    readSelection: guarded(readSelection),
    selectCell: guarded(selectCell),
    writeCells: guarded(async (sheetId: string, writes: readonly CellWrite[]) => {
      if (writes.length > 0) images.push(await writeCells(sheetId, writes));
    }),
    markCells: guarded(markCells),
    restore: guarded(() => images.restore()),
    restorable: () => images.latest,
    leaveForFunctions,
    onChange: guarded((listener: Parameters<ExcelPort['onChange']>[0]) => onChange(listener, capabilities)),
    onSelection: guarded(onSelection),
  };
}
