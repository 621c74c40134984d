import { type ConsultationPurpose, purposeOfReferralList } from '@onthaal/shared/consultations'
import { feedbackSoonDays } from '@onthaal/shared/social-contexts'
import { addDays, belgianDay } from '@onthaal/shared/time'
import { type Actor, roleUsed } from '../../actor.ts'
import { shownPerson } from '../../consultations/index.ts'
import type {
  DueEvaluationRecord,
  EvaluationSeeker,
  EvaluationWindow,
} from '../due-evaluation-repository.ts'
import type { SocialContextUseCaseDependencies } from '../social-context-use-cases.ts'

/** More than a day holds. */
const mostDue = 100
/** What is over for longer was brought to managers long ago, and would hide what is new. */
const lateDays = 60
/** How long feedback that came is news. */
const newsDays = 14

/** What asks for attention, and whether that is all of it. */
export interface DueEvaluations {
  readonly due: readonly DueEvaluationRecord[]
  readonly areWhole: boolean
}

/**
 * The evaluations that ask for the actor's attention: of people whom they follow those for which feedback is to be
 * given, of a desk that they manage those that are late, and at an OCMW those it waits for and those of which feedback
 * came lately. The longest due first.
 */
export function listDueEvaluations({ work, clock }: SocialContextUseCaseDependencies) {
  return (actor: Actor): Promise<DueEvaluations> =>
    work(actor, async ({ dueEvaluations, consultation }) => {
      const { seeker, window, purpose } = attentionOf(actor, clock())
      const found = await dueEvaluations.list(seeker, window, { limit: mostDue + 1 })
      const due = found.slice(0, mostDue)
      consultation.note(...due.map(({ person }) => shownPerson(person, purpose)))
      return { due, areWhole: found.length <= mostDue }
    })
}

/** Which evaluations ask for somebody's attention now, and why they see of whom those are. */
interface Attention {
  readonly seeker: EvaluationSeeker
  readonly window: EvaluationWindow
  readonly purpose: ConsultationPurpose
}

/** @returns what asks for the attention of somebody who follows evaluations */
export function attentionOf(actor: Actor, now: Date): Attention {
  const today = belgianDay(now)
  const role = roleUsed(actor, 'followEvaluations')
  return {
    seeker: seekerOf(actor),
    window: {
      ...{ today, from: addDays(today, -lateDays), until: addDays(today, feedbackSoonDays) },
      newsSince: new Date(now.getTime() - newsDays * 86_400_000),
    },
    purpose: purposeOfReferralList('caseload', role, actor.organisation.kind),
  }
}

function seekerOf({ organisation, userId, roles, desks }: Actor): EvaluationSeeker {
  if (organisation.kind === 'ocmw') return { kind: 'ocmw', organisationId: organisation.id }
  return { kind: 'agency', userId, managedDesks: roles.includes('manager') ? desks : [] }
}
