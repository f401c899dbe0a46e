import { functionMetadata } from '../../src/functions/metadata';
import { functions as english } from '../../src/locale/en/functions';
import { functions as vietnamese } from '../../src/locale/vi/functions';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files that tell Excel of the worksheet functions, by name; the manifest names them. */
export function metadataFiles(): Readonly<Record<string, string>> {
  return {
    'functions.json': json(functionMetadata(vietnamese)),
    'functions-en.json': json(functionMetadata(english)),
  };
}
