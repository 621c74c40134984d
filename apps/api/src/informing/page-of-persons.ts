import type { Period } from '@onthaal/shared/dashboards'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../actor.ts'
import { shownPerson } from '../consultations/index.ts'
import { type Count, countedExactly, countOf } from '../count-of.ts'
import { InvalidInputError } from '../errors.ts'
import { decodePlace, encodePlace, type Place, unknownPlace } from '../list-place.ts'
import type { PersonFile } from '../persons/index.ts'
import type { InformingRepositories } from './informing-use-cases.ts'

export interface PersonHits extends Count {
  readonly files: readonly PersonFile[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

/**
 * One page of people whom the actor's organisation informed in these days, or, without days, whom nothing proves to
 * be informed, with the count of the same predicate; the log is told.
 *
 * @throws InvalidInputError when the place was not given out by this list
 */
export async function pageOfPersons(
  { informings, consultation }: Pick<InformingRepositories, 'informings' | 'consultation'>,
  actor: Actor,
  { after, pageSize = defaultPageSize }: { after?: string; pageSize?: number },
  informedIn: Period | undefined,
): Promise<PersonHits> {
  const place = after === undefined ? undefined : placeIn(after)
  const { id } = actor.organisation
  const found = await informings.page(id, informedIn, place, pageSize + 1)
  const total = await informings.count(id, informedIn, countedExactly)
  const files = found.slice(0, pageSize)
  const last = files.at(-1)
  consultation.note(...files.map((file) => shownPerson(file, purposeOfInformed(actor))))
  return {
    files,
    next: found.length > pageSize && last ? encodePlace(placeOfInformed(last)) : undefined,
    ...countOf(total),
  }
}

/** Whoever holds talks looks for whom to inform; a manager opens a figure. */
export function purposeOfInformed({ permissions }: Actor): 'interview' | 'management' {
  return permissions.includes('holdInterviews') ? 'interview' : 'management'
}

/**
 * @param where the days were given
 * @throws InvalidInputError when the days do not follow each other
 */
export function checkInformedDays({ from, until }: Period, where: 'query' | 'body'): void {
  if (until >= from) return
  throw new InvalidInputError([
    {
      ...{ issue: 'invalidInput', in: where, name: 'informedUntil', code: 'beforeFrom' },
      detail: 'A period does not end before it begins.',
    },
  ])
}

function placeIn(after: string): Place {
  const place = decodePlace(after, 'instant')
  if (place === undefined) throw new InvalidInputError([unknownPlace])
  return place
}

/** @returns the place of a file in these lists */
export function placeOfInformed({ recordedAt, personId }: PersonFile): Place {
  return { at: recordedAt.toISOString(), id: personId }
}
