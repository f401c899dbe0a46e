/** The host side of office.js: a workbook model, the protocol over it, and ways to bring a client to it. */
export * from './model';
export { OfficeHost } from './officeHost';
export type { BatchRecord, Counters } from './protocol/counters';
export type { EventEntry } from './protocol/eventHub';
export { DEFAULT_APP_CONTEXT } from './transport/appContext';
export type { AppContextOptions } from './transport/appContext';
export { linkTo } from './transport/link';
export type { HostLink } from './transport/link';
export { createNativeBridge } from './transport/nativeBridge';
export type { NativeBridge } from './transport/nativeBridge';
export { PageTransport } from './transport/pageTransport';
export type { PaneWindow } from './transport/pageTransport';
