import { absoluteAddress, parseLocalAddress, quoteSheet, splitSheet } from '../model/address';
import type { DefinedName } from '../model/names';
import { itemNotFound } from '../model/refusal';
import type { Sheet } from '../model/sheet';
import { readTyped } from '../model/typedValue';
import { apiValue, isError } from '../model/value';
import { ApiObject, apiType } from '../protocol/apiObject';
import { flag, text } from './arguments';
import { KeyedCollection } from './collection';
import { RangeObject } from './range';
import type { HostScope } from './scope';
import { WorksheetObject } from './worksheet';

const NAME = apiType<NamedItemObject>('NamedItem', {
  scalars: ['name', 'type', 'value', 'visible', 'comment', 'scope', 'formula', '_Id'],
  navigations: ['worksheet', 'worksheetOrNullObject'],
  methods: ['delete', 'getRange', 'getRangeOrNullObject'],
  identity: '_Id',
});

const NAMES = apiType<NamedItemCollection>('NamedItemCollection', {
  methods: ['add', 'addFormulaLocal', 'getCount', 'getItem', 'getItemOrNullObject'],
  isCollection: true,
});

/**
 *
 */
export class NamedItemObject extends ApiObject {
  readonly api = NAME;

  constructor(
    private readonly host: HostScope,
    readonly name: string,
    private readonly sheet: Sheet | undefined,
  ) {
    super();
  }

  private get defined(): DefinedName {
    const defined = this.host.workbook.names.find(this.name, this.sheet?.id);
    if (!defined) throw itemNotFound();
    return defined;
  }

  private update(patch: Partial<Pick<DefinedName, 'comment' | 'visible' | 'refersTo'>>): void {
    this.host.workbook.names.update(this.name, this.sheet?.id, patch);
  }

  get _Id(): string {
    return this.name;
  }

  get scope(): 'Workbook' | 'Worksheet' {
    return this.sheet ? 'Worksheet' : 'Workbook';
  }

  get comment(): string {
    return this.defined.comment;
  }

  set comment(comment: unknown) {
    this.update({ comment: text(comment) });
  }

  get visible(): boolean {
    return this.defined.visible;
  }

  set visible(visible: unknown) {
    this.update({ visible: flag(visible) });
  }

  get formula(): string {
    return this.defined.refersTo;
  }

  set formula(formula: unknown) {
    this.update({ refersTo: text(formula) });
  }

  /** The constant a name stands for, where it is no range. */
  private get constant() {
    const body = this.defined.refersTo.replace(/^=/, '');
    const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
    return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : readTyped(body).value;
  }

  get type(): string {
    if (this.getRangeOrNullObject()) return 'Range';
    const { constant } = this;
    if (isError(constant) || this.defined.refersTo.includes('#REF!')) return 'Error';
    if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
    return typeof constant === 'boolean' ? 'Boolean' : 'String';
  }

  get value(): unknown {
    const range = this.getRangeOrNullObject();
    if (range) return range.address;
    return this.type === 'Error' ? '#REF!' : apiValue(this.constant);
  }

  get worksheetOrNullObject(): WorksheetObject | null {
    return this.sheet ? new WorksheetObject(this.host, this.sheet) : null;
  }

  get worksheet(): WorksheetObject {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  getRangeOrNullObject(): RangeObject | null {
    const { sheet: name, local } = splitSheet(this.defined.refersTo.replace(/^=/, ''));
    const sheet = name === undefined ? this.sheet : this.host.workbook.sheetByName(name);
    const rect = parseLocalAddress(local);
    return sheet && rect ? new RangeObject(this.host, sheet, rect) : null;
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  delete(): void {
    this.host.workbook.names.remove(this.name, this.sheet?.id);
  }
}

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection extends KeyedCollection<NamedItemObject> {
  readonly api = NAMES;

  constructor(
    private readonly host: HostScope,
    private readonly sheet?: Sheet,
  ) {
    super();
  }

  get items(): NamedItemObject[] {
    const defined = this.host.workbook.names.inScope(this.sheet?.id);
    return defined.map(({ name }) => new NamedItemObject(this.host, name, this.sheet));
  }

  protected find(key: unknown): NamedItemObject | undefined {
    const defined = this.host.workbook.names.find(String(key), this.sheet?.id);
    return defined && new NamedItemObject(this.host, defined.name, this.sheet);
  }

  add(name: unknown, reference: unknown, comment: unknown = ''): NamedItemObject {
    const refersTo =
      reference instanceof RangeObject
        ? `=${quoteSheet(reference.sheet.name)}!${absoluteAddress(reference.rect)}`
        : formulaOf(text(reference));
    const defined = { name: text(name), refersTo, comment: text(comment), visible: true };
    this.host.workbook.names.add({ ...defined, ...(this.sheet && { sheetId: this.sheet.id }) });
    return new NamedItemObject(this.host, defined.name, this.sheet);
  }

  addFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItemObject {
    return this.add(name, formula, comment);
  }
}

/** A text without "=" names itself, a constant. */
const formulaOf = (reference: string): string =>
  reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
