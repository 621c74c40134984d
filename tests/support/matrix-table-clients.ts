import type { MatrixRow } from './matrix-row.ts'

/** What two sides share of a client: a part of the matrix. */
// biome-ignore format: a table is read by its columns
export const clientTable: readonly MatrixRow[] = [
  //                                                   clerk manager policy privacy admin ocmw other couns second advis other manager agency nobody
  ['getSocialContext', 'sent by the city',               403,  403,  403,  403,  403,  404,  403,  403,  403,  403,  403,  403,  403,  401],
  ['getSocialContext', 'sent by the OCMW',               403,  403,  403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  401],
  ['updateSocialContext', 'sent by the city',            403,  403,  403,  403,  403,  404,  403,  403,  403,  403,  403,  403,  403,  401],
  ['updateSocialContext', 'project of the OCMW',         403,  403,  403,  403,  403,  200,  403,  403,  403,  403,  403,  403,  403,  401],
  ['listEvaluations', 'sent by the city',                403,  403,  403,  403,  403,  404,  403,  404,  404,  404,  404,  404,  403,  401],
  ['listEvaluations', 'sent by the OCMW',                403,  403,  403,  403,  403,  200,  403,  200,  200,  200,  404,  200,  403,  401],
  ['giveFeedback', 'sent by the OCMW',                   403,  403,  403,  403,  403,  403,  403,  409,  409,  409,  404,  403,  403,  401],
  ['giveFeedback', 'project of the OCMW',                403,  403,  403,  403,  403,  403,  403,  200,  409,  409,  404,  403,  403,  401],
  ['listDueEvaluations', 'none',                         403,  403,  403,  403,  403,  200,  403,  200,  200,  200,  200,  200,  403,  401],
  ['getSharedClient', 'draft of the city',               404,  404,  403,  403,  403,  404,  404,  404,  404,  404,  404,  404,  403,  401],
  ['getSharedClient', 'sent by the city',                200,  200,  403,  403,  403,  404,  404,  200,  200,  200,  404,  200,  403,  401],
  ['getSharedClient', 'sent by the OCMW',                404,  404,  403,  403,  403,  200,  404,  200,  200,  200,  404,  200,  403,  401],
  ['getSharedClient', 'sent by the other city',          404,  404,  403,  403,  403,  404,  200,  404,  404,  404,  200,  200,  403,  401],
  ['getSharedClient', 'about schooling',                 404,  404,  403,  403,  403,  404,  404,  404,  404,  404,  404,  404,  403,  401],
  ['addTask', 'draft of the city',                       404,  403,  403,  403,  403,  404,  404,  404,  404,  404,  404,  403,  403,  401],
  ['addTask', 'sent by the city',                        200,  403,  403,  403,  403,  404,  404,  200,  200,  200,  404,  403,  403,  401],
  ['addTask', 'sent by the OCMW',                        404,  403,  403,  403,  403,  200,  404,  200,  200,  200,  404,  403,  403,  401],
  ['addTask', 'sent by the other city',                  404,  403,  403,  403,  403,  404,  200,  404,  404,  404,  200,  403,  403,  401],
  ['setTaskState', 'task of the city',                   200,  403,  403,  403,  403,  404,  404,  200,  200,  200,  404,  403,  403,  401],
  ['setTaskState', 'task of the OCMW',                   404,  403,  403,  403,  403,  200,  404,  200,  200,  200,  404,  403,  403,  401],
  ['listTasks', 'none',                                  200,  403,  403,  403,  403,  200,  200,  200,  200,  200,  200,  403,  403,  401],
  ['addNote', 'draft of the city',                       404,  403,  403,  403,  403,  404,  404,  404,  404,  404,  404,  403,  403,  401],
  ['addNote', 'sent by the city',                        200,  403,  403,  403,  403,  404,  404,  200,  200,  200,  404,  403,  403,  401],
  ['addNote', 'sent by the OCMW',                        404,  403,  403,  403,  403,  200,  404,  200,  200,  200,  404,  403,  403,  401],
  ['withdrawNote', 'note of the city',                   204,  403,  403,  403,  403,  404,  404,  409,  409,  409,  404,  403,  403,  401],
  ['withdrawNote', 'note of the OCMW',                   404,  403,  403,  403,  403,  204,  404,  409,  409,  409,  404,  403,  403,  401],
  ['chooseContactPerson', 'sent by the city',            400,  403,  403,  403,  403,  404,  404,  200,  200,  200,  404,  403,  403,  401],
  ['chooseContactPerson', 'sent by the OCMW',            404,  403,  403,  403,  403,  400,  404,  200,  200,  200,  404,  403,  403,  401],
  ['markTrajectory', 'sent by the city',                 403,  403,  403,  403,  403,  403,  403,  409,  409,  409,  404,  403,  403,  401],
  ['markTrajectory', 'picked up by counsellor',          403,  403,  403,  403,  403,  403,  403,  200,  409,  409,  404,  403,  403,  401],
]
