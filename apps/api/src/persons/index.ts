import type { FastifyPluginAsync } from 'fastify'
import { createPersonRoute } from './routes/create-person.ts'
import { decideMatchRoute } from './routes/decide-match.ts'
import { getPersonRoute } from './routes/get-person.ts'
import { getPersonInszRoute } from './routes/get-person-insz.ts'
import { listMatchDecisionsRoute } from './routes/list-match-decisions.ts'
import { listPersonChangesRoute } from './routes/list-person-changes.ts'
import { listPersonMatchesRoute } from './routes/list-person-matches.ts'
import { listPersonMergesRoute } from './routes/list-person-merges.ts'
import { mergePersonsRoute } from './routes/merge-persons.ts'
import type { PersonRouteOptions } from './routes/person-route.ts'
import { queryMatchesRoute } from './routes/query-matches.ts'
import { queryPersonsRoute } from './routes/query-persons.ts'
import { undoPersonMergeRoute } from './routes/undo-person-merge.ts'
import { updateEligibilityRoute } from './routes/update-eligibility.ts'
import { updatePersonRoute } from './routes/update-person.ts'

export {
  createFileMeasureRepository,
  type FileMeasureRecord,
  type FileMeasureRepository,
  type FileMeasureRow,
} from './file-measure-repository.ts'
export { findSuspects } from './find-suspects.ts'
export { matchFactsOf, matchKeysOf } from './match-keys.ts'
export { createMatchRepository } from './match-repository.ts'
export { personMergesView } from './match-view.ts'
export { fileOfNamed } from './named-person.ts'
export { fileOfNumbered } from './numbered-person.ts'
export { openFiles } from './open-files.ts'
export { type OpenedFile, ownFile } from './own-file.ts'
export { partitionOf } from './partition-of.ts'
export {
  createPersonBatchRepository,
  type FilePlace,
  type PersonBatchRepository,
} from './person-batch-repository.ts'
export {
  createPersonChangeRepository,
  type PersonChangeRecord,
  type PersonChangeRepository,
} from './person-change-repository.ts'
export {
  createPersonMergeRepository,
  type PersonMergeRecord,
  type PersonMergeRepository,
} from './person-merge-repository.ts'
export {
  createPersonRepository,
  type PersonFile,
  type PersonRecord,
  type PersonRepository,
} from './person-repository.ts'
export { ownPersonView, personChangeView, personSummaryView, personView } from './person-view.ts'
export { refuseRestricted } from './refuse-restricted.ts'
export { readPerson, type TypedPerson } from './typed-person.ts'
export { writtenFile } from './use-cases/write-file.ts'

/** Persons and their files. */
export const persons: FastifyPluginAsync<PersonRouteOptions> = async (app, options) => {
  await app.register(queryPersonsRoute, options)
  await app.register(queryMatchesRoute, options)
  await app.register(createPersonRoute, options)
  await app.register(getPersonRoute, options)
  await app.register(getPersonInszRoute, options)
  await app.register(listPersonChangesRoute, options)
  await app.register(listPersonMatchesRoute, options)
  await app.register(listMatchDecisionsRoute, options)
  await app.register(decideMatchRoute, options)
  await app.register(listPersonMergesRoute, options)
  await app.register(mergePersonsRoute, options)
  await app.register(undoPersonMergeRoute, options)
  await app.register(updatePersonRoute, options)
  await app.register(updateEligibilityRoute, options)
}
