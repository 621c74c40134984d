import type { MatrixRow } from './matrix-row.ts'

/** Who gets what of children who are followed: nobody here works with schooling, and to them none is. */
// biome-ignore format: a table is read by its columns
export const educationTable: readonly MatrixRow[] = [
  //                                                   clerk manager policy privacy admin ocmw other couns second advis other manager agency nobody
  ['getEducationChain', 'minor of the city', 404, 404, 403, 403, 403, 404, 404, 404, 404, 404, 404, 404, 403, 401],
  ['getReferralEducationChain', 'about schooling', 404, 404, 403, 403, 403, 404, 404, 404, 404, 404, 404, 404, 403, 401],
  ['recordEducationProof', 'chain of the city', 404, 404, 403, 403, 403, 404, 404, 404, 404, 404, 404, 404, 403, 401],
  ['endEducationProof', 'chain of the city', 404, 404, 403, 403, 403, 404, 404, 404, 404, 404, 404, 404, 403, 401],
  ['answerEducationStart', 'chain of the city', 404, 404, 403, 403, 403, 404, 404, 404, 404, 404, 404, 404, 403, 401],
  ['proposeChainClosing', 'chain of the city', 404, 404, 403, 403, 403, 404, 404, 404, 404, 404, 404, 404, 403, 401],
  ['confirmChainClosing', 'chain of the city', 404, 404, 403, 403, 403, 404, 404, 404, 404, 404, 404, 404, 403, 401],
  ['declineChainClosing', 'chain of the city', 404, 404, 403, 403, 403, 404, 404, 404, 404, 404, 404, 404, 403, 401],
  ['reopenEducationChain', 'chain of the city', 404, 404, 403, 403, 403, 404, 404, 404, 404, 404, 404, 404, 403, 401],
  ['listEducationChains', 'none', 404, 404, 403, 403, 403, 404, 404, 404, 404, 404, 404, 404, 403, 401],
  ['listEducationStaff', 'none', 404, 404, 403, 403, 403, 404, 404, 404, 404, 404, 404, 404, 403, 401],
  ['setEducationNextStep', 'chain of the city', 404, 404, 403, 403, 403, 404, 404, 404, 404, 404, 404, 404, 403, 401],
  ['takeOverEducationTransfer', 'child who moved to the city', 404,  404,  403,  403,  403,  404,  404,  404,  404,  404,  404,  404,  403,  401],
  ['declineEducationTransfer', 'child who moved to the city', 404,  404,  403,  403,  403,  404,  404,  404,  404,  404,  404,  404,  403,  401],
  ['listEducationTransfers', 'none',                     200,  200,  403,  403,  403,  200,  200,  200,  200,  200,  200,  200,  403,  401],
  ['listReceivingMunicipalities', 'none',                200,  200,  403,  403,  403,  200,  200,  200,  200,  200,  200,  200,  403,  401],
]
