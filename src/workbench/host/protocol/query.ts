import { invalidArgument, notImplemented } from '../model/refusal';
import { isCollection, isTracked } from './apiObject';
import type { ApiObject } from './apiObject';
import type { WireQuery } from './wire';
import { publicName, wireName } from './wire';

type Path = readonly string[];
type Answer = Record<string, unknown>;

/** Reads a member by its public name. */
export const memberOf = (object: ApiObject, name: string): unknown =>
  (object as unknown as Record<string, unknown>)[name];

/** What the client needs to find an object again; part of each answer about it. */
export function identityOf(object: ApiObject): Answer {
  const answer: Answer = {};
  const { identity } = object.api;
  if (identity) answer[wireName(identity)] = memberOf(object, identity);
  if (isTracked(object) && object.referenceId !== undefined) answer['_ReferenceId'] = object.referenceId;
  return answer;
}

const find = (names: readonly string[], name: string): string | undefined =>
  names.includes(name) ? name : names.find((known) => known.toLowerCase() === name.toLowerCase());

const isEverything = (name: string): boolean => name === '*' || name === '$all';

function scalarOf(object: ApiObject, name: string): unknown {
  const value = memberOf(object, name);
  return value === undefined ? null : value;
}

/** Answers a load: `Select` paths such as "format/fill/color", and `Expand`. */
export function answerQuery(object: ApiObject | null, query: WireQuery, isJson: boolean): unknown {
  if (object === null) return null;
  const split = (path: string) => path.split(/[/.]/).filter(Boolean).map(publicName);
  const paths: Path[] = (query.Select ?? []).map(split);
  for (const path of query.Expand ?? []) paths.push([...split(path), '*']);
  if (!query.Select?.length) paths.push(['*']);
  return new Projection(isJson).project(object, paths, query);
}

class Projection {
  constructor(private readonly isJson: boolean) {}

  private key(name: string): string {
    return this.isJson ? name : wireName(name);
  }

  project(object: ApiObject | null | undefined, paths: readonly Path[], query: WireQuery = {}): unknown {
    if (object === null || object === undefined) return null;
    return isCollection(object) ? this.collection(object, paths, query) : this.single(object, paths);
  }

  private collection(
    object: ApiObject & { items: readonly ApiObject[] },
    paths: readonly Path[],
    query: WireQuery,
  ): Answer {
    const answer: Answer = {};
    const ofItems: Path[] = [];
    for (const path of paths) {
      const [first = '', ...rest] = path;
      const own = isEverything(first) ? undefined : find(object.api.scalars, first);
      const nested =
        isEverything(first) || first === 'items' ? undefined : find(object.api.navigations, first);
      if (own !== undefined && rest.length === 0) answer[this.key(own)] = scalarOf(object, own);
      else if (nested !== undefined) answer[this.key(nested)] = this.navigation(object, nested, [rest]);
      else if (first === 'items') ofItems.push(rest.length > 0 ? rest : ['*']);
      else ofItems.push(path);
    }
    if (ofItems.length > 0) {
      const skip = query.Skip ?? 0;
      const items = object.items.slice(skip, query.Top ? skip + query.Top : undefined);
      answer[this.isJson ? 'items' : '_Items'] = items.map((item) => this.project(item, ofItems));
    }
    return answer;
  }

  private single(object: ApiObject, paths: readonly Path[]): Answer {
    const { api: type } = object;
    const answer = identityOf(object);
    const nested = new Map<string, Path[]>();
    for (const [first = '', ...rest] of paths) {
      if (isEverything(first)) {
        for (const name of type.scalars)
          if (!name.startsWith('_')) answer[this.key(name)] = scalarOf(object, name);
        continue;
      }
      const scalar = find(type.scalars, first);
      if (scalar !== undefined) {
        if (rest.length > 0 && !isEverything(rest[0] ?? ''))
          throw invalidArgument(`${type.name}.${scalar} has no members.`);
        answer[this.key(scalar)] = scalarOf(object, scalar);
        continue;
      }
      const navigation = find(type.navigations, first);
      if (navigation === undefined) throw notImplemented(`${type.name}.${first}`);
      nested.set(navigation, [...(nested.get(navigation) ?? []), rest.length > 0 ? rest : ['*']]);
    }
    for (const [name, below] of nested) answer[this.key(name)] = this.navigation(object, name, below);
    return answer;
  }

  private navigation(object: ApiObject, name: string, paths: readonly Path[]): unknown {
    return this.project(memberOf(object, name) as ApiObject | null, paths);
  }
}
