import { cutSeries, faultOfSeries, type SeriesFault } from '@onthaal/shared/appointments'
import type { NewSlotSeries } from '@onthaal/shared/appointments/schemas'
import { belgianDay, type Day } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { invalidField } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import type { AppointmentsUseCaseDependencies } from '../appointments-use-cases.ts'
import { receivingColleagues, requireOwnDesk } from '../receiving-colleagues.ts'

interface Published {
  readonly count: number
  readonly firstDay: Day
}

const fieldOfFault: Readonly<Record<SeriesFault, string>> = {
  daysReversed: 'lastDay',
  timesReversed: 'endTime',
  past: 'firstDay',
  noSlot: 'firstDay',
  tooMany: 'lastDay',
}

/**
 * Publishes the slots of a series at a desk where the actor works.
 *
 * @throws InvalidInputError when the actor does not work there, the series gives no slots, somebody else is
 *   to receive than the staff of the desk, or they are there already
 */
export function publishSlots({ work, clock }: AppointmentsUseCaseDependencies) {
  return (actor: Actor, input: NewSlotSeries, intent: Intent): Promise<Published> =>
    work(actor, async (repositories) => {
      const { slots, colleagues } = repositories
      const now = clock()
      requireOwnDesk(actor, input.desk, 'body')
      const fault = faultOfSeries(input, now)
      const times = fault === undefined || fault === 'past' ? cutSeries(input) : []
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        if (fault !== undefined) {
          throw invalidField(fieldOfFault[fault], 'outOfRange', fault, 'These days give no slots.')
        }
        const staffId = input.staff ?? null
        if (staffId !== null) {
          const known = await receivingColleagues(colleagues, input.desk)
          if (!known.some(({ id }) => id === staffId)) {
            const detail = 'Nobody like this receives at the desk.'
            throw invalidField('staff', 'referencedResourceNotFound', 'unknown', detail)
          }
        }
        const whose = { deskId: input.desk, staffId }
        const moments = times.map(({ startsAt }) => startsAt)
        await slots.lockPublishing(input.desk)
        if (await slots.beginAlready(whose, moments)) {
          throw invalidField('firstDay', 'rejectedInput', 'alreadyThere', 'They are there already.')
        }
        const { kind, place, deskRoles, languages, capacity } = input
        await slots.insertAll(
          times.map((time) => ({
            ...{ ...whose, ...time, kind, place, deskRoles, languages, capacity },
            id: newId(),
            organisationId: actor.organisation.id,
            taken: 0,
            createdBy: actor.userId,
            withdrawnAt: null,
          })),
        )
        return input.desk
      })
      return { count: times.length, firstDay: belgianDay(times[0]?.startsAt ?? now) }
    })
}
