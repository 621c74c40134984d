import type { FastifyPluginAsync } from 'fastify'
import { createProgramRoute } from './routes/create-program.ts'
import { endEarlierSecretRoute } from './routes/end-earlier-secret.ts'
import { endProgramRoute } from './routes/end-program.ts'
import { getProgramRoute } from './routes/get-program.ts'
import { listProgramsRoute } from './routes/list-programs.ts'
import type { ProgramRouteOptions } from './routes/program-route.ts'
import { replaceProgramSecretRoute } from './routes/replace-program-secret.ts'

export { createProgramRepository, type ProgramRepository } from './program-repository.ts'
export { programView } from './program-view.ts'

/** Programs of an organisation, which call this API by themselves. */
export const programs: FastifyPluginAsync<ProgramRouteOptions> = async (app, options) => {
  await app.register(listProgramsRoute, options)
  await app.register(createProgramRoute, options)
  await app.register(getProgramRoute, options)
  await app.register(endProgramRoute, options)
  await app.register(replaceProgramSecretRoute, options)
  await app.register(endEarlierSecretRoute, options)
}
