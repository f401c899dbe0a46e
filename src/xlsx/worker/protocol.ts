/** The first message of a worker's: it has loaded, and time may be counted. */
export const READY = 'ready';
