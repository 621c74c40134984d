import type { UnusualQuery } from '@onthaal/shared/consultations/schemas'
import { addDays, belgianDay, type Day } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import type { OversightRepository } from '../oversight-repository.ts'
import type { OversightUseCaseDependencies } from '../oversight-use-cases.ts'

export type UnusualRecord = Awaited<
  ReturnType<OversightRepository['busyHours' | 'glassBreakers']>
>[number]

/** How far back one looks when nobody asks for a day. */
const usualDays = 7

/** Hours and colleagues that an answer tells of, each: more are no question about one colleague any more. */
const mostUnusual = 100

/** What is worth a question at which organisation. */
export interface UnusualSearch {
  readonly organisationId: string
  readonly firstDay: Day
  /** How many people in one hour are many. */
  readonly personsPerHour: number
}

/** @returns the first day of which the list is, for whoever asks for a day or for none */
export function firstUnusualDay(since: Day | undefined, now: Date): Day {
  return since ?? addDays(belgianDay(now), -usualDays)
}

/** @returns up to `limit` hours with many people, the newest first, and then as many colleagues who broke the glass */
export async function unusualOf(
  oversight: OversightRepository,
  { organisationId, firstDay, personsPerHour }: UnusualSearch,
  limit: number,
): Promise<UnusualRecord[]> {
  const since = new Date(`${firstDay}T00:00:00Z`)
  const [hours, breakers] = await Promise.all([
    oversight.busyHours(organisationId, since, personsPerHour, limit),
    oversight.glassBreakers(organisationId, since, limit),
  ])
  return [...hours, ...breakers]
}

/** What at the actor's organisation is worth a question: many people in an hour, or a broken glass. */
export function listUnusualConsultations({ work, clock, config }: OversightUseCaseDependencies) {
  return (actor: Actor, query: UnusualQuery): Promise<UnusualRecord[]> => {
    const search = {
      organisationId: actor.organisation.id,
      firstDay: firstUnusualDay(query.since, clock()),
      personsPerHour: config.unusualPersonsPerHour,
    }
    return work(actor, ({ oversight }) => unusualOf(oversight, search, mostUnusual))
  }
}
