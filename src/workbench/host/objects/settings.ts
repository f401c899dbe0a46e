import { itemNotFound } from '../model/refusal';
import { ApiObject, apiType } from '../protocol/apiObject';
import { text } from './arguments';
import { KeyedCollection } from './collection';
import type { HostScope } from './scope';

const SETTING = apiType<SettingObject>('Setting', {
  scalars: ['key', 'value', '_Id'],
  methods: ['delete'],
  identity: '_Id',
});

const SETTINGS = apiType<SettingCollection>('SettingCollection', {
  methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
  isCollection: true,
});

/**
 *
 */
export class SettingObject extends ApiObject {
  readonly api = SETTING;

  constructor(
    private readonly scope: HostScope,
    readonly key: string,
  ) {
    super();
  }

  get _Id(): string {
    return this.key;
  }

  get value(): unknown {
    const { settings } = this.scope.workbook;
    if (!settings.has(this.key)) throw itemNotFound();
    return settings.get(this.key);
  }

  set value(value: unknown) {
    this.scope.workbook.settings.set(this.key, value);
  }

  delete(): void {
    this.scope.workbook.settings.remove(this.key);
  }
}

/**
 *
 */
export class SettingCollection extends KeyedCollection<SettingObject> {
  readonly api = SETTINGS;

  constructor(private readonly scope: HostScope) {
    super();
  }

  get items(): SettingObject[] {
    return this.scope.workbook.settings.entries.map(([key]) => new SettingObject(this.scope, key));
  }

  /** Keys keep their case, unlike the names of sheets. */
  protected find(key: unknown): SettingObject | undefined {
    return this.items.find((setting) => setting.key === key);
  }

  add(key: unknown, value: unknown): SettingObject {
    this.scope.workbook.settings.set(text(key), value);
    return new SettingObject(this.scope, text(key));
  }
}
