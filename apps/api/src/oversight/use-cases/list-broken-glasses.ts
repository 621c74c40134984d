import type { BrokenGlassQuery } from '@onthaal/shared/consultations/schemas'
import { addDays, belgianDay, type Day } from '@onthaal/shared/time'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { type BrokenGlassRecord, shownPerson } from '../../consultations/index.ts'
import { type Count, countedExactly, countOf } from '../../count-of.ts'
import { InvalidInputError } from '../../errors.ts'
import { decodePlace, encodePlace, unknownPlace } from '../../list-place.ts'
import type { OversightUseCaseDependencies } from '../oversight-use-cases.ts'

export interface BrokenGlassHits extends Count {
  readonly records: readonly BrokenGlassRecord[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

/** How far back the list goes when nobody asks for a day. */
const usualDays = 30

/** @returns the first day of which the list is, for whoever asks for a day or for none */
export function firstDayOfGlass(since: Day | undefined, now: Date): Day {
  return since ?? addDays(belgianDay(now), -usualDays)
}

/** @returns the moment at which that day begins in this list */
export function beginOfGlass(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

/**
 * Where the glass was broken at the actor's organisation, the newest first.
 *
 * @throws InvalidInputError when the place was not given out by this list
 */
export function listBrokenGlasses({ work, clock }: OversightUseCaseDependencies) {
  return (actor: Actor, query: BrokenGlassQuery): Promise<BrokenGlassHits> => {
    const { after, pageSize = defaultPageSize } = query
    const place = after === undefined ? undefined : decodePlace(after, 'instant')
    if (after !== undefined && place === undefined) throw new InvalidInputError([unknownPlace])
    const since = beginOfGlass(firstDayOfGlass(query.since, clock()))
    return work(actor, async ({ fileAccesses, consultation }) => {
      const organisationId = actor.organisation.id
      const [found, count] = await Promise.all([
        fileAccesses.pageOfGlass(organisationId, { since, place, limit: pageSize + 1 }),
        fileAccesses.countGlass(organisationId, since, countedExactly),
      ])
      const records = found.slice(0, pageSize)
      const last = records.at(-1)?.access
      consultation.note(...records.map(({ access }) => shownPerson(access, 'oversight')))
      return {
        records,
        next:
          found.length > pageSize && last
            ? encodePlace({ at: last.at.toISOString(), id: last.id })
            : undefined,
        ...countOf(count),
      }
    })
  }
}
