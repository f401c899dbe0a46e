/** The first message of a child's: it has loaded, and time may be counted. */
export const READY = 'ready';
