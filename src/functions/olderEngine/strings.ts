import { provide } from './provide';

const filler = (length: number, fill: string): string =>
  length <= 0 || fill === '' ? '' : fill.repeat(Math.ceil(length / fill.length)).slice(0, length);

const escaped = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');

type Replacement = string | ((match: string) => string);

provide(String.prototype, {
  at(this: string, index: number) {
    return this[index < 0 ? this.length + index : index];
  },
  padStart(this: string, length: number, fill = ' ') {
    return filler(length - this.length, fill) + this;
  },
  padEnd(this: string, length: number, fill = ' ') {
    return this + filler(length - this.length, fill);
  },
  trimStart(this: string) {
    return this.replace(/^\s+/, '');
  },
  trimEnd(this: string) {
    return this.replace(/\s+$/, '');
  },
  replaceAll(this: string, searched: string | RegExp, replacement: Replacement) {
    const pattern = typeof searched === 'string' ? new RegExp(escaped(searched), 'g') : searched;
    return this.replace(pattern, replacement as string);
  },
  *matchAll(this: string, pattern: RegExp) {
    const own = new RegExp(pattern.source, pattern.flags);
    for (let match = own.exec(this); match; match = own.exec(this)) {
      yield match;
      if (match[0] === '') own.lastIndex++;
    }
  },
});
