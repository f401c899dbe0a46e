import type { Notify } from './changes';

/** What an add-in keeps in the document: `workbook.settings` and `Office.context.document.settings` alike. */
export class DocumentSettings {
  private values = new Map<string, unknown>();

  constructor(private readonly notify: Notify) {}

  get entries(): [key: string, value: unknown][] {
    return [...this.values];
  }

  has(key: string): boolean {
    return this.values.has(key);
  }

  get(key: string): unknown {
    return this.values.get(key);
  }

  set(key: string, value: unknown): void {
    this.values.set(key, value);
    this.notify({ kind: 'settings' });
  }

  remove(key: string): void {
    this.values.delete(key);
    this.notify({ kind: 'settings' });
  }

  replace(entries: readonly (readonly [string, unknown])[]): void {
    this.values = new Map(entries);
    this.notify({ kind: 'settings' });
  }
}
