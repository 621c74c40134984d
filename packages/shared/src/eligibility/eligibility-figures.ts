/** The figures that the conditions count with. */
export interface EligibilityFigures {
  /** From which age somebody is of age, in years. */
  readonly fullAge: number
  /** From which age nobody is obliged any more, in years. */
  readonly exemptAge: number
  /** How long somebody counts as newly registered, in months. */
  readonly newcomerMonths: number
  /** How long after a first registration elsewhere in Belgium a move obliges, in years. */
  readonly elsewhereYears: number
  /** How long after the obligation arises somebody has to enrol with the agency, in months. */
  readonly enrolmentMonths: number
}
