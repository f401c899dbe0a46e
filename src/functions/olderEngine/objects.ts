import { provide } from './provide';

type Fields = Record<string, unknown>;

provide(Object, {
  values: (object: Fields) => Object.keys(object).map((key) => object[key]),
  entries: (object: Fields) => Object.keys(object).map((key) => [key, object[key]]),
  fromEntries(entries: Iterable<readonly [string, unknown]>) {
    const object: Fields = {};
    for (const [key, value] of entries) object[key] = value;
    return object;
  },
  hasOwn: (object: object, key: string) => Object.prototype.hasOwnProperty.call(object, key),
});
