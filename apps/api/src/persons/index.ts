import type { FastifyPluginAsync } from 'fastify'
import { createPersonRoute } from './routes/create-person.ts'
import { getPersonRoute } from './routes/get-person.ts'
import { getPersonInszRoute } from './routes/get-person-insz.ts'
import { listPersonChangesRoute } from './routes/list-person-changes.ts'
import type { PersonRouteOptions } from './routes/person-route.ts'
import { queryPersonsRoute } from './routes/query-persons.ts'
import { updatePersonRoute } from './routes/update-person.ts'

export {
  createFileMeasureRepository,
  type FileMeasureRecord,
  type FileMeasureRepository,
} from './file-measure-repository.ts'
export { matchKeysOf } from './match-keys.ts'
export { fileOfNamed } from './named-person.ts'
export { fileOfNumbered } from './numbered-person.ts'
export {
  createPersonChangeRepository,
  type PersonChangeRecord,
  type PersonChangeRepository,
} from './person-change-repository.ts'
export {
  createPersonRepository,
  type PersonFile,
  type PersonRecord,
  type PersonRepository,
} from './person-repository.ts'
export { personChangeView, personSummaryView, personView } from './person-view.ts'
export { refuseRestricted } from './refuse-restricted.ts'

/** Persons and their files. */
export const persons: FastifyPluginAsync<PersonRouteOptions> = async (app, options) => {
  await app.register(queryPersonsRoute, options)
  await app.register(createPersonRoute, options)
  await app.register(getPersonRoute, options)
  await app.register(getPersonInszRoute, options)
  await app.register(listPersonChangesRoute, options)
  await app.register(updatePersonRoute, options)
}
