import { absoluteAddress, quoteSheet } from '../model/address';
import { invalidArgument } from '../model/refusal';
import { NO_VALIDATION } from '../model/validation';
import type {
  ComparisonOperator,
  ComparisonRule,
  Validation,
  ValidationAlert,
  ValidationPrompt,
  ValidationRule,
} from '../model/validation';
import { ApiObject, apiType } from '../protocol/apiObject';
import { flag, oneOf, record, text } from './arguments';
import { RangeObject } from './range';
import type { Cells } from './scope';
import { requireUnprotected } from './scope';

const VALIDATION = apiType<DataValidationObject>('DataValidation', {
  scalars: ['errorAlert', 'ignoreBlanks', 'prompt', 'rule', 'type'],
  methods: ['clear'],
});

const OPERATORS: readonly ComparisonOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

const COMPARISONS = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

const TYPES: Readonly<Record<keyof ValidationRule, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  list: 'List',
  custom: 'Custom',
};

/** What Excel takes at most, in characters. */
const MOST = { formula: 255, title: 32, message: 255 };

const referenceTo = (range: RangeObject) => `=${quoteSheet(range.sheet.name)}!${absoluteAddress(range.rect)}`;

function bound(value: unknown): string | number {
  if (value instanceof RangeObject) return referenceTo(value);
  if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument();
  return value;
}

function comparison(value: unknown): ComparisonRule {
  const { formula1, formula2, operator } = record(value);
  const chosen = oneOf(OPERATORS, operator ?? undefined, 'Between');
  const hasSecond = formula2 !== undefined && formula2 !== null && formula2 !== '';
  if (!hasSecond && (chosen === 'Between' || chosen === 'NotBetween')) throw invalidArgument();
  return { formula1: bound(formula1), ...(hasSecond && { formula2: bound(formula2) }), operator: chosen };
}

function readRule(value: unknown): ValidationRule {
  const given = Object.entries(record(value)).filter(([, part]) => part !== null && part !== undefined);
  if (given.length !== 1) throw invalidArgument('A validation rule has exactly one kind.');
  const [kind, part] = given[0] ?? ['', undefined];
  const compared = COMPARISONS.find((name) => name === kind);
  if (compared) return { [compared]: comparison(part) };
  if (kind === 'list') {
    const { inCellDropDown, source } = record(part);
    const from = source instanceof RangeObject ? referenceTo(source) : text(source);
    if (from === '' || from.length > MOST.formula) throw invalidArgument('A list has 1 to 255 characters.');
    return {
      list: { inCellDropDown: inCellDropDown === undefined ? true : flag(inCellDropDown), source: from },
    };
  }
  if (kind !== 'custom') throw invalidArgument(`There is no validation rule "${kind}".`);
  const formula = text(record(part)['formula']);
  if (!formula.startsWith('=') || formula.length - 1 > MOST.formula) {
    throw invalidArgument('A formula begins with "=" and has at most 255 characters.');
  }
  return { custom: { formula } };
}

function readWords(given: Readonly<Record<string, unknown>>): { title: string; message: string } {
  const title = text(given['title'] ?? '');
  const message = text(given['message'] ?? '');
  if (title.length > MOST.title || message.length > MOST.message) {
    throw invalidArgument('A title has at most 32 characters and a message 255.');
  }
  return { title, message };
}

/**
 *
 */
export class DataValidationObject extends ApiObject {
  readonly api = VALIDATION;

  constructor(private readonly cells: Cells) {
    super();
  }

  private get found(): (Validation | undefined)[] {
    return this.cells.rects.flatMap((rect) => this.cells.sheet.validations.in(rect));
  }

  /** What all cells have in common; undefined where they differ. */
  private get common(): Validation | undefined {
    const { found } = this;
    const first = JSON.stringify(found[0]?.rule);
    if (found.some((validation) => JSON.stringify(validation?.rule) !== first)) return undefined;
    return found[0] ?? NO_VALIDATION;
  }

  private update(change: (validation: Validation) => Validation): void {
    requireUnprotected(this.cells);
    for (const rect of this.cells.rects) this.cells.sheet.validations.update(rect, change);
  }

  get type(): string {
    const { common } = this;
    if (!common) return this.found.includes(undefined) ? 'MixedCriteria' : 'Inconsistent';
    const kind = Object.keys(common.rule)[0] as keyof ValidationRule | undefined;
    return kind ? TYPES[kind] : 'None';
  }

  get rule(): ValidationRule | null {
    return this.common?.rule ?? null;
  }

  set rule(value: unknown) {
    const rule = readRule(value);
    this.update((validation) => ({ ...validation, rule }));
  }

  get prompt(): ValidationPrompt | null {
    return this.common?.prompt ?? null;
  }

  set prompt(value: unknown) {
    const given = record(value);
    const prompt = { showPrompt: flag(given['showPrompt'] ?? true), ...readWords(given) };
    this.update((validation) => ({ ...validation, prompt }));
  }

  get errorAlert(): ValidationAlert | null {
    return this.common?.errorAlert ?? null;
  }

  set errorAlert(value: unknown) {
    const given = record(value);
    const errorAlert: ValidationAlert = {
      showAlert: flag(given['showAlert'] ?? true),
      style: oneOf(['Stop', 'Warning', 'Information'], given['style'] ?? undefined, 'Stop'),
      ...readWords(given),
    };
    this.update((validation) => ({ ...validation, errorAlert }));
  }

  get ignoreBlanks(): boolean | null {
    return this.common?.ignoreBlanks ?? null;
  }

  set ignoreBlanks(value: unknown) {
    const ignoreBlanks = flag(value);
    this.update((validation) => ({ ...validation, ignoreBlanks }));
  }

  clear(): void {
    requireUnprotected(this.cells);
    for (const rect of this.cells.rects) this.cells.sheet.validations.clear(rect);
  }
}
