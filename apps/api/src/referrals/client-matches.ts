import {
  comparePersons,
  type MatchField,
  mayBeOneClient,
  suspectKeysOf,
} from '@onthaal/shared/matching'
import { sharesPerson } from '@onthaal/shared/referrals'
import type { Actor } from '../actor.ts'
import type { Shown } from '../consultations/index.ts'
import { required } from '../errors.ts'
import { matchFactsOf } from '../persons/index.ts'
import type { ClientCandidate, ClientRepository } from './client-repository.ts'
import { relationsTo } from './referral-facts.ts'
import type { ReferralRecord } from './referral-records.ts'
import { shownReferral } from './shown-referral.ts'

/** Somebody of another municipality who may be the person of a referral, and where the two differ. */
export interface ClientMatch {
  readonly candidate: ClientCandidate
  readonly differs: readonly MatchField[]
}

/** So many can be looked at; who looks like more people has too common a name to tell. */
const mostMatches = 10

/**
 * A referral as whoever works on it may ask where else its person is known: somebody of the agency's desk that
 * received it, as long as it shares its person.
 *
 * @throws NotFoundError when it is not there for this actor, or they only look on
 */
export function requireClient(actor: Actor, record: ReferralRecord | undefined): ReferralRecord {
  const { referral, person, receiver } = required(record)
  const receives = record !== undefined && relationsTo(actor, record).includes('receiver')
  const isAgency = receiver.kind === 'agency' && receiver.id === actor.organisation.id
  const isShared = person.erasedAt === null && sharesPerson(referral)
  return required(receives && isAgency && isShared ? record : undefined)
}

/**
 * People of other municipalities who may be the person of a referral by the rules that tell duplicates, and those of
 * whom the agency said something: first those to decide about, the likeliest first.
 */
export async function clientMatches(
  clients: Pick<ClientRepository, 'candidates'>,
  { referral, person }: ReferralRecord,
): Promise<ClientMatch[]> {
  const keys = suspectKeysOf(matchFactsOf(person))
  const candidates = await clients.candidates(referral, keys)
  const own = matchFactsOf(person, candidates[0]?.own_former_keys)
  const compared = candidates.map((candidate) => ({
    candidate,
    ...comparePersons(own, matchFactsOf(identityOf(candidate), candidate.former_keys)),
  }))
  const likeliest = (all: typeof compared) => all.sort((one, other) => other.score - one.score)
  const isSaid = ({ candidate }: (typeof compared)[number]) => candidate.decision !== null
  const toDecide = compared.filter((one) => !isSaid(one) && mayBeOneClient(one))
  return [...likeliest(toDecide).slice(0, mostMatches), ...likeliest(compared.filter(isSaid))]
}

/** What the file of a candidate tells of who they are. */
export function identityOf(candidate: ClientCandidate) {
  return {
    personId: candidate.person_id,
    givenName: candidate.given_name,
    familyName: candidate.family_name,
    originalScriptName: candidate.original_script_name,
    birthDate: candidate.birth_date,
    insz: candidate.insz,
    phone: candidate.phone,
    sex: candidate.sex,
  }
}

/**
 * The other people, as the consultation log tells of them. That two files may be of one client is what the agency
 * knows, so the rows are its own: whoever keeps the files would learn from them that the person is known elsewhere.
 */
export function shownClients(actor: Actor, matches: readonly ClientMatch[]): Shown[] {
  return matches.map(({ candidate }) => ({
    partitionId: candidate.partition_id,
    keeperId: actor.organisation.id,
    personIds: [candidate.person_id],
    referralId: candidate.referral_id,
    purpose: 'followUp',
  }))
}

/** The person of the referral itself, seen beside those of others: known to the agency alone, for the same reason. */
export function shownClient(actor: Actor, record: ReferralRecord): Shown {
  return { ...shownReferral(actor, record), keeperId: actor.organisation.id }
}
