import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, platform, release, totalmem } from 'node:os';

const GIGABYTE = 2 ** 30;

function systemName(): string {
  const file = '/etc/os-release';
  const lines = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /^PRETTY_NAME="?([^"\n]+)/m.exec(lines)?.[1] ?? `${platform()} ${release()}`;
}

/** One sentence on what the figures were measured with: processor, memory, system, Node and the day. */
export function machineDescription(day: Date): string {
  const model = cpus()[0]?.model.trim().replace(/\s+/g, ' ') ?? 'unknown processor';
  const memory = Math.round(totalmem() / GIGABYTE);
  return (
    `Measured on ${day.toISOString().slice(0, 10)} with Node ${process.versions.node}, ` +
    `${availableParallelism()} cores of ${model}, ${memory} GB, ${systemName()}.`
  );
}
