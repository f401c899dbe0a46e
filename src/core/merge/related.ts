import { fileKey } from './state';
import { finding } from '../check/catalogue';
import type { Finding, FindingCode, FindingFact } from '../check/finding';
import type { Related } from '../check/related';
import { boundBroken, partsOff } from '../check/related';
import type { Plan } from '../plan/schema';
import { ByPlace } from './byPlace';
import type { Compared } from './compared';
import type { Settled, Statement } from './settle';

const LABEL_CONTRADICTS: FindingCode = 'labelContradicts';

/** What counts of a unit, held against what counts of it for other indicators. */
export interface SettledRelations {
  /** Whether a unit's figure for an indicator cannot be true beside another one of its own. */
  readonly isContradicted: (unit: string, indicator: string) => boolean;
  /** What is told of a file besides; what a single sheet says was found in the sheet itself. */
  readonly told: Compared;
}

const sheetsOf = ({ claims }: Statement) =>
  new Set(claims.map(({ origin }) => `${fileKey(origin)} ${origin.sheet}`));

/** Whether nobody can say of which indicator a figure is: it proves nothing of any other one. */
const isNobodys = ({ claims }: Statement) =>
  claims.every(({ errors }) => errors?.includes(LABEL_CONTRADICTS));

/** Whether one sheet says all of it, so that its own check has told it. */
function isOfOneSheet(statements: readonly Statement[]): boolean {
  const [first, ...others] = statements.map(sheetsOf);
  return first !== undefined && [...first].some((sheet) => others.every((each) => each.has(sheet)));
}

/**
 * Holds the plan's relations against the figures that count of each unit, which may have come in different files: a part in the one, its
 * whole in the other. Of two that cannot both be true nobody knows which is wrong.
 */
export function relateSettled(
  plan: Plan,
  units: Iterable<string>,
  cellOf: (unit: string, indicator: string) => Settled | undefined,
): SettledRelations {
  const contradicted = new ByPlace<true>();
  const told = new Map<string, Finding[]>();
  const indicators = new Map(plan.indicators.map((each) => [each.id, each]));
  const tell = (fact: FindingFact, statements: readonly [Statement, ...Statement[]]) => {
    if (isOfOneSheet(statements)) return;
    const [{ indicator, origin }] = statements[0].claims;
    const { sheet, cell } = origin;
    const known = told.get(fileKey(origin)) ?? [];
    told.set(fileKey(origin), [...known, finding(fact, { sheet, cell, indicator })]);
  };
  const related = (id: string, statement: Statement | undefined): Related | undefined => {
    const indicator = indicators.get(id);
    return indicator && statement && { indicator, result: statement.claims[0] };
  };
  for (const unit of plan.relations.length > 0 ? units : []) {
    const said = (id: string) => {
      const statement = cellOf(unit, id)?.statement;
      return statement && !isNobodys(statement) ? statement : undefined;
    };
    for (const relation of plan.relations) {
      const id = relation.kind === 'atMost' ? relation.smaller : relation.total;
      const own = said(id);
      const one = related(id, own);
      if (!own || !one) continue;
      if (relation.kind === 'parts') {
        const parts = relation.parts.map(said);
        const off = partsOff(
          one,
          parts.map((each, at) => related(relation.parts[at] ?? '', each)),
        );
        if (off)
          tell({ code: 'partsDisagree', ...off, parts: relation.parts }, [
            own,
            ...parts.flatMap((each) => each ?? []),
          ]);
        continue;
      }
      const above = said(relation.larger);
      const other = related(relation.larger, above);
      const broken = other && boundBroken(one, other, unit);
      if (!broken || !above) continue;
      contradicted.set(unit, relation.smaller, true);
      contradicted.set(unit, relation.larger, true);
      const { cell, file } = above.claims[0].origin;
      const place = { largerCell: cell, ...(file !== own.claims[0].origin.file && { largerFile: file }) };
      tell({ code: 'relationBroken', ...broken, largerIndicator: relation.larger, ...place }, [own, above]);
    }
  }
  return {
    isContradicted: (unit, id) => contradicted.get(unit, id) ?? false,
    told: (file) => told.get(fileKey(file)) ?? [],
  };
}
