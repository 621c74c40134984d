import type { Day } from '../time/index.ts'

/** Days in Belgium, both included. */
export interface Period {
  readonly from: Day
  readonly until: Day
}
