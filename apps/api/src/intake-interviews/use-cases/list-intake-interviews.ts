import type { IntakeInterviewListQuery } from '@onthaal/shared/intake-interviews/schemas'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { shownPerson } from '../../consultations/index.ts'
import { type Count, countedExactly, countOf } from '../../count-of.ts'
import { InvalidInputError } from '../../errors.ts'
import { decodePlace, encodePlace, type Place, unknownPlace } from '../../list-place.ts'
import type { InterviewRecord } from '../interview-repository.ts'
import type { InterviewUseCaseDependencies } from '../interview-use-cases.ts'

export interface InterviewHits extends Count {
  readonly records: readonly InterviewRecord[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

/**
 * One page of the talks of the actor's organisation, with the count of the same predicate.
 *
 * @throws InvalidInputError when the place was not given out by this list
 */
export function listIntakeInterviews({ work }: InterviewUseCaseDependencies) {
  return (actor: Actor, query: IntakeInterviewListQuery): Promise<InterviewHits> =>
    work(actor, async ({ interviews, consultation }) => {
      const { box, person, after, pageSize = defaultPageSize } = query
      const place = after === undefined ? undefined : placeIn(box, after)
      const search = { box, person, organisationId: actor.organisation.id }
      const found = await interviews.page(search, place, pageSize + 1)
      const total = await interviews.count(search, countedExactly)
      const records = found.slice(0, pageSize)
      const last = records.at(-1)
      consultation.note(...records.map(({ interview }) => shownPerson(interview, 'interview')))
      return {
        records,
        next:
          found.length > pageSize && last ? encodePlace(placeOfInterview(last, box)) : undefined,
        ...countOf(total),
      }
    })
}

function placeIn(box: IntakeInterviewListQuery['box'], after: string): Place {
  const place = decodePlace(after, box === 'held' ? 'day' : 'instant')
  if (place === undefined) throw new InvalidInputError([unknownPlace])
  return place
}

/** @returns where the list goes on after a talk */
export function placeOfInterview(
  { interview }: InterviewRecord,
  box: IntakeInterviewListQuery['box'],
): Place {
  const { id, heldOn, updatedAt } = interview
  if (box === 'drafts') return { at: updatedAt.toISOString(), id }
  if (heldOn === null) throw new Error('A talk that was held lacks its day')
  return { at: heldOn, id }
}
