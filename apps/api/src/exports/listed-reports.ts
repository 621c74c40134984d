import type { PeriodGrain } from '@onthaal/shared/measures'
import type { Day } from '@onthaal/shared/time'

/** A report of a period as a list of them has it. */
export interface ListedReport {
  readonly grain: PeriodGrain
  readonly from: Day
  readonly until: Day
  readonly countsSchooling: boolean
  readonly madeAt: Date
  readonly madeBy: string
  readonly withdrawnAt: Date | null
  readonly withdrawnBy: string | null
}

/** Where reports under an agreement are found; what they say is made into files with what is here. */
export interface ReportLists {
  readonly list: (agreementId: string) => Promise<readonly ListedReport[]>
}
