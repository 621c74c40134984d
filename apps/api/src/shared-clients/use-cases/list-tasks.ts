import { purposeOfReferralList } from '@onthaal/shared/consultations'
import { belgianDay } from '@onthaal/shared/time'
import { type Actor, roleUsed } from '../../actor.ts'
import { shownPerson } from '../../consultations/index.ts'
import type { SharedClientUseCaseDependencies } from '../shared-client-use-cases.ts'
import type { DueTask } from '../task-repository.ts'

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
      const taker = {
        ...{ userId: actor.userId, organisationId: actor.organisation.id },
        desks: actor.desks,
      }
      const found = await tasks.listDue(taker, belgianDay(clock()), mostDue + 1)
      const due = found.slice(0, mostDue)
      const role = roleUsed(actor, 'followTogether')
      const purpose = purposeOfReferralList('queue', role, actor.organisation.kind)
      consultation.note(...due.map(({ person }) => shownPerson(person, purpose)))
      return { due, areWhole: found.length <= mostDue }
    })
}
