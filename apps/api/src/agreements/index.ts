import type { FastifyPluginAsync } from 'fastify'
import type { AgreementRouteOptions } from './routes/agreement-route.ts'
import { createCooperationAgreementRoute } from './routes/create-cooperation-agreement.ts'
import { getCooperationAgreementRoute } from './routes/get-cooperation-agreement.ts'
import { listCooperationAgreementsRoute } from './routes/list-cooperation-agreements.ts'
import { updateCommitmentRoute } from './routes/update-commitment.ts'
import { updateCooperationAgreementRoute } from './routes/update-cooperation-agreement.ts'

export {
  type AgreementChangeRecord,
  type AgreementFileRecord,
  type AgreementRecord,
  type AgreementRepository,
  createAgreementRepository,
} from './agreement-repository.ts'
export { commitmentViews } from './agreement-view.ts'

/** What organisations agreed on working together, and how they keep that. */
export const agreements: FastifyPluginAsync<AgreementRouteOptions> = async (app, options) => {
  await app.register(listCooperationAgreementsRoute, options)
  await app.register(createCooperationAgreementRoute, options)
  await app.register(getCooperationAgreementRoute, options)
  await app.register(updateCooperationAgreementRoute, options)
  await app.register(updateCommitmentRoute, options)
}
