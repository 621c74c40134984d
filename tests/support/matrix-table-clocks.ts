import type { MatrixRow } from './matrix-row.ts'

/** Who gets what of the clocks of referrals, and of the terms behind them. */
// biome-ignore format: a table is read by its columns
export const clocksTable: readonly MatrixRow[] = [
  //                                                     clerk manager policy privacy admin ocmw other couns second advis other manager agency nobody
  ['listReferralTerms', 'none',                          403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['createReferralTerm', 'none',                         403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['updateReferralTerm', 'terms of the agency',          403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['extendReferral', 'picked up by counsellor',          403,  409,  403,  403,  403,  403,  403,  200,  409,  409,  404,  200,  403,  401],
  // Its day for picking up is not over yet.
  ['explainDelay', 'sent by the city',                   403,  409,  403,  403,  403,  403,  403,  403,  403,  403,  403,  409,  403,  401],
]
