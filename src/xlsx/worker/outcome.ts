import type { RefusalDetail } from '../read/refusal';
import type { WorkerReply } from './askWorker';

/** A refusal of what a worker was given. */
export interface WorkerRefusal {
  readonly ok: false;
  readonly reason: 'resourceLimit' | 'damaged';
  readonly detail: RefusalDetail;
}

/** The worker's answer, or why the file it was given is refused: it took too long, or the library gave up. */
export function outcomeOf<Answer>(reply: WorkerReply<Answer>, patience: number): Answer | WorkerRefusal {
  if (reply.kind === 'answer') return reply.answer;
  if (reply.kind === 'hang') {
    return { ok: false, reason: 'resourceLimit', detail: { limit: 'milliseconds', maximum: patience } };
  }
  if (/memory|allocation/i.test(reply.how)) {
    return { ok: false, reason: 'resourceLimit', detail: { limit: 'memory' } };
  }
  return { ok: false, reason: 'damaged', detail: { problem: 'library', message: reply.how.slice(0, 200) } };
}
