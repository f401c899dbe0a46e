import type {
  ConditionalFormatDescription,
  SheetDescription,
  ValidationDescription,
} from '../../core/appendix/description';
import { rangeAddress } from '../../core/workbook/address';
import type { CellRange } from '../../core/workbook/snapshot';
import { areasOf } from '../areas';

const ruleOf = ({ rule }: ValidationDescription): Excel.DataValidationRule =>
  rule.kind === 'list'
    ? { list: { inCellDropDown: true, source: rule.items.join(',') } }
    : { custom: { formula: `=${rule.formula}` } };

/** Validations that differ only in where they stand. Formulas name their own cell, so those stay alone. */
function shared(validations: readonly ValidationDescription[]): [ValidationDescription, CellRange[]][] {
  const groups = new Map<string, [ValidationDescription, CellRange[]]>();
  for (const validation of validations) {
    const { range, ...rest } = validation;
    const key = JSON.stringify(rest);
    const group = groups.get(key);
    if (group) group[1].push(range);
    else groups.set(key, [validation, [range]]);
  }
  return [...groups.values()];
}

/** Says what may be typed where. */
export function addValidations(sheet: Excel.Worksheet, { validations }: SheetDescription): void {
  for (const [validation, ranges] of shared(validations)) {
    const { prompt, alert } = validation;
    for (const { dataValidation } of areasOf(sheet, ranges)) {
      dataValidation.rule = ruleOf(validation);
      dataValidation.ignoreBlanks = true;
      dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
      // A warning asks and lets the person keep what was typed; a stop would throw it away.
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: alert.title,
        message: alert.text,
      };
    }
  }
}

function addIcons(format: Excel.ConditionalFormat): void {
  const { iconSet } = format;
  iconSet.style = 'ThreeSymbols2';
  iconSet.criteria = [
    // The first icon is for all that the others leave: Excel takes no criterion for it.
    {} as Excel.ConditionalIconCriterion,
    { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=2' },
    { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=3' },
  ];
  iconSet.showIconOnly = true;
}

function addConditionalFormat(sheet: Excel.Worksheet, description: ConditionalFormatDescription): void {
  const { conditionalFormats } = sheet.getRange(rangeAddress(description.range));
  if (description.kind === 'icons') {
    addIcons(conditionalFormats.add('IconSet'));
    return;
  }
  const { custom } = conditionalFormats.add('Custom');
  const { formula, fontColor, fill, bold, italic } = description;
  custom.rule.formula = `=${formula}`;
  if (fontColor !== undefined) custom.format.font.color = `#${fontColor}`;
  if (bold) custom.format.font.bold = true;
  if (italic) custom.format.font.italic = true;
  if (fill !== undefined) custom.format.fill.color = `#${fill}`;
}

/** Adds the conditional formats from the last to the first: Excel puts each before those it has. */
export function addConditionalFormats(
  sheet: Excel.Worksheet,
  { conditionalFormats }: SheetDescription,
): void {
  for (const description of [...conditionalFormats].reverse()) addConditionalFormat(sheet, description);
}
