import type { DefinedName, SheetVisibility } from '../../core/workbook/snapshot';
import { beyond, checkList, type ReadLimits } from './limits';
import { damaged, Refusal } from './refusal';
import { decodeXstring } from './xmlEntities';
import {
  forEachStartTag,
  isTag,
  isTrue,
  readAttribute,
  readStartTag,
  readText,
  type Attributes,
} from './xmlScan';
import type { XmlPart } from './xmlText';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationshipId: string;
}

/** What the workbook part says (ECMA-376 part 1, 18.2). */
export interface WorkbookPart {
  /** Sheets of every kind, in the order of their tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
}

/**
 *
 */
export function readWorkbookPart(part: XmlPart, limits: ReadLimits): WorkbookPart {
  const { text: xml, root, start } = part;
  // The main part of a .docx or .pptx is reached in the same way.
  if (root !== 'workbook') throw new Refusal('notAWorkbook', { root: root.slice(0, 64) });
  const sheets: SheetEntry[] = [];
  const names: { attributes: Attributes; refersTo: string }[] = [];
  let date1904 = false;
  forEachStartTag(xml, start, (at) => {
    if (isTag(xml, at, '<workbookPr')) {
      date1904 = isTrue(readAttribute(xml, at, 'date1904'));
    } else if (isTag(xml, at, '<sheet')) {
      if (sheets.length >= limits.sheets) throw beyond(limits, 'sheets');
      sheets.push(sheetEntry(readStartTag(xml, at).attributes));
    } else if (isTag(xml, at, '<definedName')) {
      checkList(names.length, limits);
      const tag = readStartTag(xml, at);
      const refersTo = tag.selfClosing ? { text: '', end: tag.end } : readText(xml, tag.end);
      names.push({ attributes: tag.attributes, refersTo: refersTo.text });
      return refersTo.end;
    }
    return undefined;
  });
  if (sheets.length === 0) throw damaged('noSheets');
  const definedNames = names.map(({ attributes, refersTo }) => definedName(attributes, refersTo, sheets));
  return { sheets, definedNames, date1904 };
}

function sheetEntry(attributes: Attributes): SheetEntry {
  const state = attributes.get('state');
  let relationshipId = '';
  // The prefix of the relationships' namespace is the writer's choice; "id" without one is seen as well.
  for (const [key, value] of attributes) if (key === 'id' || key.endsWith(':id')) relationshipId = value;
  return {
    name: decodeXstring(attributes.get('name') ?? ''),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relationshipId,
  };
}

/** `localSheetId` counts in the order of the tabs, chart sheets included (18.2.5). */
function definedName(attributes: Attributes, refersTo: string, sheets: readonly SheetEntry[]): DefinedName {
  const name = decodeXstring(attributes.get('name') ?? '');
  const sheet = sheets[Number(attributes.get('localSheetId') ?? -1)]?.name;
  return sheet === undefined ? { name, refersTo } : { name, sheet, refersTo };
}
