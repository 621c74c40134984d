import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { EducationChain } from '@onthaal/shared/education/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type, { type Static, type TSchema } from 'typebox'
import type { Links } from '../../links.ts'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf, withETag } from '../../plugins/preconditions.ts'
import { chainView } from '../chain-view.ts'
import type {
  ChainCommand,
  EducationUseCaseDependencies,
  WholeChain,
} from '../education-use-cases.ts'

export interface EducationRouteOptions {
  readonly useCases: EducationUseCaseDependencies
  readonly links: Links
}

export type EducationRoute = FastifyPluginAsyncTypebox<EducationRouteOptions>

/** Something that is done with a chain: a thing that is posted under it. */
interface ChainOperation<Body extends TSchema | undefined> {
  readonly operationId: string
  readonly summary: string
  readonly path: string
  readonly needsColleague?: boolean
  readonly body: Body
  readonly useCase: (
    dependencies: EducationUseCaseDependencies,
  ) => (command: ChainCommand<InputOf<Body>>) => Promise<WholeChain>
}

type InputOf<Body> = Body extends TSchema ? Static<Body> : undefined

/** Makes the route of an operation that changes a chain: they differ in name, body and use case alone. */
export function chainRoute<Body extends TSchema | undefined>(
  operation: ChainOperation<Body>,
): EducationRoute {
  const { operationId, summary, path, body, needsColleague = false } = operation
  return async (app, { useCases, links }) => {
    const change = operation.useCase(useCases)
    app.post(
      `/educationChains/:chainId/${path}`,
      {
        config: {
          permission: 'followEducation',
          // Two people stand for what closes a chain, and somebody answers for the rest.
          personsOnly: true,
          consults: { action: 'change', fields: ['followUp'] },
          idempotent: true,
          ifMatch: true,
          problems: [
            'chainMoveNotAllowed',
            'personRestricted',
            'purposeRequired',
            ...(needsColleague ? (['secondPersonRequired'] as const) : []),
          ],
        },
        schema: {
          operationId,
          summary,
          tags: ['Education'],
          params: Type.Object({ chainId: Id }),
          ...(body === undefined ? {} : { body }),
          response: { 200: { description: 'How the child is followed now', ...EducationChain } },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request)
        const whole = await change({
          actor,
          chainId: request.params.chainId,
          versions: expectedVersions(request),
          intent: intentOf(request),
          // Validated against `body` by now; the type provider loses it through the generic.
          input: request.body as InputOf<Body>,
        })
        return withETag(reply, chainView(whole, { actor, links, now: useCases.clock() }))
      },
    )
  }
}
