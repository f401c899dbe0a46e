/** The rules every shipped plan is held by, against passages of its text kept under fixtures/. */
export * from './rows';
export * from './targets';
export * from './tasks';
export * from './text';
export * from './units';
