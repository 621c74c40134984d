import { awaitsAnswer, statusAfter } from '@onthaal/shared/arrivals'
import type { NewArrivalInvitations } from '@onthaal/shared/arrivals/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { InvalidInputError } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import type { ArrivalRow } from '../arrival-repository.ts'
import {
  type ArrivalUseCaseDependencies,
  type WholeArrival,
  withFollowed,
} from '../arrival-use-cases.ts'
import { by } from '../move-arrival.ts'

export interface InvitedArrivals {
  readonly invited: readonly WholeArrival[]
  /** The ids of those who cannot be invited now. */
  readonly skipped: readonly string[]
}

/**
 * Invites many people at once, each by a letter. Those who cannot be invited now are passed over and named:
 * a colleague planned their talk or closed their arrival meanwhile, or what may be done with their file is
 * restricted. Who was invited and may still answer gets the letter once more; the day of the invitation stays.
 *
 * @returns who was invited, in the order that was asked for
 * @throws InvalidInputError naming each that the actor's organisation does not keep
 */
export function inviteArrivals({ work, clock }: ArrivalUseCaseDependencies) {
  return (
    actor: Actor,
    { arrivals: ids }: NewArrivalInvitations,
    intent: Intent,
  ): Promise<InvitedArrivals> =>
    work(actor, async (repositories) => {
      const now = clock()
      const { arrivals, fileMeasures } = repositories
      const organisationId = actor.organisation.id
      const restrictedOf = (rows: readonly ArrivalRow[]) =>
        fileMeasures.restrictedAmong(
          rows.map(({ personId }) => personId),
          organisationId,
        )
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const rows = await arrivals.lock(ids, organisationId)
        requireAll(ids, rows)
        const restricted = await restrictedOf(rows)
        const anew = rows.filter(
          (row) =>
            statusAfter(row.status, 'invite') !== undefined &&
            !restricted.has(row.personId) &&
            !awaitsAnswer(row, belgianDay(now)),
        )
        await arrivals.update(anew, {
          status: 'invited',
          invitedOn: belgianDay(now),
          ...by(actor, now),
        })
        return actor.organisation.id
      })
      const records = await arrivals.findAll(ids, organisationId)
      const restricted = await restrictedOf(records.map(({ arrival }) => arrival))
      const byId = new Map(
        records
          .filter(
            ({ arrival }) => arrival.status === 'invited' && !restricted.has(arrival.personId),
          )
          .map((record) => [record.arrival.id, record]),
      )
      return {
        invited: await withFollowed(
          repositories,
          actor,
          ids.flatMap((id) => byId.get(id) ?? []),
        ),
        skipped: ids.filter((id) => !byId.has(id)),
      }
    })
}

function requireAll(ids: readonly string[], rows: readonly ArrivalRow[]): void {
  const known = new Set(rows.map(({ id }) => id))
  const faults = ids.flatMap((id, at) =>
    known.has(id)
      ? []
      : [
          {
            issue: 'referencedResourceNotFound' as const,
            name: `arrivals[${at}]`,
            code: 'unknown',
            detail: 'Your organisation keeps no such arrival.',
          },
        ],
  )
  if (faults.length > 0) throw new InvalidInputError(faults)
}
