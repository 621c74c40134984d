import type { MatrixRow } from './matrix-row.ts'

/** Who gets what of the register of agreements, and of the reports under them. */
// biome-ignore format: a table is read by its columns
export const agreementTable: readonly MatrixRow[] = [
  //                                                     clerk manager policy privacy admin ocmw other couns second advis other manager agency nobody
  ['listCooperationAgreements', 'none',                  403,  200,  200,  200,  200,  403,  403,  403,  403,  403,  403,  200,  200,  401],
  ['createCooperationAgreement', 'none',                 403,  403,  201,  403,  201,  403,  403,  403,  403,  403,  403,  403,  400,  401],
  ['getCooperationAgreement', 'agreement of the city',   403,  200,  200,  200,  200,  403,  403,  403,  403,  403,  403,  200,  200,  401],
  ['getCooperationAgreement', 'agreement of the other city', 403,  404,  404,  404,  404,  403,  403,  403,  403,  403,  403,  200,  200,  401],
  ['updateCooperationAgreement', 'agreement of the city', 403,  403,  200,  403,  200,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['updateCooperationAgreement', 'agreement of the other city', 403,  403,  404,  403,  404,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['updateCommitment', 'paragraph of the city',          403,  403,  200,  403,  200,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['updateCommitment', 'paragraph of the other city',    403,  403,  404,  403,  404,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['listPeriodReports', 'agreement of the city',         403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  403,  401],
  ['listPeriodReports', 'agreement of the other city',   403,  404,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  403,  401],
  ['createPeriodReport', 'agreement of the city',        403,  201,  403,  403,  403,  403,  403,  403,  403,  403,  403,  201,  403,  401],
  ['createPeriodReport', 'agreement of the other city',  403,  404,  403,  403,  403,  403,  403,  403,  403,  403,  403,  201,  403,  401],
  ['getPeriodReport', 'report of the city',              403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  403,  404,  403,  401],
  ['getPeriodReport', 'report of the agency',            403,  404,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  403,  401],
  ['getPeriodReportFile', 'report of the city',          403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  403,  404,  403,  401],
  ['getPeriodReportFile', 'report of the agency',        403,  404,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  403,  401],
  ['withdrawPeriodReport', 'report of the city',         403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  403,  404,  403,  401],
  ['withdrawPeriodReport', 'report of the agency',       403,  404,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  403,  401],
]
