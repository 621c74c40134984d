import type { Permission } from '@onthaal/shared/identity'
import type { ProblemName } from '@onthaal/shared/problems'
import { Referral } from '@onthaal/shared/referrals/schemas'
import type { Static, TSchema } from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf, withETag } from '../../plugins/preconditions.ts'
import type { ReferralRecord } from '../referral-records.ts'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { referralView } from '../referral-view.ts'
import { referralFields } from '../shown-referral.ts'
import { ReferralPath, type ReferralRoute } from './referral-route.ts'

/** One event of the status machine as an operation: a thing that is posted under a referral. */
export interface MoveOperation<Body extends TSchema | undefined> {
  readonly operationId: string
  readonly summary: string
  /** Last part of the address: what is posted, as a noun (Belgif rule `ctl-reific`). */
  readonly path: string
  readonly permission: Permission
  readonly problems?: readonly ProblemName[]
  /** What the event brings along; `undefined` for nothing. */
  readonly body: Body
  /** Whoever brings nothing along may leave the body out. */
  readonly isBodyOptional?: boolean
  readonly useCase: (
    dependencies: ReferralUseCaseDependencies,
  ) => (command: ReferralCommand<InputOf<Body>>) => Promise<ReferralRecord>
}

type InputOf<Body> = Body extends TSchema ? Static<Body> : undefined

/**
 * Makes the route of an operation that moves a referral: they differ in name, body and use case alone.
 */
export function moveRoute<Body extends TSchema | undefined>(
  operation: MoveOperation<Body>,
): ReferralRoute {
  const { operationId, summary, path, permission, problems = [], body, useCase } = operation
  const { isBodyOptional = false } = operation
  return async (app, { useCases, links }) => {
    const move = useCase(useCases)
    app.post(
      `/referrals/:referralId/${path}`,
      {
        config: {
          permission,
          consults: { action: 'change', fields: referralFields },
          idempotent: true,
          ifMatch: true,
          problems: ['transitionNotAllowed', ...problems],
        },
        schema: {
          operationId,
          summary,
          tags: ['Referrals'],
          params: ReferralPath,
          ...(body === undefined ? {} : { body }),
          response: { 200: { description: 'The referral as it is now', ...Referral } },
        },
        preValidation: async (request) => {
          if (isBodyOptional && request.body === undefined) Object.assign(request, { body: {} })
        },
      },
      async (request, reply) => {
        const actor = actorOf(request)
        const record = await move({
          actor,
          referralId: request.params.referralId,
          versions: expectedVersions(request),
          intent: intentOf(request),
          // Validated against `body` by now; the type provider loses it through the generic.
          input: request.body as InputOf<Body>,
        })
        return withETag(reply, referralView(record, { actor, links, now: useCases.clock() }))
      },
    )
  }
}
