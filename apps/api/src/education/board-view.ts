import { chainDaysLeft, chainUrgencyOn, declineReasons } from '@onthaal/shared/education'
import type { EducationBoardItem } from '@onthaal/shared/education/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { personSummaryView } from '../persons/index.ts'
import { present } from '../present.ts'
import type { ViewContext } from '../referrals/index.ts'
import type { BoardChild } from './board-children.ts'
import { holderView, nextStepView } from './chain-view.ts'

/** A child as the board shows it: enough to know whose turn it is, and nothing of the file beside the name. */
export function boardItemView(child: BoardChild, context: ViewContext): EducationBoardItem {
  const { chain, person, keeper, nextStepOwner, holding, escalatedAt, declined } = child
  const { actor, links, now } = context
  const today = belgianDay(now)
  const isOwn = chain.organisationId === actor.organisation.id
  const owner = holding?.receiverId === actor.organisation.id ? holding.owner : null
  const heldBy = holderView(holding)
  return {
    id: chain.id,
    chain:
      isOwn || holding === undefined
        ? links.to(`/persons/${chain.personId}/educationChain`)
        : `${links.referral(holding.referralId)}/educationChain`,
    version: chain.version,
    person: personSummaryView({ ...person, insz: null }, links),
    keptBy: keeper,
    urgency: chainUrgencyOn(chain, today),
    ...present({ daysLeft: chainDaysLeft(chain, today), startsOn: chain.startsOn }),
    isProvisional: chain.isProvisional,
    questions: chain.questions,
    heldBy: { ...heldBy, ...present({ owner: heldBy.holder === 'counsellor' ? owner : null }) },
    ...present({ nextStep: nextStepView({ chain, nextStepOwner }, actor.organisation.id) }),
    isClosingProposed: chain.closingReason !== null,
    ...present({ escalatedAt: escalatedAt?.toISOString() }),
    ...present({
      transferDeclined: declined && {
        at: declined.at.toISOString(),
        by: declined.by,
        ...present({ reason: declineReasons.find((reason) => reason === declined.reason) }),
      },
    }),
  }
}
