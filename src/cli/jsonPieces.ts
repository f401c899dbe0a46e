/**
 * Items of a list that are made into text at a time. Few enough for the piece to stay below the 128 KB from which V8 asks the system
 * for memory of its own for each text: a piece is made, put together, looked through and encoded, and ten times as many items took eight
 * times as long.
 */
const BATCH = 100;

/** A list that is worked out while it is printed, because all of it is too much to have at once. */
type JsonList = Iterable<unknown>;

const isList = (value: unknown): value is JsonList =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

function* batches(list: JsonList): Iterable<unknown[]> {
  let batch: unknown[] = [];
  for (const item of list) {
    if (batch.push(item) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What stands around the items of a list within a list, and how deep it brings them: as deep as those of an object's list. */
const OPEN = '[\n  [\n';
const CLOSE = '\n  ]\n]';

function* listPieces(list: JsonList): Iterable<string> {
  let before = '[\n';
  for (const batch of batches(list)) {
    yield before + JSON.stringify([batch], null, 2).slice(OPEN.length, -CLOSE.length);
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n  ]';
}

/**
 * An object as JSON, indented by two, piece by piece: what `JSON.stringify(value, null, 2)` gives. Its lists may be anything that
 * can be gone through; they are gone through once, a batch in memory at a time.
 */
export function* jsonPieces(value: object): Iterable<string> {
  let before = '{\n';
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    if (member === undefined) continue;
    if (isList(member)) {
      yield `${before}  ${JSON.stringify(key)}: `;
      yield* listPieces(member);
    } else yield before + JSON.stringify({ [key]: member }, null, 2).slice('{\n'.length, -'\n}'.length);
    before = ',\n';
  }
  yield before === '{\n' ? '{}' : '\n}';
}
