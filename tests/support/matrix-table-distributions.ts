import type { MatrixRow } from './matrix-row.ts'

/** Who gets what of work that managers hand out: those of the agency alone. */
// biome-ignore format: a table is read by its columns
export const distributionTable: readonly MatrixRow[] = [
  //                                                   clerk manager policy privacy admin ocmw other couns second advis other manager agency nobody
  ['listColleagueLoads', 'none',                         403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  403,  401],
  ['previewDistribution', 'sent by the city',            403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  403,  401],
  ['previewDistribution', 'draft of the city',           403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  400,  403,  401],
  ['distributeReferrals', 'sent by the city',            403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  201,  403,  401],
  ['distributeReferrals', 'draft of the city',           403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  400,  403,  401],
  ['getDistribution', 'work handed out by the manager',  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  403,  401],
  ['undoDistribution', 'work handed out by the manager', 403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  403,  401],
]
