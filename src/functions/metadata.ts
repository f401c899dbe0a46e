import type { FunctionStrings, FunctionTexts } from '../locale/functionStrings';
import { definitions } from './catalogue';

/** The file that tells Excel of the functions, by Microsoft's schema of custom functions' metadata. */
export interface FunctionMetadata {
  /** Cells that hold an error reach the functions, so that one of them does not spoil a whole range. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: 'any';
      readonly dimensionality: 'matrix';
      readonly optional?: true;
    }[];
    readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
    readonly options?: { readonly requiresParameterAddresses: true };
  }[];
}

/** The metadata in one language. Every argument may be a range, whose answers then spill. */
export function functionMetadata(strings: FunctionStrings): FunctionMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: definitions.map(({ key, id, parameters, readsCells }) => {
      const texts: FunctionTexts = strings[key];
      return {
        id,
        name: id,
        description: texts.description,
        parameters: parameters.map(({ name, isOptional }) => ({
          ...(texts.parameters[name] ?? { name, description: '' }),
          type: 'any',
          dimensionality: 'matrix',
          ...(isOptional && { optional: true }),
        })),
        result: { type: 'any', dimensionality: 'matrix' },
        ...(readsCells && { options: { requiresParameterAddresses: true } }),
      };
    }),
  };
}
