import type { FastifyPluginAsync } from 'fastify'
import { handOverLettersRoute } from './routes/hand-over-letters.ts'
import type { LetterRouteOptions } from './routes/letter-route.ts'
import { listLetterTextsRoute } from './routes/list-letter-texts.ts'
import { listLettersRoute } from './routes/list-letters.ts'
import { listPersonLettersRoute } from './routes/list-person-letters.ts'
import { releaseLetterTextRoute } from './routes/release-letter-text.ts'
import { withdrawLetterTextRoute } from './routes/withdraw-letter-text.ts'

export {
  createLetterRepository,
  type LetterRecord,
  type LetterRepository,
  type SomeLetters,
} from './letter-repository.ts'
export { letterView } from './letter-view.ts'

const routes = [
  listLettersRoute,
  listPersonLettersRoute,
  handOverLettersRoute,
  listLetterTextsRoute,
  releaseLetterTextRoute,
  withdrawLetterTextRoute,
]

/** What adults take home after a talk, and in which languages. */
export const letters: FastifyPluginAsync<LetterRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
