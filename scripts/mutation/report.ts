import type { Finding } from '../../src/core/check/finding';
import type { Instance } from './instance';

const told = ({ fact, sheet, cell, indicator, suggestion }: Finding) =>
  `${fact.code} at ${cell ?? indicator ?? sheet ?? '-'}${suggestion === undefined ? '' : `, suggests ${suggestion}`}`;

/** One fault in a line, with what was found instead. */
export function describeInstance(instance: Instance): string {
  const { index, faultClass, fault, place, cell, done, findings } = instance;
  const heard = findings.length === 0 ? 'nothing' : findings.slice(0, 4).map(told).join('; ');
  const more = findings.length > 4 ? ` and ${findings.length - 4} more` : '';
  return `  ${index} ${faultClass.name} (${fault}) in ${place}, ${cell}: ${done}\n      found ${heard}${more}`;
}

/** How a run ended. */
export interface Totals {
  readonly faults: number;
  readonly found: number;
  /** Faults in whose appendix something else was found too. */
  readonly noisy: number;
  readonly misleading: number;
}

/** Counts what went well and what did not. */
export function totalsOf(instances: readonly Instance[]): Totals {
  return {
    faults: instances.length,
    found: instances.filter(({ isFound }) => isFound).length,
    noisy: instances.filter(({ extra }) => extra.length > 0).length,
    misleading: instances.filter(({ misleading }) => misleading.length > 0).length,
  };
}

/** A table by class, in the order of the first faults. */
export function classTable(instances: readonly Instance[]): string {
  const byClass = new Map<string, Instance[]>();
  for (const instance of instances) {
    const { name } = instance.faultClass;
    byClass.set(name, [...(byClass.get(name) ?? []), instance]);
  }
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(34) + cells.map((cell) => String(cell).padStart(12)).join('');
  const rows = Array.from(byClass, ([name, own]) => {
    const { faults, found, noisy, misleading } = totalsOf(own);
    return line(name, [faults, found, faults - found, noisy, misleading]);
  });
  return [line('class', ['faults', 'found', 'missed', 'with extra', 'misleading']), ...rows].join('\n');
}

/** Everything that went wrong, one fault after the other. */
export function troubles(instances: readonly Instance[]): string {
  const list = (title: string, some: readonly Instance[]) =>
    some.length === 0 ? [] : [`\n${title}`, ...some.map(describeInstance)];
  return [
    ...list(
      'Missed:',
      instances.filter(({ isFound }) => !isFound),
    ),
    ...list(
      'With findings elsewhere:',
      instances.filter(({ isFound, extra }) => isFound && extra.length > 0),
    ),
    ...list(
      'With a misleading suggestion:',
      instances.filter(({ misleading }) => misleading.length > 0),
    ),
  ].join('\n');
}
