import type { CalculationMode } from '../model/workbook';
import { ApiObject, apiType } from '../protocol/apiObject';
import { flag, oneOf } from './arguments';
import type { HostScope } from './scope';

const APPLICATION = apiType<ApplicationObject>('Application', {
  scalars: [
    'calculationMode',
    'calculationState',
    'calculationEngineVersion',
    'decimalSeparator',
    'thousandsSeparator',
    'useSystemSeparators',
  ],
  methods: ['calculate', 'suspendApiCalculationUntilNextSync', 'suspendScreenUpdatingUntilNextSync'],
});

const RUNTIME = apiType<RuntimeObject>('Runtime', { scalars: ['enableEvents'] });
const MODES: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/**
 *
 */
export class ApplicationObject extends ApiObject {
  readonly api = APPLICATION;
  readonly calculationState = 'Done';
  readonly calculationEngineVersion = 191029;
  /** The host reads and shows numbers as en-US Excel does. */
  readonly decimalSeparator = '.';
  readonly thousandsSeparator = ',';
  readonly useSystemSeparators = true;

  constructor(private readonly scope: HostScope) {
    super();
  }

  get calculationMode(): CalculationMode {
    return this.scope.workbook.calculationMode;
  }

  set calculationMode(mode: unknown) {
    this.scope.workbook.calculationMode = oneOf(MODES, mode);
  }

  calculate(calculationType: unknown): void {
    oneOf(['Recalculate', 'Full', 'FullRebuild'], calculationType);
    void this.scope.workbook.recalculate(true);
  }

  suspendApiCalculationUntilNextSync(): void {
    this.scope.suspendCalculation();
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // A grid draws once a batch is over, suspended or not.
  }
}

/** `context.runtime`. */
export class RuntimeObject extends ApiObject {
  readonly api = RUNTIME;

  constructor(private readonly scope: HostScope) {
    super();
  }

  get enableEvents(): boolean {
    return this.scope.events.isEnabled;
  }

  set enableEvents(isEnabled: unknown) {
    this.scope.events.isEnabled = flag(isEnabled);
  }
}
