import type { MatrixRow } from './matrix-row.ts'

/** What the agency refers to the city and its OCMW, who learn nothing of each other's: a part of the matrix. */
// biome-ignore format: a table is read by its columns
export const agencyTable: readonly MatrixRow[] = [
  //                                                   clerk manager policy privacy admin ocmw other couns second advis other manager agency nobody
  ['listReceivingDesks', 'none',                         403,  403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  401],
  ['createReceivingDesk', 'none',                        403,  403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  401],
  ['referFromAgency', 'sent by the city',                403,  403,  403,  403,  403,  403,  403,  409,  409,  409,  404,  403,  403,  401],
  ['referFromAgency', 'about schooling',                 403,  403,  403,  403,  403,  403,  403,  404,  404,  404,  404,  403,  403,  401],
  ['referFromAgency', 'to refer on by counsellor',       403,  403,  403,  403,  403,  403,  403,  201,  409,  409,  404,  403,  403,  401],
  ['referFromAgency', 'referred to the OCMW',            403,  403,  403,  403,  403,  403,  403,  404,  404,  404,  404,  403,  403,  401],
  // Whoever sent the first one does not hear whether something followed.
  ['listAgencyReferrals', 'sent by the city',            404,  404,  403,  403,  403,  404,  404,  200,  200,  200,  404,  200,  403,  401],
  ['listAgencyReferrals', 'to refer on by counsellor',   404,  404,  403,  403,  403,  404,  404,  200,  200,  200,  404,  200,  403,  401],
  ['listAgencyReferrals', 'referred to the OCMW',        404,  404,  403,  403,  403,  404,  404,  404,  404,  404,  404,  404,  403,  401],
  ['listAgencyReferralPlaces', 'sent by the city',       403,  403,  403,  403,  403,  403,  403,  200,  200,  200,  404,  403,  403,  401],
  ['listAgencyReferralPlaces', 'referred to the OCMW',   403,  403,  403,  403,  403,  403,  403,  404,  404,  404,  404,  403,  403,  401],
  ['getReferral', 'referred to the city',                200,  200,  403,  403,  403,  404,  404,  200,  200,  200,  404,  200,  403,  401],
  ['getReferral', 'referred to the OCMW',                404,  404,  403,  403,  403,  200,  404,  200,  200,  200,  404,  200,  403,  401],
  ['getReferralPerson', 'referred to the city',          200,  200,  403,  403,  403,  404,  404,  200,  200,  200,  404,  200,  403,  401],
  ['getReferralPerson', 'referred to the OCMW',          404,  404,  403,  403,  403,  200,  404,  200,  200,  200,  404,  200,  403,  401],
  ['listReferralEvents', 'referred to the city',         200,  200,  403,  403,  403,  404,  404,  200,  200,  200,  404,  200,  403,  401],
  ['listReferralEvents', 'referred to the OCMW',         404,  404,  403,  403,  403,  200,  404,  200,  200,  200,  404,  200,  403,  401],
  ['getSharedClient', 'referred to the city',            200,  200,  403,  403,  403,  404,  404,  200,  200,  200,  404,  200,  403,  401],
  ['getSharedClient', 'referred to the OCMW',            404,  404,  403,  403,  403,  200,  404,  200,  200,  200,  404,  200,  403,  401],
  ['claimReferral', 'referred to the OCMW',              403,  403,  403,  403,  403,  403,  403,  409,  409,  409,  404,  403,  403,  401],
  ['cancelReferral', 'referred to the OCMW',             404,  404,  403,  403,  403,  409,  404,  200,  200,  200,  404,  409,  403,  401],
]
