import type { Problem } from '@onthaal/shared/problems/schemas'
import { describe, expect, test } from 'vitest'
import type { ApiResponse, Client } from '../support/client.ts'
import { type Operation, operationNamed, operations, showsPeople } from '../support/contract.ts'
import { bodies } from '../support/matrix-bodies.ts'
import { createThings } from '../support/matrix-things.ts'
import { testApp } from '../support/test-app.ts'
import { withoutTrace } from '../support/without-trace.ts'
import type { UserName } from '../support/world.ts'

// Every operation × everybody × whose thing it is. Read a row as: asked for this operation on that
// thing, who gets what. An operation without a row fails below.

const world = testApp({
  signInLimits: {
    perAccount: 1000,
    perAccountAnywhere: 1000,
    perAddress: 1000,
    delayPerFailure: 0,
  },
})

const everybody = [
  'clerk',
  'cityManager',
  'policyOfficer',
  'privacyOfficer',
  'administrator',
  'socialWorker',
  'otherClerk',
  'counsellor',
  'secondCounsellor',
  'languageAdvisor',
  'otherCounsellor',
  'agencyManager',
  'nobody',
] as const satisfies readonly (UserName | 'nobody')[]

type Thing = keyof ReturnType<typeof createThings>
const things = createThings(world)

// biome-ignore format: a table is read by its columns
const table: readonly [operationId: string, thing: Thing, ...statuses: number[]][] = [
  //                                                   clerk manager policy privacy admin ocmw other couns second advis other manager nobody
  ['getHealth', 'none',                                  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200],
  ['listDemoAccounts', 'none',                           200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200],
  ['getSignInOptions', 'none',                           200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200],
  ['startProviderSignIn', 'none',                        404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404],
  ['completeProviderSignIn', 'none',                     404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404],
  ['signIn', 'none',                                     401,  401,  401,  401,  401,  401,  401,  401,  401,  401,  401,  401,  401],
  ['getCurrentSession', 'none',                          200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  401],
  ['chooseMembership', 'none',                           400,  400,  400,  400,  400,  400,  400,  400,  400,  400,  400,  400,  401],
  ['signOut', 'none',                                    204,  204,  204,  204,  204,  204,  204,  204,  204,  204,  204,  204,  401],
  ['lockSession', 'none',                                204,  204,  204,  204,  204,  204,  204,  204,  204,  204,  204,  204,  401],
  ['unlockSession', 'none',                              200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  401],
  ['listSessions', 'none',                               200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  401],
  ['endOtherSessions', 'none',                           204,  204,  204,  204,  204,  204,  204,  204,  204,  204,  204,  204,  401],
  ['endSession', 'session of the clerk',                 204,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  404,  401],
  ['endUserSessions', 'user of the city',                403,  403,  403,  403,  204,  403,  403,  403,  403,  403,  403,  403,  401],
  ['endUserSessions', 'user of the other OCMW',          403,  403,  403,  403,  404,  403,  403,  403,  403,  403,  403,  403,  401],
  ['getSecondFactor', 'none',                            200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  401],
  ['startSecondFactor', 'none',                          200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  200,  401],
  ['confirmSecondFactor', 'none',                        400,  400,  400,  400,  400,  400,  400,  400,  400,  400,  400,  400,  401],
  ['replaceRecoveryCodes', 'none',                       400,  400,  400,  400,  400,  400,  400,  400,  400,  400,  400,  400,  401],
  ['switchOffSecondFactor', 'none',                      400,  400,  400,  400,  400,  400,  400,  400,  400,  400,  400,  400,  401],
  ['listDesks', 'none',                                  200,  200,  403,  403,  403,  200,  200,  200,  200,  200,  200,  200,  401],
  ['setPassword', 'none',                                401,  401,  401,  401,  401,  401,  401,  401,  401,  401,  401,  401,  401],
  ['listUsers', 'none',                                  403,  403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  401],
  ['createUser', 'none',                                 403,  403,  403,  403,  201,  403,  403,  403,  403,  403,  403,  403,  401],
  ['getUser', 'user of the city',                        403,  403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  401],
  ['getUser', 'user of the other city',                  403,  403,  403,  403,  404,  403,  403,  403,  403,  403,  403,  403,  401],
  ['updateUser', 'user of the city',                     403,  403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  401],
  ['updateUser', 'user of the other city',               403,  403,  403,  403,  404,  403,  403,  403,  403,  403,  403,  403,  401],
  ['replaceSignInCode', 'user of the city',              403,  403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  401],
  ['replaceSignInCode', 'user of the other city',        403,  403,  403,  403,  404,  403,  403,  403,  403,  403,  403,  403,  401],
  ['removeSecondFactor', 'user of the city',             403,  403,  403,  403,  404,  403,  403,  403,  403,  403,  403,  403,  401],
  ['removeSecondFactor', 'user of the city with a second step', 403,  403,  403,  403,  204,  403,  403,  403,  403,  403,  403,  403,  401],
  ['removeSecondFactor', 'user of the other city',       403,  403,  403,  403,  404,  403,  403,  403,  403,  403,  403,  403,  401],
  ['reviewAccess', 'user of the city',                   403,  403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  401],
  ['reviewAccess', 'user of the other city',             403,  403,  403,  403,  404,  403,  403,  403,  403,  403,  403,  403,  401],
  ['getWorkplaces', 'none',                              403,  403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  401],
  ['listRightsChanges', 'none',                          403,  403,  403,  200,  200,  403,  403,  403,  403,  403,  403,  403,  401],
  ['listOrganisations', 'none',                          403,  200,  200,  200,  200,  403,  403,  403,  403,  403,  403,  200,  401],
  ['listProtocols', 'none',                              403,  200,  200,  200,  200,  403,  403,  403,  403,  403,  403,  200,  401],
  ['createProtocol', 'none',                             403,  403,  403,  201,  201,  403,  403,  403,  403,  403,  403,  403,  401],
  ['getProtocol', 'protocol of the city',                403,  200,  200,  200,  200,  403,  403,  403,  403,  403,  403,  200,  401],
  ['getProtocol', 'protocol of the other city',          403,  404,  404,  404,  404,  403,  403,  403,  403,  403,  403,  200,  401],
  ['updateProtocol', 'protocol of the city',             403,  403,  403,  200,  200,  403,  403,  403,  403,  403,  403,  403,  401],
  ['updateProtocol', 'protocol of the other city',       403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  403,  403,  401],
  ['listCooperationAgreements', 'none',                  403,  200,  200,  200,  200,  403,  403,  403,  403,  403,  403,  200,  401],
  ['createCooperationAgreement', 'none',                 403,  403,  403,  200,  200,  403,  403,  403,  403,  403,  403,  403,  401],
  ['queryPersons', 'none',                               200,  403,  403,  403,  403,  200,  200,  403,  403,  403,  403,  403,  401],
  ['createPerson', 'none',                               201,  403,  403,  403,  403,  201,  201,  403,  403,  403,  403,  403,  401],
  ['exportPerson', 'person of the city',                 403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  403,  404,  401],
  ['exportPerson', 'person of the OCMW',                 403,  404,  403,  403,  403,  403,  403,  403,  403,  403,  403,  404,  401],
  ['exportPerson', 'person of the other city',           403,  404,  403,  403,  403,  403,  403,  403,  403,  403,  403,  404,  401],
  ['exportPerson', 'person referred by the city',        403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  403,  404,  401],
  ['exportPerson', 'person referred by the OCMW',        403,  404,  403,  403,  403,  403,  403,  403,  403,  403,  403,  404,  401],
  ['getPerson', 'person of the city',                    200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  404,  401],
  ['getPerson', 'person of the OCMW',                    404,  404,  403,  403,  403,  200,  404,  403,  403,  403,  403,  404,  401],
  ['getPerson', 'person of the other city',              404,  404,  403,  403,  403,  404,  200,  403,  403,  403,  403,  404,  401],
  ['getPerson', 'person referred by the city',           200,  200,  403,  403,  403,  404,  404,  403,  403,  403,  403,  404,  401],
  ['getPerson', 'person referred by the OCMW',           404,  404,  403,  403,  403,  200,  404,  403,  403,  403,  403,  404,  401],
  ['getPersonInsz', 'numbered person of the city',       200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  404,  401],
  ['getPersonInsz', 'numbered person of the OCMW',       404,  404,  403,  403,  403,  200,  404,  403,  403,  403,  403,  404,  401],
  ['getPersonInsz', 'person of the city',                404,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  404,  401],
  ['listPersonChanges', 'person of the city',            200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  404,  401],
  ['listPersonChanges', 'person of the OCMW',            404,  404,  403,  403,  403,  200,  404,  403,  403,  403,  403,  404,  401],
  ['listPersonChanges', 'person referred by the city',   200,  200,  403,  403,  403,  404,  404,  403,  403,  403,  403,  404,  401],
  ['updatePerson', 'person of the city',                 200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['updatePerson', 'person of the OCMW',                 404,  403,  403,  403,  403,  200,  404,  403,  403,  403,  403,  403,  401],
  ['updatePerson', 'person of the other city',           404,  403,  403,  403,  403,  404,  200,  403,  403,  403,  403,  403,  401],
  ['statePurpose', 'person of the city',                 200,  200,  403,  403,  403,  404,  404,  403,  403,  403,  403,  404,  401],
  ['statePurpose', 'person of the OCMW',                 404,  404,  403,  403,  403,  200,  404,  403,  403,  403,  403,  404,  401],
  ['statePurpose', 'person referred by the OCMW',        404,  404,  403,  403,  403,  200,  404,  403,  403,  403,  403,  404,  401],
  ['listBrokenGlasses', 'none',                          403,  200,  403,  200,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['listConsultations', 'none',                          403,  200,  403,  200,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['exportConsultations', 'none',                        403,  200,  403,  200,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['listUnusualConsultations', 'none',                   403,  200,  403,  200,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['listOverseenColleagues', 'none',                     403,  200,  403,  200,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['getRetentionSettings', 'none',                       403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  401],
  ['updateRetentionSettings', 'none',                    403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  401],
  ['startDryRun', 'none',                                403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  401],
  ['listRetentionRuns', 'none',                          403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  401],
  ['listRetentionCandidates', 'none',                    403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  401],
  ['setFileMeasure', 'person of the city',               403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  401],
  ['setFileMeasure', 'person of the OCMW',               403,  403,  403,  400,  403,  403,  403,  403,  403,  403,  403,  403,  401],
  ['listFileMeasures', 'none',                           403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  401],
  ['liftFileMeasure', 'measure on a file of the city',   403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  401],
  ['getDashboard', 'none',                               403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['getHousehold', 'person of the city',                 200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  404,  401],
  ['getHousehold', 'person of the OCMW',                 404,  404,  403,  403,  403,  200,  404,  403,  403,  403,  403,  404,  401],
  ['addHouseholdMember', 'person of the city',           200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['addHouseholdMember', 'person of the OCMW',           404,  403,  403,  403,  403,  200,  404,  403,  403,  403,  403,  403,  401],
  ['endHouseholdMember', 'member of a household of the city', 200, 403, 403, 403, 403, 404,  404,  403,  403,  403,  403,  403,  401],
  ['endHouseholdMember', 'member of a household of the OCMW', 404, 403, 403, 403, 403, 200,  404,  403,  403,  403,  403,  403,  401],
  ['getHouseholdPreview', 'person of the city',          200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  404,  401],
  ['getHouseholdPreview', 'person of the OCMW',          404,  404,  403,  403,  403,  200,  404,  403,  403,  403,  403,  404,  401],
  ['listGuardians', 'person of the city',                200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  404,  401],
  ['listGuardians', 'person of the OCMW',                404,  404,  403,  403,  403,  200,  404,  403,  403,  403,  403,  404,  401],
  ['addGuardian', 'minor of the city',                   200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['addGuardian', 'minor of the OCMW',                   404,  403,  403,  403,  403,  200,  404,  403,  403,  403,  403,  403,  401],
  ['endGuardian', 'guardian of the city',                200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['endGuardian', 'guardian of the OCMW',                404,  403,  403,  403,  403,  200,  404,  403,  403,  403,  403,  403,  401],
  ['listIntakeInterviews', 'none',                       200,  403,  403,  403,  403,  200,  200,  403,  403,  403,  403,  403,  401],
  ['createIntakeInterview', 'person of the city',        201,  403,  403,  403,  403,  400,  400,  403,  403,  403,  403,  403,  401],
  ['createIntakeInterview', 'person of the OCMW',        400,  403,  403,  403,  403,  201,  400,  403,  403,  403,  403,  403,  401],
  ['createIntakeInterview', 'person of the other city',  400,  403,  403,  403,  403,  400,  201,  403,  403,  403,  403,  403,  401],
  ['getIntakeInterview', 'talk of the city',             200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['getIntakeInterview', 'talk of the OCMW',             404,  403,  403,  403,  403,  200,  404,  403,  403,  403,  403,  403,  401],
  ['getIntakeInterview', 'talk of the other city',       404,  403,  403,  403,  403,  404,  200,  403,  403,  403,  403,  403,  401],
  ['getIntakeInterview', 'talk of the city that was closed', 200, 403, 403, 403, 403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['updateIntakeInterview', 'talk of the city',          200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['updateIntakeInterview', 'talk of the OCMW',          404,  403,  403,  403,  403,  200,  404,  403,  403,  403,  403,  403,  401],
  ['updateIntakeInterview', 'talk of the city that was closed', 409, 403, 403, 403, 403, 404, 404, 403,  403,  403,  403,  403,  401],
  ['putInterviewReferral', 'line of a talk of the city', 200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['putInterviewReferral', 'line of a talk of the OCMW', 404,  403,  403,  403,  403,  200,  404,  403,  403,  403,  403,  403,  401],
  ['removeInterviewReferral', 'line of a talk of the city', 204, 403, 403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['removeInterviewReferral', 'line of a talk of the OCMW', 404, 403, 403,  403,  403,  204,  404,  403,  403,  403,  403,  403,  401],
  ['completeIntakeInterview', 'talk of the city',        200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['completeIntakeInterview', 'talk of the OCMW',        404,  403,  403,  403,  403,  200,  404,  403,  403,  403,  403,  403,  401],
  ['completeIntakeInterview', 'talk of the city that was closed', 409, 403, 403, 403, 403, 404, 404, 403, 403, 403, 403,  403,  401],
  ['discardIntakeInterview', 'talk of the city',         204,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['discardIntakeInterview', 'talk of the OCMW',         404,  403,  403,  403,  403,  204,  404,  403,  403,  403,  403,  403,  401],
  ['listReferrals', 'none',                              200,  200,  403,  403,  403,  200,  200,  200,  200,  200,  200,  200,  401],
  ['getReferralCounts', 'none',                          200,  200,  403,  403,  403,  200,  200,  200,  200,  200,  200,  200,  401],
  ['createReferral', 'person of the city',               201,  403,  403,  403,  403,  400,  400,  403,  403,  403,  403,  403,  401],
  ['createReferral', 'person of the OCMW',               400,  403,  403,  403,  403,  201,  400,  403,  403,  403,  403,  403,  401],
  ['createReferral', 'person of the other city',         400,  403,  403,  403,  403,  400,  201,  403,  403,  403,  403,  403,  401],
  ['getReferral', 'draft of the city',                   200,  200,  403,  403,  403,  404,  404,  404,  404,  404,  404,  404,  401],
  ['getReferral', 'sent by the city',                    200,  200,  403,  403,  403,  404,  404,  200,  200,  200,  404,  200,  401],
  ['getReferral', 'sent by the OCMW',                    404,  404,  403,  403,  403,  200,  404,  200,  200,  200,  404,  200,  401],
  ['getReferral', 'sent by the other city',              404,  404,  403,  403,  403,  404,  200,  404,  404,  404,  200,  200,  401],
  ['getReferral', 'about schooling',                     404,  404,  403,  403,  403,  404,  404,  404,  404,  404,  404,  404,  401],
  ['getReferralPersonInsz', 'sent by the city about somebody numbered', 403, 403, 403, 403, 403, 403, 403, 200, 200, 200, 404, 403, 401],
  ['getReferralPersonInsz', 'sent by the OCMW about somebody numbered', 403, 403, 403, 403, 403, 403, 403, 200, 200, 200, 404, 403, 401],
  ['getReferralPersonInsz', 'sent by the other city about somebody numbered', 403, 403, 403, 403, 403, 403, 403, 404, 404, 404, 200, 403, 401],
  ['getReferralPersonInsz', 'draft of the city',         403,  403,  403,  403,  403,  403,  403,  404,  404,  404,  404,  403,  401],
  ['getReferralPerson', 'draft of the city',             200,  200,  403,  403,  403,  404,  404,  404,  404,  404,  404,  404,  401],
  ['getReferralPerson', 'sent by the city',              200,  200,  403,  403,  403,  404,  404,  200,  200,  200,  404,  200,  401],
  ['getReferralPerson', 'sent by the OCMW',              404,  404,  403,  403,  403,  200,  404,  200,  200,  200,  404,  200,  401],
  ['getReferralPerson', 'sent by the other city',        404,  404,  403,  403,  403,  404,  200,  404,  404,  404,  200,  200,  401],
  ['getReferralPerson', 'about schooling',               404,  404,  403,  403,  403,  404,  404,  404,  404,  404,  404,  404,  401],
  ['updateReferral', 'draft of the city',                200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['updateReferral', 'sent by the city',                 409,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['listReferralEvents', 'draft of the city',            200,  200,  403,  403,  403,  404,  404,  404,  404,  404,  404,  404,  401],
  ['listReferralEvents', 'sent by the city',             200,  200,  403,  403,  403,  404,  404,  200,  200,  200,  404,  200,  401],
  ['listReferralEvents', 'sent by the OCMW',             404,  404,  403,  403,  403,  200,  404,  200,  200,  200,  404,  200,  401],
  ['submitReferral', 'draft of the city',                200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['submitReferral', 'sent by the OCMW',                 404,  403,  403,  403,  403,  409,  404,  403,  403,  403,  403,  403,  401],
  ['waitForProtocol', 'draft of the city',               409,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['waitForProtocol', 'sent by the city',                409,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['claimReferral', 'draft of the city',                 403,  403,  403,  403,  403,  403,  403,  404,  404,  404,  404,  403,  401],
  ['claimReferral', 'sent by the city',                  403,  403,  403,  403,  403,  403,  403,  200,  200,  200,  404,  403,  401],
  ['claimReferral', 'sent by the other city',            403,  403,  403,  403,  403,  403,  403,  404,  404,  404,  200,  403,  401],
  ['claimReferral', 'about schooling',                   403,  403,  403,  403,  403,  403,  403,  404,  404,  404,  404,  403,  401],
  ['claimReferral', 'picked up by counsellor',           403,  403,  403,  403,  403,  403,  403,  409,  409,  409,  404,  403,  401],
  ['recordContactAttempt', 'sent by the city',           403,  403,  403,  403,  403,  403,  403,  409,  409,  409,  404,  403,  401],
  ['recordContactAttempt', 'picked up by counsellor',    403,  403,  403,  403,  403,  403,  403,  200,  409,  409,  404,  403,  401],
  ['completeReferral', 'picked up by counsellor',        403,  403,  403,  403,  403,  403,  403,  200,  409,  409,  404,  403,  401],
  ['failReferral', 'picked up by counsellor',            403,  403,  403,  403,  403,  403,  403,  200,  409,  409,  404,  403,  401],
  ['rejectReferral', 'sent by the city',                 403,  403,  403,  403,  403,  403,  403,  200,  200,  200,  404,  403,  401],
  ['rejectReferral', 'sent by the other city',           403,  403,  403,  403,  403,  403,  403,  404,  404,  404,  200,  403,  401],
  ['askReferralInfo', 'sent by the city',                403,  403,  403,  403,  403,  403,  403,  200,  200,  200,  404,  403,  401],
  ['askReferralInfo', 'about schooling',                 403,  403,  403,  403,  403,  403,  403,  404,  404,  404,  404,  403,  401],
  ['answerReferralInfo', 'asked by the desk',            200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['assignReferral', 'sent by the city',                 403,  409,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['assignReferral', 'about schooling',                  403,  404,  403,  403,  403,  403,  403,  403,  403,  403,  403,  404,  401],
  ['undoAcceptReferral', 'picked up by counsellor',      403,  409,  403,  403,  403,  403,  403,  200,  409,  409,  404,  200,  401],
  ['releaseReferral', 'picked up by counsellor',         403,  409,  403,  403,  403,  403,  403,  200,  409,  409,  404,  200,  401],
  ['contestReferral', 'sent back by the desk',           200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['upholdContest', 'contested by the city',             403,  409,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['dismissContest', 'contested by the city',            403,  409,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['holdReferral', 'picked up by counsellor',            403,  403,  403,  403,  403,  403,  403,  200,  409,  409,  404,  403,  401],
  ['resumeReferral', 'paused by counsellor',             403,  403,  403,  403,  403,  403,  403,  200,  409,  409,  404,  403,  401],
  ['cancelReferral', 'draft of the city',                200,  409,  403,  403,  403,  404,  404,  404,  404,  404,  404,  404,  401],
  ['cancelReferral', 'sent by the city',                 200,  409,  403,  403,  403,  404,  404,  409,  409,  409,  404,  409,  401],
  ['cancelReferral', 'picked up by counsellor',          200,  409,  403,  403,  403,  404,  404,  200,  409,  409,  404,  200,  401],
  ['reassignReferral', 'picked up by counsellor',        403,  409,  403,  403,  403,  403,  403,  200,  409,  409,  404,  200,  401],
  ['forwardReferral', 'sent by the city',                403,  403,  403,  403,  403,  403,  403,  400,  400,  400,  404,  403,  401],
  ['forwardReferral', 'picked up by counsellor',         403,  403,  403,  403,  403,  403,  403,  400,  409,  409,  404,  403,  401],
  ['reopenReferral', 'completed by counsellor',          403,  409,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['voidReferral', 'draft of the city',                  403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  403,  404,  401],
  ['voidReferral', 'sent by the city',                   403,  200,  403,  403,  403,  403,  403,  403,  403,  403,  403,  200,  401],
  ['acknowledgeReferrals', 'completed by counsellor',    200,  403,  403,  403,  403,  400,  400,  403,  403,  403,  403,  403,  401],
  ['updateClientNumber', 'sent by the city',             403,  403,  403,  403,  403,  403,  403,  200,  200,  200,  404,  403,  401],
  ['updateClientNumber', 'about schooling',              403,  403,  403,  403,  403,  403,  403,  404,  404,  404,  404,  403,  401],
  ['listColleagues', 'sent by the city',                 403,  200,  403,  403,  403,  403,  403,  200,  200,  200,  404,  200,  401],
  ['listColleagues', 'about schooling',                  403,  404,  403,  403,  403,  403,  403,  404,  404,  404,  404,  404,  401],
  ['acknowledgeReferral', 'completed by counsellor',     200,  403,  403,  403,  403,  404,  404,  403,  403,  403,  403,  403,  401],
  ['acknowledgeReferral', 'sent by the OCMW',            404,  403,  403,  403,  403,  409,  404,  403,  403,  403,  403,  403,  401],
]

/** Every answer that was given, for what the log tells of it. */
const answers: { operation: Operation; answer: ApiResponse<Problem> }[] = []

const unknownId = '0198c0de-0000-7000-8000-00000000dead'

const queries: Record<string, string> = {
  listReferrals: '?box=sent',
  listIntakeInterviews: '?box=drafts',
}

async function as(name: (typeof everybody)[number]): Promise<Client> {
  return name === 'nobody' ? world().nobody : world().asUser(name)
}

function ask(client: Client, operation: Operation, id: string): Promise<ApiResponse<Problem>> {
  // A thing within a thing has the ids of both.
  const ids = id.split('/')
  const path = operation.template.replace(/\{\w+\}/g, () => ids.shift() ?? unknownId)
  return client.request(operation.method, path + (queries[operation.operationId] ?? ''), {
    body: bodies[operation.operationId]?.(id),
  })
}

describe.each(table)('%s · %s', (operationId, thing, ...statuses) => {
  const operation = operationNamed(operationId)
  const cells = everybody.map((name, column) => ({ name, status: statuses[column] ?? 0 }))
  // What is refused changes nothing, so all refusals share one thing.
  let shared: Promise<string> | undefined

  test.each(cells)('$name: $status', async ({ name, status }) => {
    shared ??= things[thing]()
    const changes = status < 300 && operation.method !== 'GET'
    const id = changes ? await things[thing]() : await shared
    // What ends, locks or renews a session needs one of its own.
    const needsOwn = ['signOut', 'lockSession', 'unlockSession'].includes(operationId)
    const client = needsOwn && name !== 'nobody' ? await world().signIn(name) : await as(name)
    const answer = await ask(client, operation, id)
    expect(answer.status).toBe(status)
    answers.push({ operation, answer })
    if (status === 404) {
      const unknown = await ask(client, operation, unknownId)
      expect(withoutTrace(answer)).toEqual(withoutTrace(unknown))
    }
  })
})

test('every answer that shows people stands in the consultation log, and no other does', async () => {
  const rows = await world().rows<{ trace: string }>('select trace_id as trace from consultation')
  const logged = new Set(rows.map(({ trace }) => trace))
  const wrong = answers.filter(({ operation, answer }) => {
    // The last column of a table is whom it names.
    const isEmpty = /"items":\[\]|^[^{]*,persons\r\n(.*,\r\n)*$/.test(answer.text)
    const namesNobody = isEmpty && !/persons\/[0-9a-f-]{36}/.test(answer.text)
    const shows = answer.status < 300 && showsPeople(operation) && !namesNobody
    return logged.has(answer.headers.get('belgov-trace-id') ?? '') !== shows
  })
  expect(wrong.map(({ operation, answer }) => [operation.operationId, answer.text])).toEqual([])
  const shown = operations.filter(showsPeople).map(({ operationId }) => operationId)
  expect(shown).toContain('getPerson')
  expect(shown).toContain('listReferrals')
  expect(shown).not.toContain('getDashboard')
})

test('every operation has a row, and every row a column for everybody', () => {
  const rows = new Set(table.map(([operationId]) => operationId))
  expect([...rows].sort()).toEqual(operations.map(({ operationId }) => operationId).sort())
  for (const [, , ...statuses] of table) expect(statuses).toHaveLength(everybody.length)
})
