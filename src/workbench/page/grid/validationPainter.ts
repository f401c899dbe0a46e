import type { Sheet } from '../../host/model';
import { toUniverValidation } from './rules';
import { UNIT_ID } from './univer';
import type { Grid } from './univer';

/** Draws the validations of sheets: only what is new, as the grid goes through the cells of each that it is given. */
export class ValidationPainter {
  /** The ids of those that the grid has, by sheet and by what they say. */
  private readonly shown = new Map<string, Map<string, string>>();
  private count = 0;

  constructor(private readonly grid: Grid) {}

  /** To be called when the grid shows another workbook. */
  forget(): void {
    this.shown.clear();
  }

  /** To be called when the grid may have changed those of a sheet by itself: they are taken away and added again. */
  distrust(sheetId: string): void {
    const shown = this.shown.get(sheetId);
    if (shown) this.shown.set(sheetId, new Map([...shown.values()].map((uid) => [uid, uid])));
  }

  /**
   * @param most so many are added at once.
   * @returns whether all there are have been drawn
   */
  draw(sheet: Sheet, most = Infinity): boolean {
    const shown = this.shown.get(sheet.id) ?? new Map<string, string>();
    this.shown.set(sheet.id, shown);
    const wanted = new Map(
      sheet.validations.all.flatMap((validation) => {
        const rule = toUniverValidation(validation);
        return rule ? [[JSON.stringify(rule), rule] as const] : [];
      }),
    );
    const gone = [...shown].filter(([text]) => !wanted.has(text));
    if (gone.length > 0) this.run('removeRule', sheet, { ruleId: gone.map(([, uid]) => uid) });
    for (const [text] of gone) shown.delete(text);
    const missing = [...wanted].filter(([text]) => !shown.has(text));
    for (const [text, rule] of missing.slice(0, most)) {
      const uid = `validation-${this.count++}`;
      shown.set(text, uid);
      this.run('addRule', sheet, { rule: { ...rule, uid } });
    }
    return missing.length <= most;
  }

  private run(mutation: string, { id }: Sheet, params: object): void {
    this.grid.commands.syncExecuteCommand(`data-validation.mutation.${mutation}`, {
      unitId: UNIT_ID,
      subUnitId: id,
      source: 'patched',
      ...params,
    });
  }
}
