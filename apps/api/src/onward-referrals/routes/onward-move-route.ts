import { OnwardReferral } from '@onthaal/shared/onward-referrals/schemas'
import type { Static, TSchema } from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf, withETag } from '../../plugins/preconditions.ts'
import { referralFields } from '../../referrals/index.ts'
import type { OnwardCommand, OnwardUseCaseDependencies, WholeOnward } from '../onward-use-cases.ts'
import { onwardView } from '../onward-view.ts'
import { OnwardPath, type OnwardRoute } from './onward-route.ts'

/** One change of a hop as an operation: a thing that is posted under it. */
export interface OnwardMove<Body extends TSchema | undefined> {
  readonly operationId: string
  readonly summary: string
  /** Last part of the address: what is posted, as a noun. */
  readonly path: string
  readonly bodyLimit?: number
  readonly body: Body
  readonly useCase: (
    dependencies: OnwardUseCaseDependencies,
  ) => (command: OnwardCommand<InputOf<Body>>) => Promise<WholeOnward>
}

type InputOf<Body> = Body extends TSchema ? Static<Body> : undefined

/** Makes the route of an operation that changes one hop: they differ in name, body and use case alone. */
export function onwardMoveRoute<Body extends TSchema | undefined>(
  operation: OnwardMove<Body>,
): OnwardRoute {
  const { operationId, summary, path, bodyLimit, body, useCase } = operation
  return async (app, { useCases, links }) => {
    const move = useCase(useCases)
    app.post(
      `/onwardReferrals/:onwardReferralId/${path}`,
      {
        ...(bodyLimit !== undefined && { bodyLimit }),
        config: {
          permission: 'followReferrals',
          consults: { action: 'change', fields: referralFields },
          idempotent: true,
          ifMatch: true,
          problems: ['onwardNotAllowed', 'personRestricted'],
        },
        schema: {
          operationId,
          summary,
          tags: ['OnwardReferrals'],
          params: OnwardPath,
          ...(body === undefined ? {} : { body }),
          response: { 200: { description: 'The onward referral as it is now', ...OnwardReferral } },
        },
      },
      async (request, reply) => {
        const whole = await move({
          actor: actorOf(request),
          onwardReferralId: request.params.onwardReferralId,
          versions: expectedVersions(request),
          intent: intentOf(request),
          // Validated against `body` by now; the type provider loses it through the generic.
          input: request.body as InputOf<Body>,
        })
        return withETag(reply, onwardView(whole, { links, now: useCases.clock() }))
      },
    )
  }
}
