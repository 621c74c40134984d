import { type ConsultationPurpose, purposeOfReferralList } from '@onthaal/shared/consultations'
import { belgianDay } from '@onthaal/shared/time'
import { type Actor, roleUsed } from '../../actor.ts'
import { shownPerson } from '../../consultations/index.ts'
import type { SharedClientUseCaseDependencies } from '../shared-client-use-cases.ts'
import type { DueTask, DueTaskSearch } from '../task-repository.ts'

/** More than a day holds; what comes after it stands on the page of each client. */
const mostDue = 100

/** What is due, and whether that is all of it. */
export interface DueTasks {
  readonly due: readonly DueTask[]
  readonly areWhole: boolean
}

/**
 * What the actor is to do for clients whom others follow as well and that is due by today: what is theirs, and what
 * is anybody's of their organisation or desks. The longest due first.
 */
export function listTasks({ work, clock }: SharedClientUseCaseDependencies) {
  return (actor: Actor): Promise<DueTasks> =>
    work(actor, async ({ tasks, consultation }) => {
      const { search, purpose } = dueTasksOf(actor, clock())
      const found = await tasks.listDue(search, { limit: mostDue + 1 })
      const due = found.slice(0, mostDue)
      consultation.note(...due.map(({ person }) => shownPerson(person, purpose)))
      return { due, areWhole: found.length <= mostDue }
    })
}

/** Which tasks fall to somebody by today, and why they see of whom those are. */
interface OwnDueTasks {
  readonly search: DueTaskSearch
  readonly purpose: ConsultationPurpose
}

/** @returns what falls to somebody who follows people together with others */
export function dueTasksOf(actor: Actor, now: Date): OwnDueTasks {
  const { userId, desks, organisation } = actor
  const role = roleUsed(actor, 'followTogether')
  return {
    search: { taker: { userId, organisationId: organisation.id, desks }, lastDay: belgianDay(now) },
    purpose: purposeOfReferralList('queue', role, organisation.kind),
  }
}
