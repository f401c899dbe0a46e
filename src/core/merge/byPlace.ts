/**
 * Things by unit and indicator. Two looks and no key put together: a country's merge asks for each of its hundred thousand figures
 * many times. Null is the unit of what named sources say of the whole.
 */
export class ByPlace<T> {
  private readonly units = new Map<string | null, Map<string, T>>();

  get(unit: string | null, indicator: string): T | undefined {
    return this.units.get(unit)?.get(indicator);
  }

  set(unit: string | null, indicator: string, thing: T): void {
    const own = this.units.get(unit);
    if (own) own.set(indicator, thing);
    else this.units.set(unit, new Map([[indicator, thing]]));
  }

  /** Unit by unit, in the order in which they were first set. */
  *values(): Iterable<T> {
    for (const own of this.units.values()) yield* own.values();
  }
}
