import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkRange } from '../../src/core/match/checkRange';
import type { RangeCheck } from '../../src/core/match/rangeCheck';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { shippedPlans } from '../../src/plans';
import { foreignReaderHere } from '../../src/xlsx/foreign/foreignReader';
import { nodeInflate } from '../../src/xlsx/read/nodeInflate';
import { readAnyWorkbook } from '../../src/xlsx/readAnyWorkbook';
import { workbookFiles } from '../fuzz/workbookFiles';
import { goldPlan } from './goldPlan';
import type { Grouping, GoldTable } from './goldPlan';

const YEAR = 2026;
const GROUPINGS: readonly Grouping[] = ['allHeadings', 'nearestHeading', 'none'];

const counts = ({ tables, outcome }: RangeCheck): string =>
  `${tables.length} tables, ${tables.reduce((sum, { table }) => sum + table.rows.length, 0)} rows: ` +
  `${outcome.matched.length} certain, ${outcome.couldBe.length} could be, ${outcome.unmatched.length} no indicator`;

/** A sheet against a plan made from its own labels: every match must be the row the indicator was made from. */
function compareWithGold(sheet: SheetSnapshot, gold: GoldTable, grouping: Grouping): number {
  const { plan, rowOf } = goldPlan(gold, grouping);
  const check = checkRange({ sheet, areas: [], plan, year: YEAR });
  // The sheet holds the title, the headings and the rows, one below the other.
  const above = gold.title.length + gold.header_rows.length + 1;
  const wrong = check.outcome.matched.filter(
    ({ row, indicator }) => row.row - above !== rowOf.get(indicator.id),
  );
  console.log(
    `    own plan, groups ${grouping}: ${counts(check)}; of ${plan.indicators.length}, wrong ${wrong.length}`,
  );
  for (const { row, indicator } of wrong)
    console.log(`      WRONG row ${row.row}: ${row.name} => ${indicator.id}`);
  for (const { row, candidates } of check.outcome.couldBe) {
    console.log(
      `      ? row ${row.row}: ${row.name.slice(0, 80)} (${candidates.map(({ doubt }) => doubt.code).join(', ')})`,
    );
  }
  return wrong.length;
}

/** Runs over a folder; returns the exit code. */
export async function matchSamples(folder: string): Promise<number> {
  let wrong = 0;
  for (const file of workbookFiles(folder)) {
    console.log(path.relative(folder, file));
    const outcome = await readAnyWorkbook(new Uint8Array(readFileSync(file)), {
      inflate: nodeInflate,
      readForeign: foreignReaderHere(nodeInflate),
    });
    if (!outcome.ok) {
      console.log(`  refused: ${outcome.reason}`);
      continue;
    }
    const goldFile = file.replace(/\.\w+$/, '.json');
    for (const sheet of outcome.workbook.sheets.filter(({ cells }) => cells.length > 0)) {
      console.log(`  [${sheet.name}]`);
      for (const plan of shippedPlans) {
        const check = checkRange({ sheet, areas: [], plan, year: YEAR });
        console.log(`    ${plan.id}: ${counts(check)}`);
        for (const { row, indicator } of check.outcome.matched) {
          console.log(`      row ${row.row}: ${row.name} => ${indicator.label}`);
        }
        for (const { row, candidates } of check.outcome.couldBe) {
          console.log(`      ? row ${row.row}: ${row.name} => ${candidates[0]?.indicator.label ?? ''}`);
        }
      }
      if (!existsSync(goldFile)) continue;
      const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as GoldTable;
      for (const grouping of GROUPINGS) wrong += compareWithGold(sheet, gold, grouping);
    }
  }
  return wrong === 0 ? 0 : 1;
}
