import type { AllAnswers } from '@onthaal/shared/background'
import { proposeReferrals, type ReferralProposal } from '@onthaal/shared/referral-proposals'
import { educationTypes } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { shownPerson } from '../../consultations/index.ts'
import { required } from '../../errors.ts'
import type { PersonFile } from '../../persons/index.ts'
import type { InterviewRow } from '../interview-repository.ts'
import type { InterviewRepositories, InterviewUseCaseDependencies } from '../interview-use-cases.ts'

export interface ProposalFor {
  readonly person: PersonFile
  readonly proposal: ReferralProposal
}

/**
 * What the files of those in a talk speak for: the person, and whoever lives with them now. What is open
 * with a desk already is not proposed again, nor what the actor may not send. A talk that was closed has
 * none: what it was about may be long ago.
 *
 * @throws NotFoundError when the actor's organisation has no such talk
 */
export function listReferralProposals({ work, clock }: InterviewUseCaseDependencies) {
  return (actor: Actor, interviewId: string): Promise<ProposalFor[]> =>
    work(actor, async (repositories) => {
      const { interviews, referrals, backgrounds, consultation } = repositories
      const { id: organisationId } = actor.organisation
      const { interview } = required(await interviews.find(interviewId, organisationId))
      const people = interview.status === 'draft' ? await peopleOf(repositories, interview) : []
      const ids = people.map(({ personId }) => personId)
      consultation.note(shownPerson(interview, 'interview', ids))
      const open = await referrals.openTypes({ ...interview, organisationId }, ids)
      const told = await backgrounds.answersOf({ ...interview, organisationId }, ids)
      const isOpen = (personId: string, type: string) =>
        open.some((one) => one.personId === personId && one.type === type)
      return people.flatMap((person) =>
        proposeReferrals(factsFrom(person, told.get(person.personId)), belgianDay(clock()))
          .filter(({ type }) => maySend(actor, type) && !isOpen(person.personId, type))
          .map((proposal) => ({ person, proposal })),
      )
    })
}

/** The person of the talk first. */
async function peopleOf(
  { persons, households }: InterviewRepositories,
  { partitionId, personId, organisationId }: InterviewRow,
): Promise<PersonFile[]> {
  const { file } = required(await persons.findOwn(personId, organisationId))
  const household = await households.findCurrent({ partitionId, personId, organisationId })
  const members = household ? await households.listMembers(household) : []
  const others = members.filter(
    ({ member, person }) => member.untilDay === null && person.personId !== personId,
  )
  return [file, ...others.map(({ person }) => person)]
}

function factsFrom(file: PersonFile, told: AllAnswers = {}) {
  const { answers, judgement } = file.eligibility ?? {}
  const { schoolStatus } = told
  return { ...file, ...answers, judgedAs: judgement?.category, schoolStatus }
}

function maySend({ education }: Actor, type: string): boolean {
  return education || !educationTypes.some((one) => one === type)
}
