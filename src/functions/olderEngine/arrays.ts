import { provide } from './provide';

type Predicate = (value: unknown, index: number, list: readonly unknown[]) => boolean;

const indexFrom = (length: number, index: number): number => (index < 0 ? length + index : index);

function flattened(list: readonly unknown[], depth: number): unknown[] {
  const flat: unknown[] = [];
  for (const value of list) {
    if (Array.isArray(value) && depth > 0) flat.push(...flattened(value, depth - 1));
    else flat.push(value);
  }
  return flat;
}

provide(Array.prototype, {
  at(this: readonly unknown[], index: number) {
    return this[indexFrom(this.length, index)];
  },
  flat(this: readonly unknown[], depth = 1) {
    return flattened(this, depth);
  },
  flatMap(this: readonly unknown[], map: (value: unknown, index: number) => unknown) {
    return flattened(
      this.map((value, index) => map(value, index)),
      1,
    );
  },
  findLast(this: readonly unknown[], matches: Predicate) {
    for (let index = this.length - 1; index >= 0; index--) {
      if (matches(this[index], index, this)) return this[index];
    }
    return undefined;
  },
  findLastIndex(this: readonly unknown[], matches: Predicate) {
    for (let index = this.length - 1; index >= 0; index--) {
      if (matches(this[index], index, this)) return index;
    }
    return -1;
  },
});
