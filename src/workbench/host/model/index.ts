/** The workbook model: everything a grid binds to and the host side of Office.js acts on. */
export {
  absoluteAddress,
  columnIndex,
  fullAddress,
  letters,
  localAddress,
  parseLocalAddress,
  quoteSheet,
  splitSheet,
} from './address';
export { NO_CALCULATOR } from './calculation';
export type { CalculatedCell, Calculator, DirtyCells } from './calculation';
export type { StoredCell } from './cells';
export type { ChangeListener, ChangeOrigin, SheetVisibility, WorkbookChange } from './changes';
export type {
  ConditionalFormat,
  ConditionalRule,
  ConditionalStyle,
  IconCriterion,
} from './conditionalFormat';
export { copyCells } from './copy';
export { copySheet } from './copySheet';
export { namespaceOf } from './customXml';
export type { CustomXmlPart } from './customXml';
export { displayText } from './displayText';
export { AddinFunctions } from './formula/addinFunctions';
export type { AddinCall, AddinRuntime, AddinValue } from './formula/addinFunctions';
export { compareScalars } from './formula/arithmetic';
export { BuiltInCalculator } from './formula/calculator';
export type { FormulaPlace } from './formula/evaluate';
export * from './geometry';
export { newId } from './id';
export { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from './lines';
export type { DefinedName } from './names';
export { DEFAULT_PAGE_LAYOUT } from './pageLayout';
export type { HeaderFooterTexts, PageLayout, PageZoom } from './pageLayout';
export { STRICTEST, areLinesFormattable, isEditable, isFormattable, isShiftable } from './protection';
export type { Protection, ProtectionOptions } from './protection';
export { Refusal } from './refusal';
export type { RefusalCode } from './refusal';
export type { Frozen, Sheet } from './sheet';
export type { Shift } from './shift';
export { fromSnapshot, loadSnapshot, sheetFromSnapshot, sheetToSnapshot, toSnapshot } from './snapshot';
export type { HostCellSnapshot, HostSheetSnapshot, HostWorkbookSnapshot } from './snapshot';
export { shiftCells } from './structure';
export { DEFAULT_STYLE } from './style';
export type { BorderLine, BorderSide, Borders, CellStyle } from './style';
export { dateSerial, readTyped } from './typedValue';
export type { Typed } from './typedValue';
export { NO_VALIDATION } from './validation';
export type {
  PlacedValidation,
  Validation,
  ValidationAlert,
  ValidationPrompt,
  ValidationRule,
} from './validation';
export { ERROR_TEXTS, apiValue, errorValue, isError, valueType } from './value';
export type { Scalar } from './value';
export { Workbook } from './workbook';
export type { CalculationMode } from './workbook';
