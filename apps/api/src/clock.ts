/** Gives the present moment. Injected everywhere, so that deadlines and tests can stand on any day. */
export type Clock = () => Date

/** The clock of the machine. */
export const systemClock: Clock = () => new Date()
