import type { MatrixRow } from './matrix-row.ts'

/** Who gets what of work that managers hand out, those of the agency alone; and of what changes after sending. */
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
  ['amendReferral', 'sent by the city',                  200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  403,  401],
  ['amendReferral', 'draft of the city',                 409,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  403,  401],
  ['amendReferral', 'completed by counsellor',           409,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  403,  401],
  ['listSentChanges', 'sent by the city',                200,  200,  403,  403,  403,  404,  404,  200,  200,  200,  404,  200,  403,  401],
  ['listSentChanges', 'about schooling',                 404,  404,  403,  403,  403,  404,  404,  404,  404,  404,  404,  404,  403,  401],
  ['seeSentChanges', 'sent by the city',                 200,  200,  403,  403,  403,  404,  404,  200,  200,  200,  404,  200,  403,  401],
  ['seeSentChanges', 'about schooling',                  404,  404,  403,  403,  403,  404,  404,  404,  404,  404,  404,  404,  403,  401],
]
