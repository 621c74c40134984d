import type { Actor } from '../actor.ts'
import { type ConsultationRepositories, shownPerson } from '../consultations/index.ts'
import type { OnceRepositories } from '../idempotency/index.ts'
import type { ColleagueRepository } from '../identity/index.ts'
import type { FileMeasureRepository, PersonRepository } from '../persons/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { ArrivalRecord, ArrivalRepository, ArrivalRow } from './arrival-repository.ts'
import { earlierTold } from './earlier-told.ts'
import type { Followed, FollowedRepository } from './followed-repository.ts'

export interface ArrivalRepositories extends OnceRepositories, ConsultationRepositories {
  readonly arrivals: ArrivalRepository
  readonly followed: FollowedRepository
  readonly persons: PersonRepository
  readonly fileMeasures: FileMeasureRepository
  readonly colleagues: ColleagueRepository
}

export type ArrivalUseCaseDependencies = UseCaseDependencies<ArrivalRepositories>

/** An arrival with what followed from it. */
export interface WholeArrival extends ArrivalRecord {
  readonly followed: Omit<Followed, 'earlier'> & {
    /** How many referrals of before a list told of, as far as the reader may know. */
    readonly earlier: number
  }
}

/** Adds what followed from arrivals, asked for all of them at once; the log is told. */
export async function withFollowed(
  { followed, consultation }: Pick<ArrivalRepositories, 'followed' | 'consultation'>,
  actor: Actor,
  records: readonly ArrivalRecord[],
): Promise<WholeArrival[]> {
  const people = records.map(({ arrival }) => arrival.personId)
  const purpose = actor.permissions.includes('holdInterviews') ? 'interview' : 'management'
  const found = await followed.of(people, actor.organisation.id)
  consultation.note(...records.map(({ arrival }) => shownPerson(arrival, purpose)))
  return records.map((record) => {
    const { earlier, ...later } = found.get(record.arrival.personId) ?? { earlier: [] }
    const told = earlierTold(actor, record.person, earlier)
    return { ...record, followed: { ...later, earlier: told.length } }
  })
}

/** All that an organisation keeps of the arrivals of somebody, newest first; the log is told. */
export async function arrivalsOf(
  repositories: Pick<ArrivalRepositories, 'arrivals' | 'followed' | 'consultation'>,
  actor: Actor,
  person: Pick<ArrivalRow, 'personId'>,
): Promise<WholeArrival[]> {
  const records = await repositories.arrivals.ofPerson(person.personId, actor.organisation.id)
  return withFollowed(repositories, actor, records)
}
