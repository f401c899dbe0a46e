import { Refusal } from '../model/refusal';
import { ApiObject, apiType } from '../protocol/apiObject';
import { readEventReference } from '../protocol/eventHub';
import { ApplicationObject, RuntimeObject } from './application';
import { text } from './arguments';
import { CustomXmlPartCollection } from './customXml';
import { NamedItemCollection } from './names';
import { RangeObject } from './range';
import { RangeAreasObject } from './rangeAreas';
import type { HostScope } from './scope';
import { SettingCollection } from './settings';
import { WorksheetObject } from './worksheet';
import { WorksheetCollection } from './worksheets';

const WORKBOOK = apiType<WorkbookObject>('Workbook', {
  scalars: ['name', 'readOnly', 'isDirty', 'autoSave', 'previouslySaved'],
  navigations: ['application', 'customXmlParts', 'names', 'settings', 'worksheets', '_Runtime'],
  methods: [
    'getActiveCell',
    'getSelectedRange',
    'getSelectedRanges',
    '_GetRangeForEventByReferenceId',
    '_GetRangeOrNullObjectForEventByReferenceId',
  ],
});

/** The root: `context.workbook`. */
export class WorkbookObject extends ApiObject {
  readonly api = WORKBOOK;
  readonly readOnly = false;
  readonly autoSave = false;
  readonly previouslySaved = false;
  readonly application: ApplicationObject;
  readonly customXmlParts: CustomXmlPartCollection;
  readonly names: NamedItemCollection;
  readonly settings: SettingCollection;
  readonly worksheets: WorksheetCollection;
  readonly _Runtime: RuntimeObject;
  private wasChanged = false;

  constructor(private readonly scope: HostScope) {
    super();
    this.application = new ApplicationObject(scope);
    this.customXmlParts = new CustomXmlPartCollection(scope);
    this.names = new NamedItemCollection(scope);
    this.settings = new SettingCollection(scope);
    this.worksheets = new WorksheetCollection(scope);
    this._Runtime = new RuntimeObject(scope);
    scope.workbook.subscribe(({ kind }) => {
      if (kind === 'replaced') this.wasChanged = false;
      else if (kind !== 'selection' && kind !== 'activeSheet') this.wasChanged = true;
    });
  }

  get name(): string {
    return this.scope.workbook.fileName;
  }

  get isDirty(): boolean {
    return this.wasChanged;
  }

  set isDirty(value: unknown) {
    this.wasChanged = value === true;
  }

  getSelectedRange(): RangeObject {
    const sheet = this.scope.workbook.activeSheet;
    return new RangeObject(this.scope, sheet, sheet.selection);
  }

  /** All areas selected, also where Ctrl made them several. */
  getSelectedRanges(): RangeAreasObject {
    const sheet = this.scope.workbook.activeSheet;
    return new RangeAreasObject(this.scope, sheet, [...sheet.alsoSelected, sheet.selection]);
  }

  getActiveCell(): RangeObject {
    return this.getSelectedRange().getCell(0, 0);
  }

  _GetRangeForEventByReferenceId(reference: unknown): RangeObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range)
      throw new Refusal('InvalidReference', 'This reference is not valid for the current operation.');
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): RangeObject | null {
    const found = readEventReference(text(reference));
    const sheet = found && this.scope.workbook.findSheet(found.sheetId);
    return sheet ? new WorksheetObject(this.scope, sheet).getRange(found.address) : null;
  }
}
