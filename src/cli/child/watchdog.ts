import { writeSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** What a process that held too much memory says last, on standard error. */
export const TOO_MUCH_MEMORY = 'FATAL ERROR: memory limit';

/** Between two looks, in milliseconds: at a gigabyte a second the limit is overrun by a twentieth of one. */
const INTERVAL = 50;

/** A thread's own `process.stderr` goes through the main thread, which may be lost. */
const STANDARD_ERROR = 2;

interface Watch {
  /** Resident bytes that this process may hold. */
  readonly mostMemory: number;
  readonly parent: number;
}

/**
 * Runs `work` in this process under a watchdog: a thread of its own, which goes on looking while the work is lost in a
 * loop, and kills the process once it holds more than `mostMemory` bytes or its parent is gone. The heap's own limit
 * does not count what lies outside the heap. `script` is the module that calls this; the thread runs it, too.
 */
export function underWatchdog(script: string, mostMemory: number, work: () => void): void {
  if (!isMainThread) {
    keepWatch(workerData as Watch);
    return;
  }
  const watch: Watch = { mostMemory, parent: process.ppid };
  new Worker(new URL(script), { workerData: watch }).unref();
  work();
}

function keepWatch({ mostMemory, parent }: Watch): void {
  setInterval(() => {
    if (process.memoryUsage.rss() > mostMemory) {
      writeSync(STANDARD_ERROR, `${TOO_MUCH_MEMORY}\n`);
      process.kill(process.pid, 'SIGKILL');
    }
    if (!isRunning(parent)) process.kill(process.pid, 'SIGKILL');
  }, INTERVAL);
}

/** Signal 0 is sent to nobody, and fails where there is nobody. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
