import type { MatrixRow } from './matrix-row.ts'

/** How somebody works through lists, and what they are told of: a part of the matrix. */
// biome-ignore format: a table is read by its columns
export const worklistTable: readonly MatrixRow[] = [
  //                                                   clerk manager policy privacy admin ocmw other couns second advis other manager agency nobody
  ['getWorklistSettings', 'none',                        200,  200,  403,  403,  403,  200,  200,  200,  200,  200,  200,  200,  403,  401],
  ['updateWorklistSettings', 'none',                     200,  200,  403,  403,  403,  200,  200,  200,  200,  200,  200,  200,  403,  401],
  ['getReferralCounts', 'none',                          200,  200,  403,  403,  403,  200,  200,  200,  200,  200,  200,  200,  403,  401],
  ['listNotices', 'none',                                200,  200,  403,  403,  403,  200,  200,  200,  200,  200,  200,  200,  403,  401],
  ['seeNotices', 'none',                                 204,  204,  403,  403,  403,  204,  204,  204,  204,  204,  204,  204,  403,  401],
  ['getNoticePreferences', 'none',                       200,  200,  403,  403,  403,  200,  200,  200,  200,  200,  200,  200,  403,  401],
  ['updateNoticePreferences', 'none',                    200,  200,  403,  403,  403,  200,  200,  200,  200,  200,  200,  200,  403,  401],
  ['listExports', 'none',                                200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  401],
  // Of referrals: the others take registers along, the privacy officer the log too, and none of these.
  ['createExport', 'none',                               201,  201,  403,  403,  403,  201,  201,  201,  201,  201,  201,  201,  403,  401],
  ['getExport', 'export of the clerk',                   200,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  401],
  ['getExportFile', 'export of the clerk',               200,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  401],
  ['cancelExport', 'export of the clerk',                204,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  401],
]
