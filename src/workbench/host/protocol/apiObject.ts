/** Members of an API object this host carries out. Any other member is refused by name. */
export interface ApiType {
  /** The client's class: "Range". */
  readonly name: string;
  readonly scalars: readonly string[];
  readonly navigations: readonly string[];
  readonly methods: readonly string[];
  /** The scalar by which the client finds the object again in a later batch. */
  readonly identity?: 'id' | '_Id';
  /** Wire names of event registrations, "_RegisterDataChangedEvent", and the event types they stand for. */
  readonly events: Readonly<Record<string, number>>;
  readonly isCollection: boolean;
}

interface Members<T> {
  readonly scalars?: readonly (keyof T & string)[];
  readonly navigations?: readonly (keyof T & string)[];
  readonly methods?: readonly (keyof T & string)[];
  readonly identity?: 'id' | '_Id';
  readonly events?: Readonly<Record<string, number>>;
  readonly isCollection?: boolean;
}

/** Declares which members of a class are API; the names are checked against the class. */
export const apiType = <T>(name: string, members: Members<T>): ApiType => ({
  name,
  scalars: members.scalars ?? [],
  navigations: members.navigations ?? [],
  methods: members.methods ?? [],
  ...(members.identity && { identity: members.identity }),
  events: members.events ?? {},
  isCollection: members.isCollection ?? false,
});

/** What stands behind one object of the client; members have the public camelCase names. */
export abstract class ApiObject {
  abstract readonly api: ApiType;
}

/** A collection: the client loads its items. */
export abstract class ApiCollection<Item extends ApiObject> extends ApiObject {
  abstract get items(): readonly Item[];
}

/** An object the client may keep across batches by a reference id: ranges. */
export interface TrackedObject extends ApiObject {
  /** Absent until the client asks to keep it. */
  referenceId: string | undefined;
}

export const isTracked = (object: ApiObject): object is TrackedObject => 'referenceId' in object;

export const isCollection = (object: ApiObject): object is ApiCollection<ApiObject> =>
  object.api.isCollection;
