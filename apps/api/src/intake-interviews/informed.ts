import { mayBeMinor } from '@onthaal/shared/households'
import { informedAbout } from '@onthaal/shared/informing'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../actor.ts'
import type { InputFault } from '../errors.ts'
import { newId } from '../ids.ts'
import type { InterviewRow } from './interview-repository.ts'
import type { InterviewRepositories } from './interview-use-cases.ts'

type Members = Awaited<ReturnType<typeof membersAround>>

/** @returns who lives with the person of a talk now, as the organisation knows it */
export async function membersAround(
  { households }: Pick<InterviewRepositories, 'households'>,
  interview: InterviewRow,
) {
  const household = await households.findCurrent(interview)
  const members = household === undefined ? [] : await households.listMembers(household)
  return members.filter(({ member }) => member.untilDay === null)
}

/** @returns a fault for each who is said to have been informed and does not live with the person of the talk */
export function faultsOfInformed(informed: readonly string[], members: Members): InputFault[] {
  return informed.flatMap((personId, at) =>
    members.some(({ member }) => member.personId === personId)
      ? []
      : [
          {
            issue: 'rejectedInput' as const,
            name: `informed[${at}]`,
            code: 'notInHousehold',
            detail: 'This person does not live with the person of the talk.',
          },
        ],
  )
}

interface Informing {
  readonly actor: Actor
  readonly interview: InterviewRow
  /** Who was there beside the person of the talk. */
  readonly informed: readonly string[]
  readonly members: Members
  readonly now: Date
}

/**
 * Keeps the proof of what a talk that closes informed about, for everybody who was there; when a parent was,
 * for the children who were not, of what parents are told about them. Nothing is written to a file under
 * restriction (GDPR art. 18).
 */
export async function keepInformed(
  { informings, fileMeasures }: Pick<InterviewRepositories, 'informings' | 'fileMeasures'>,
  { actor, interview, informed, members, now }: Informing,
): Promise<void> {
  const { partitionId, organisationId, heldOn } = interview
  if (heldOn === null) throw new Error('A talk that closes lacks its day')
  const today = belgianDay(now)
  const there = [interview.personId, ...informed]
  const isParentThere = members.some(
    ({ member }) =>
      there.includes(member.personId) && (member.role === 'adult' || member.role === 'partner'),
  )
  const minors = members.filter(
    ({ member, person }) =>
      isParentThere && member.role === 'child' && mayBeMinor(person.birthDate ?? undefined, today),
  )
  const told = informedAbout(
    interview.topics,
    there,
    minors.map(({ member }) => member.personId),
  )
  const isRestricted = await Promise.all(
    told.map(({ personId }) => fileMeasures.isSet(personId, organisationId, 'restriction')),
  )
  const open = told.filter((_, index) => !isRestricted[index])
  await informings.insert(
    open.flatMap(({ personId, topics }) =>
      topics.map((topic) => ({
        ...{ partitionId, id: newId(), organisationId, personId, topic },
        ...{ informedOn: heldOn, informedBy: actor.userId, channel: 'talk' as const },
        ...{ languages: interview.languages, materials: interview.materials },
        ...{ interviewId: interview.id, recordedAt: now },
      })),
    ),
  )
}
