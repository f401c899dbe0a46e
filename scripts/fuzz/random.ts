import { seeded } from '../../src/core/samples/random';

/** Choices that are the same in every run with the same seeds. */
export class Random {
  private readonly next: () => number;

  /** One sequence for each pair of numbers, so that a mutant does not depend on those before it. */
  constructor(seed: number, index: number) {
    this.next = seeded(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  }

  /** A whole number from 0 up to, and without, `below`. */
  int(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** A whole number from 1 to `most`, small ones more often: each order of magnitude is as likely as the next. */
  size(most: number): number {
    return Math.max(1, Math.floor(Math.exp(this.next() * Math.log(most))));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the items; there must be one. */
  pick<T>(items: readonly T[]): T {
    return items[this.int(items.length)] as T;
  }
}
