import { namespaceOf } from '../model/customXml';
import type { CustomXmlPart } from '../model/customXml';
import { newId } from '../model/id';
import { Refusal, itemNotFound } from '../model/refusal';
import { ApiObject, apiType } from '../protocol/apiObject';
import { text } from './arguments';
import { KeyedCollection } from './collection';
import type { HostScope } from './scope';

const PART = apiType<CustomXmlPartObject>('CustomXmlPart', {
  scalars: ['id', 'namespaceUri'],
  methods: ['delete', 'getXml', 'setXml'],
  identity: 'id',
});

const PARTS = apiType<CustomXmlPartCollection>('CustomXmlPartCollection', {
  methods: ['add', 'getByNamespace', 'getCount', 'getItem', 'getItemOrNullObject'],
  isCollection: true,
});

const SCOPED_PARTS = apiType<CustomXmlPartScopedCollection>('CustomXmlPartScopedCollection', {
  methods: ['getCount', 'getItem', 'getItemOrNullObject', 'getOnlyItem', 'getOnlyItemOrNullObject'],
  isCollection: true,
});

/**
 *
 */
export class CustomXmlPartObject extends ApiObject {
  readonly api = PART;

  constructor(
    private readonly scope: HostScope,
    readonly id: string,
  ) {
    super();
  }

  get namespaceUri(): string {
    return namespaceOf(this.getXml());
  }

  getXml(): string {
    const part = this.scope.workbook.customXml.find(this.id);
    if (!part) throw itemNotFound();
    return part.xml;
  }

  setXml(xml: unknown): void {
    this.scope.workbook.customXml.setXml(this.id, text(xml));
  }

  delete(): void {
    this.scope.workbook.customXml.remove(this.id);
  }
}

abstract class Parts extends KeyedCollection<CustomXmlPartObject> {
  constructor(protected readonly scope: HostScope) {
    super();
  }

  protected abstract parts(): readonly CustomXmlPart[];

  get items(): CustomXmlPartObject[] {
    return this.parts().map(({ id }) => new CustomXmlPartObject(this.scope, id));
  }

  protected find(id: unknown): CustomXmlPartObject | undefined {
    return this.items.find((part) => part.id.toLowerCase() === String(id).toLowerCase());
  }
}

/**
 *
 */
export class CustomXmlPartCollection extends Parts {
  readonly api = PARTS;

  protected parts(): readonly CustomXmlPart[] {
    return this.scope.workbook.customXml.all;
  }

  add(xml: unknown): CustomXmlPartObject {
    const part = { id: newId(), xml: text(xml) };
    this.scope.workbook.customXml.add(part);
    return new CustomXmlPartObject(this.scope, part.id);
  }

  getByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.scope, text(namespace));
  }
}

/** The parts of one namespace. */
export class CustomXmlPartScopedCollection extends Parts {
  readonly api = SCOPED_PARTS;

  constructor(
    scope: HostScope,
    private readonly namespace: string,
  ) {
    super(scope);
  }

  protected parts(): readonly CustomXmlPart[] {
    return this.scope.workbook.customXml.byNamespace(this.namespace);
  }

  getOnlyItem(): CustomXmlPartObject {
    const only = this.getOnlyItemOrNullObject();
    if (!only) throw new Refusal('InvalidOperation', 'The collection does not hold exactly one item.');
    return only;
  }

  getOnlyItemOrNullObject(): CustomXmlPartObject | null {
    const { items } = this;
    return items.length === 1 ? (items[0] ?? null) : null;
  }
}
