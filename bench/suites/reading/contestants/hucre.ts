import { readXlsx } from 'hucre/xlsx';
import { serveRounds } from '../../../runner/serveRounds';
import { Tally } from '../tally';

await serveRounds(async (bytes) => {
  const tally = new Tally();
  for (const { rows } of (await readXlsx(bytes)).sheets) {
    for (const row of rows) for (const value of row) tally.add(value);
  }
  return tally.checks();
});
