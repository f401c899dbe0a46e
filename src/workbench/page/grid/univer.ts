import {
  ICommandService,
  IUndoRedoService,
  LocaleType,
  LogLevel,
  createUniver,
  mergeLocales,
} from '@univerjs/presets';
import type { FUniver, Injector, IWorkbookData, Univer } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/presets/preset-sheets-conditional-formatting';
import conditionalVi from '@univerjs/presets/preset-sheets-conditional-formatting/locales/vi-VN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/presets/preset-sheets-core';
import coreVi from '@univerjs/presets/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/presets/preset-sheets-data-validation';
import validationVi from '@univerjs/presets/preset-sheets-data-validation/locales/vi-VN';
import { strings } from '../strings';
import '@univerjs/presets/lib/styles/preset-sheets-core.css';
import '@univerjs/presets/lib/styles/preset-sheets-conditional-formatting.css';
import '@univerjs/presets/lib/styles/preset-sheets-data-validation.css';

/** Words that the grid asks for and does not have. */
const missingVi = {
  'sheets-formula': { ...(coreVi['sheets-formula'] as object), progress: strings.calculation },
};

/** The name of the only workbook the grid ever shows; a file that is opened takes its place. */
export const UNIT_ID = 'workbook';

/** The grid and the services of it that the binding uses. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
}

/** What the menus leave out: the page offers no way to save it, or the model does it by itself. */
const HIDDEN_MENUS = [
  'sheet.menu.paste-special',
  'sheet.command.paste',
  'sheet.command.paste-value',
  'sheet.command.paste-format',
  'sheet.command.paste-col-width',
  'sheet.command.paste-besides-border',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.add-worksheet-protection',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.copy-sheet-confirm',
  'sheet.menu.sheets-sort',
  'sheet.menu.conditional-formatting',
  'sheet.menu.data-validation',
] as const;

/** Makes the grid in an element of the page. No workbook is in it yet. */
export function createGrid(container: HTMLElement): Grid {
  const { univer, univerAPI: api } = createUniver({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreVi, missingVi, conditionalVi, validationVi) },
    logLevel: LogLevel.ERROR,
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        footer: { statisticBar: false, menus: false, zoomSlider: true },
        // Results come from the model; the grid works out what the model cannot.
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
        menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
        // A text is a text on purpose here, such as the targets as the plan writes them.
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    ],
  });
  const injector = univer.__getInjector();
  return {
    univer,
    api,
    injector,
    commands: injector.get(ICommandService),
    undo: injector.get(IUndoRedoService),
  };
}

/** Shows another workbook in the place of the one before; the history of edits begins anew. */
export function showWorkbook({ api, undo }: Grid, data: Partial<IWorkbookData>): void {
  const before = api.getUniverSheet(UNIT_ID);
  if (before) {
    undo.clearUndoRedo(UNIT_ID);
    api.disposeUnit(UNIT_ID);
  }
  api.createWorkbook({ ...data, id: UNIT_ID }).setNumfmtLocal('vi');
}
