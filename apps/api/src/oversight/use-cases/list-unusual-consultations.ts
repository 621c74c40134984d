import type { UnusualQuery } from '@onthaal/shared/consultations/schemas'
import { addDays, belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import type { OversightRepository } from '../oversight-repository.ts'
import type { OversightUseCaseDependencies } from '../oversight-use-cases.ts'

export type UnusualRecord = Awaited<
  ReturnType<OversightRepository['busyHours' | 'glassBreakers']>
>[number]

/** How far back one looks when nobody asks for a day. */
const usualDays = 7

/** What at the actor's organisation is worth a question: many people in an hour, or a broken glass. */
export function listUnusualConsultations({ work, clock, config }: OversightUseCaseDependencies) {
  return (actor: Actor, query: UnusualQuery): Promise<UnusualRecord[]> => {
    const since = new Date(`${query.since ?? addDays(belgianDay(clock()), -usualDays)}T00:00:00Z`)
    return work(actor, async ({ oversight }) => {
      const { id } = actor.organisation
      const [hours, breakers] = await Promise.all([
        oversight.busyHours(id, since, config.unusualPersonsPerHour),
        oversight.glassBreakers(id, since),
      ])
      return [...hours, ...breakers]
    })
  }
}
