import type { ForeignKind, ForeignReader } from '../../xlsx/foreign/foreignReader';
import type { ReadLimits } from '../../xlsx/read/limits';
import type { ReadOutcome } from '../../xlsx/read/refusal';
import type { Reply } from '../child/watchedChild';
import { WatchedChild } from '../child/watchedChild';

/** What the child is asked. */
export interface ForeignQuestion {
  readonly bytes: Uint8Array;
  readonly kind: ForeignKind;
  readonly limits?: Partial<ReadLimits>;
}

/** How much one file may ask of the machine. */
export interface ForeignBounds {
  /** Milliseconds for one file. */
  readonly time: number;
  /** Megabytes of the heap, and of the whole process. */
  readonly heap: number;
  readonly memory: number;
}

/** Longer than anybody waits for one file; honest files within `ReadLimits` take a fifth of it (docs/reading.md). */
export const foreignBounds: ForeignBounds = { time: 30_000, heap: 768, memory: 1024 };

/** V8's words for a heap that is full, the watchdog's, and the end that a system short of memory gives. */
const OUT_OF_MEMORY = /^SIGKILL|memory|Allocation failed|invalid (array|table) (length|size)/i;

/**
 * A reader that runs the library in a child process, `script`, within bounds: started with the first file, kept for the
 * next while it behaves. Rejects only where the child cannot be started.
 */
export function readForeignInChild(script: string, bounds = foreignBounds): ForeignReader {
  const child = new WatchedChild<ForeignQuestion, ReadOutcome>(script, {
    patience: bounds.time,
    heapMegabytes: bounds.heap,
    args: [String(bounds.memory * 2 ** 20)],
  });
  return async (bytes, kind, limits) =>
    outcomeOf(await child.ask({ bytes, kind, ...(limits && { limits }) }), bounds);
}

function outcomeOf(reply: Reply<ReadOutcome>, { time, memory }: ForeignBounds): ReadOutcome {
  if (reply.kind === 'answer') return reply.answer;
  if (reply.kind === 'hang') return beyond('milliseconds', time);
  if (OUT_OF_MEMORY.test(reply.how)) return beyond('megabytes', memory);
  return {
    ok: false,
    reason: 'damaged',
    detail: { problem: 'library', message: reply.how.slice(0, 200) },
  };
}

function beyond(limit: string, maximum: number): ReadOutcome {
  return { ok: false, reason: 'resourceLimit', detail: { limit, maximum } };
}
