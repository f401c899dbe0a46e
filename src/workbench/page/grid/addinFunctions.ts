import { BooleanNumber } from '@univerjs/presets';
import { FunctionType } from '@univerjs/presets/preset-sheets-core';
import { NAMESPACE, definitions } from '../../../functions/catalogue';
import type { FunctionTexts } from '../../../locale/functionStrings';
import { functions as texts } from '../../../locale/vi/functions';
import { isError } from '../../host/model';
import type { AddinCall, AddinRuntime, FormulaPlace, Scalar } from '../../host/model';
import type { Grid } from './univer';

type Rows = NonNullable<AddinCall['args'][number]>;

const isRows = (argument: unknown): argument is Rows => Array.isArray(argument);

/** An argument as the grid's engine hands it over: rows of a range, one value, or nothing. */
function rowsOf(argument: unknown): Rows | null {
  if (argument === undefined) return null;
  return isRows(argument) ? argument : [[argument as Scalar]];
}

/** One answer as the grid's engine takes it: errors by their name. */
function valueOf(value: unknown): string | number | boolean {
  if (isError(value)) return value.error;
  return value === null || value === undefined ? '' : (value as string | number | boolean);
}

/** Where a function of the grid's engine stands while it is worked out. */
interface Standing {
  readonly subUnitId: string | null | undefined;
  readonly row: number;
  readonly column: number;
}

/**
 * Makes the functions of the add-in known to the grid: they are offered while a formula is typed, with their texts, and
 * its engine can work out the cells that the model's calculator cannot do alone.
 * @param known what the model shows in a cell that it works out itself; undefined for others
 */
export function offerAddinFunctions(
  { api }: Grid,
  runtime: AddinRuntime,
  known: (place: FormulaPlace) => Scalar | undefined,
): void {
  const formula = api.getFormula();
  for (const { key, id, parameters } of definitions) {
    const name = `${NAMESPACE}.${id}`;
    const { description, parameters: described }: FunctionTexts = texts[key];
    formula.registerAsyncFunction(
      name,
      async function (this: Standing, ...args: unknown[]) {
        const { subUnitId: sheetId, row, column } = this;
        const shown = sheetId ? known({ sheetId, row, column }) : undefined;
        if (shown !== undefined) return valueOf(shown);
        // The engine gives a blank as 0 and tells no addresses.
        const rows = await runtime.run(name, {
          args: args.map((argument) => rowsOf(argument)),
          addresses: null,
        });
        return valueOf(rows[0]?.[0]);
      },
      {
        description: {
          functionName: name,
          functionType: FunctionType.User,
          description,
          abstract: description,
          functionParameter: parameters.map((parameter) => ({
            name: described[parameter.name]?.name ?? parameter.name,
            detail: described[parameter.name]?.description ?? '',
            example: '',
            require: parameter.isOptional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
            repeat: BooleanNumber.FALSE,
          })),
        },
      },
    );
  }
}
