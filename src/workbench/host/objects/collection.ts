import { itemNotFound } from '../model/refusal';
import { ApiCollection } from '../protocol/apiObject';
import type { ApiObject } from '../protocol/apiObject';

/** The members that nearly every collection has. */
export abstract class KeyedCollection<Item extends ApiObject> extends ApiCollection<Item> {
  /** The item of a key, a name or an id; undefined where there is none. */
  protected abstract find(key: unknown): Item | undefined;

  getCount(): number {
    return this.items.length;
  }

  getItem(key: unknown): Item {
    const item = this.find(key);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(key: unknown): Item | null {
    return this.find(key) ?? null;
  }

  getItemAt(index: unknown): Item {
    const item = this.items[Number(index)];
    if (!item) throw itemNotFound();
    return item;
  }
}
