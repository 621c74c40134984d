import type { IntakeInterviewListQuery } from '@onthaal/shared/intake-interviews/schemas'
import type { Actor } from '../../actor.ts'
import { decodePlace, encodePlace } from '../interview-cursor.ts'
import type { InterviewRecord } from '../interview-repository.ts'
import type { InterviewUseCaseDependencies } from '../interview-use-cases.ts'

export interface InterviewHits {
  readonly records: readonly InterviewRecord[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
  readonly total: number
  readonly totalIsExact: boolean
}

/** Beyond this many, a count says little and costs much. */
const countedExactly = 1_000

/**
 * One page of the talks of the actor's organisation, with the count of the same predicate.
 *
 * @throws InvalidInputError when the place was not given out by this list
 */
export function listIntakeInterviews({ work }: InterviewUseCaseDependencies) {
  return (actor: Actor, query: IntakeInterviewListQuery): Promise<InterviewHits> =>
    work(actor, async ({ interviews }) => {
      const { box, person, after, pageSize = 25 } = query
      const place = after === undefined ? undefined : decodePlace(after, box)
      const search = { box, person, organisationId: actor.organisation.id }
      const found = await interviews.page(search, place, pageSize + 1)
      const total = await interviews.count(search, countedExactly)
      const records = found.slice(0, pageSize)
      const last = records.at(-1)
      return {
        records,
        next: found.length > pageSize && last ? encodePlace(placeOf(last, box)) : undefined,
        total: Math.min(total, countedExactly),
        totalIsExact: total <= countedExactly,
      }
    })
}

function placeOf({ interview }: InterviewRecord, box: IntakeInterviewListQuery['box']) {
  const { id, heldOn, updatedAt } = interview
  if (box === 'drafts') return { at: updatedAt.toISOString(), id }
  if (heldOn === null) throw new Error('A talk that was held lacks its day')
  return { at: heldOn, id }
}
