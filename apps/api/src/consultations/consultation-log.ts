import type { ConsultationPurpose, GlassReason } from '@onthaal/shared/consultations'
import type { Actor } from '../actor.ts'
import { newId } from '../ids.ts'
import type { ConsultationEntry } from './consultation-statement.ts'

/** People whom an answer shows, of one organisation's files. */
export interface Shown {
  readonly partitionId: string
  /** Whose files they are. */
  readonly keeperId: string
  readonly personIds: readonly string[]
  /** How many more are shown of whom nobody here keeps a file yet; none unless it is said. */
  readonly withoutFile?: number
  /** What left the system names nobody, and is told all the same. */
  readonly isOfNobody?: true
  readonly referralId?: string
  readonly purpose: ConsultationPurpose
  /** Why the glass was broken. */
  readonly reason?: GlassReason | null
}

/** What one transaction shows of people; it is written together with the end of that transaction. */
export interface ConsultationLog {
  /** To be called by every use case whose answer shows people, also when it found nobody. */
  note(...shown: readonly Shown[]): void
}

/**
 * What the log tells of figures that somebody takes along as a file: that they did. A small number can tell of
 * somebody, and nobody knows of whom, so the row lies in no part of the country but under their organisation.
 */
export function figuresTakenAlong({ organisation: { id } }: Actor): Shown {
  return { partitionId: id, keeperId: id, personIds: [], purpose: 'management', isOfNobody: true }
}

/** Collects what a transaction shows, for {@link entriesOf}. */
export function openConsultationLog(): ConsultationLog & {
  readonly noted: () => Shown[] | undefined
} {
  let all: Shown[] | undefined
  return {
    note(...shown) {
      all = [...(all ?? []), ...shown]
    },
    noted: () => all,
  }
}

/**
 * The rows that tell of one answer: one for each purpose, organisation and part of the country of which it
 * showed people. An answer that showed nobody leaves none, unless it says that it is to be told all the same.
 *
 * @throws Error when the operation declares to show people and noted nothing, or the other way round
 */
export function entriesOf(
  { consulting, ...actor }: Actor,
  noted: readonly Shown[] | undefined,
  at: Date,
): ConsultationEntry[] {
  if (consulting === undefined || noted === undefined) {
    if (consulting === undefined && noted === undefined) return []
    throw new Error(
      consulting === undefined
        ? 'An operation that declares to show nobody noted people'
        : 'An operation that declares to show people did not note whom',
    )
  }
  const { isRefetch, ...declared } = consulting
  const groups = Map.groupBy(noted, ({ partitionId, keeperId, referralId, purpose }) =>
    [partitionId, keeperId, referralId, purpose].join(),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const personIds = [...new Set(group.flatMap((one) => one.personIds))]
    const withoutFile = group.reduce((sum, one) => sum + (one.withoutFile ?? 0), 0)
    if (first === undefined) return []
    if (personIds.length + withoutFile === 0 && !group.some((one) => one.isOfNobody)) return []
    return {
      ...declared,
      partitionId: first.partitionId,
      at: at.toISOString(),
      id: newId(),
      organisationId: actor.organisation.id,
      keeperId: first.keeperId,
      userId: actor.userId,
      sessionId: actor.sessionId,
      purpose: first.purpose,
      reason: first.reason ?? null,
      personIds,
      withoutFile,
      referralId: first.referralId ?? null,
    }
  })
}
