import { cpus } from 'node:os';

/** A look at the processors lasts so many milliseconds. */
const LOOK = 1000;
/** A machine that nobody else uses is idle at least so much while the page waits. */
const IDLE = 0.85;

/** Milliseconds that the processors were idle, and all they had, since they were started. */
function spent(): { idle: number; all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (of: (time: (typeof times)[number]) => number) =>
    times.reduce((all, time) => all + of(time), 0);
  return {
    idle: sum(({ idle }) => idle),
    all: sum(({ user, nice, sys, idle, irq }) => user + nice + sys + idle + irq),
  };
}

async function isQuiet(): Promise<boolean> {
  const before = spent();
  await new Promise((resolve) => setTimeout(resolve, LOOK));
  const after = spent();
  return (after.idle - before.idle) / (after.all - before.all) > IDLE;
}

/**
 * Waits for a moment at which nothing else uses the machine: what others do lengthens the time between two frames too.
 * @param patience milliseconds; with none it only looks
 * @returns whether there was such a moment
 */
export async function untilQuiet(patience = 0): Promise<boolean> {
  for (const end = Date.now() + patience; ;) {
    if (await isQuiet()) return true;
    if (Date.now() >= end) return false;
  }
}
