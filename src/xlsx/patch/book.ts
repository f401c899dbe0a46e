import { readRelationships, type Relationship } from '../read/relationships';
import { damaged, inPart, Refusal } from '../read/refusal';
import type { ReadLimits } from '../read/limits';
import { readWorkbookPart, type SheetEntry } from '../read/workbookPart';
import { readXml } from '../read/xmlText';
import type { PackageDraft } from './draft';
import { addRelationship, DECLARATION, addContentType, removePart } from './packageEdits';
import { rawXmlOf, rootChildren, type RawXml } from './rawXml';
import { applySplices, type Splice } from './splice';
import { StyleBook } from './styleBook';
import { withAttribute } from './xmlValues';

const STRICT = 'http://purl.oclc.org/ooxml/';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Children of a workbook that stand before `<calcPr>` (CT_Workbook, ECMA-376 part 1, 18.2.27). */
const BEFORE_CALCULATION = new Set(
  (
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
    'definedNames'
  ).split(' '),
);

/** The workbook of a draft: its main part, sheets and styles, and the names that its edition of OOXML uses. */
export class Book {
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  /** Namespace of SpreadsheetML in this file; Strict has its own. */
  readonly namespace: string;
  /** What types of relationships begin with, without the last step. */
  readonly office: string;
  private styles: { readonly part: string; readonly book: StyleBook } | undefined;

  /** @throws Refusal where the package holds no workbook of this kind. */
  constructor(
    private readonly draft: PackageDraft,
    limits: ReadLimits,
  ) {
    const { original } = draft;
    this.part = mainPart(draft);
    const bytes = original.read(this.part);
    if (!bytes) throw damaged('missingPart', { part: this.part });
    const xml = readXml(bytes);
    this.sheets = inPart(this.part, () => readWorkbookPart(xml, limits).sheets);
    const isStrict = draft.requireXml(this.part).tag.includes(`"${STRICT}spreadsheetml/main"`);
    this.namespace = isStrict ? `${STRICT}spreadsheetml/main` : MAIN;
    this.office = isStrict ? `${STRICT}officeDocument/relationships` : OFFICE;
    this.relationships = readRelationships(original, this.part);
  }

  /** Name of the main part. */
  readonly part: string;

  /** A new look, in the styles part; the file gets one where it has none. */
  styleWith: StyleBook['styleWith'] = (base, change) => this.looks().styleWith(base, change);

  /** The looks of another workbook, added to the styles part. */
  adoptLooks: StyleBook['adopt'] = (other) => this.looks().adopt(other);

  private looks(): StyleBook {
    if (!this.styles) {
      const part = this.relationships.find(({ kind }) => kind === 'styles')?.target;
      const xml = part === undefined ? rawXmlOf(emptyStyles(this.namespace)) : this.draft.requireXml(part);
      this.styles = { part: part ?? '', book: new StyleBook(xml) };
    }
    return this.styles.book;
  }

  /** A part's text of the Transitional edition in the names of this file's. */
  inItsEdition(text: string): string {
    if (this.namespace === MAIN) return text;
    return text.replaceAll(`"${MAIN}"`, `"${this.namespace}"`).replaceAll(`"${OFFICE}"`, `"${this.office}"`);
  }

  /** Writes the styles part, where a look was added. */
  finishStyles(): void {
    if (!this.styles) return;
    const { part, book } = this.styles;
    const text = book.finish();
    if (part !== '') {
      this.draft.write(part, text, book.xml);
      return;
    }
    const made = this.addPart(`${folderOf(this.part)}styles`, 'styles', 'styles');
    this.draft.write(made.part, text);
  }

  /** Adds a part that the workbook relates to; its content is still to be written. */
  addPart(stem: string, kind: string, type: string): { readonly part: string; readonly id: string } {
    const part = this.draft.freeName(stem, '.xml');
    addContentType(this.draft, part, `${SPREADSHEET}.${type}+xml`);
    return { part, id: addRelationship(this.draft, this.part, `${this.office}/${kind}`, part) };
  }

  /** Takes the calculation chain away: it lists the cells with formulas, and programs make it anew. */
  dropCalculationChain(): void {
    for (const { id, kind, target } of this.relationships) {
      if (kind === 'calcChain' && this.draft.has(target)) removePart(this.draft, this.part, id, target);
    }
  }

  /** Has programs recalculate every formula when they open the file. */
  calculateOnOpening(): void {
    const xml = this.draft.requireXml(this.part);
    this.draft.write(this.part, applySplices(xml.text, [calculation(xml)]), xml);
  }
}

function calculation(xml: RawXml): Splice {
  const children = rootChildren(xml);
  const own = children.find(({ name }) => name === 'calcPr');
  if (own) {
    const { start, tagEnd } = own;
    return { start, end: tagEnd, text: withAttribute(xml.text.slice(start, tagEnd), 'fullCalcOnLoad', '1') };
  }
  const at = children.filter(({ name }) => BEFORE_CALCULATION.has(name)).pop()?.end ?? xml.tagEnd;
  return { start: at, end: at, text: `<${xml.prefix}calcPr fullCalcOnLoad="1"/>` };
}

function mainPart(draft: PackageDraft): string {
  const { original } = draft;
  const mimetype = new TextDecoder().decode(original.read('mimetype')?.subarray(0, 100));
  if (mimetype.startsWith('application/vnd.oasis.opendocument')) throw new Refusal('openDocument');
  const related = readRelationships(original, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const part = related ?? ['xl/workbook.xml', 'xl/workbook.bin'].find((name) => original.has(name));
  if (part?.toLowerCase().endsWith('.bin')) throw new Refusal('xlsb');
  if (part === undefined) throw new Refusal('notAWorkbook');
  return part;
}

/** "xl/" of "xl/workbook.xml". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** A styles part with the standard look alone. */
function emptyStyles(namespace: string): string {
  const fills = ['none', 'gray125']
    .map((type) => `<fill><patternFill patternType="${type}"/></fill>`)
    .join('');
  return (
    `${DECLARATION}<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    `<fills count="2">${fills}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
