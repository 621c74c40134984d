import {
  allowedMoves,
  type ChainHolder,
  chainDaysLeft,
  chainUrgencyOn,
} from '@onthaal/shared/education'
import type { EducationChain } from '@onthaal/shared/education/schemas'
import { followedStatuses, isOpenStatus } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import { present } from '../present.ts'
import type { ViewContext } from '../referrals/index.ts'
import type { ChainEventRecord } from './chain-event-repository.ts'
import type { Holding, ProofRow } from './chain-repository.ts'
import { isStillFollowed, standingOfRecord } from './change-chain.ts'
import type { WholeChain } from './education-use-cases.ts'

type Person = { readonly id: string; readonly displayName: string } | null

/** A chain, as far as this actor may see it: who did something stays within their organisation. */
export function chainView(whole: WholeChain, { actor, links, now }: ViewContext): EducationChain {
  const { chain, keeper, holding, events } = whole
  const today = belgianDay(now)
  const isOwn = chain.organisationId === actor.organisation.id
  const isFollowed =
    isOwn || (holding !== undefined && isStillFollowed([holding], actor.organisation.id, now))
  const moves = isFollowed ? allowedMoves(standingOfRecord(whole), today) : []
  const isOpen = chain.state === 'open'
  return {
    self:
      isOwn || holding === undefined
        ? links.to(`/persons/${chain.personId}/educationChain`)
        : `${links.referral(holding.referralId)}/educationChain`,
    id: chain.id,
    version: chain.version,
    partition: chain.partitionId,
    person: chain.personId,
    keptBy: keeper,
    state: chain.state,
    ...(isOpen &&
      present({
        urgency: chainUrgencyOn(chain, today),
        daysLeft: chainDaysLeft(chain, today),
      })),
    openedOn: chain.openedOn,
    ...present({ startsOn: chain.startsOn, lastDay: chain.lastDay }),
    isProvisional: chain.isProvisional,
    questions: chain.questions,
    ruleSet: chain.ruleSet,
    heldBy: holderView(holding),
    ...present({
      nextStep: nextStepView(whole, actor.organisation.id),
      proof: proofView(whole, actor.organisation.id),
    }),
    ...present({ closing: closingView(whole, actor) }),
    asksWhetherStarted: moves.includes('denyStart'),
    moves,
    events: events.map((event) => eventView(event, actor.organisation.id)),
  }
}

/** By the open referral: the desk that was asked, or whoever picked it up there; else where they registered. */
export function holderView(
  holding: Pick<Holding, 'referralId' | 'status' | 'desk'> | undefined,
): EducationChain['heldBy'] {
  if (holding === undefined || !isOpenStatus(holding.status)) {
    return { holder: 'frontDesk', ...present({ referral: holding?.referralId }) }
  }
  const isFollowed = followedStatuses.some((status) => status === holding.status)
  const holder: ChainHolder = isFollowed ? 'counsellor' : 'desk'
  return { holder, desk: holding.desk, referral: holding.referralId }
}

/** Whoever has to do it is named within their own organisation. */
export function nextStepView(
  { chain, nextStepOwner }: Pick<WholeChain, 'chain' | 'nextStepOwner'>,
  organisationId: string,
): EducationChain['nextStep'] {
  if (chain.nextStep === null) return undefined
  const owner = chain.nextStepFor === organisationId ? nextStepOwner : null
  return { text: chain.nextStep, ...present({ by: chain.nextStepBy, owner }) }
}

function proofView(
  { proof, recordedBy }: WholeChain,
  organisationId: string,
): EducationChain['proof'] {
  if (proof === null) return undefined
  const { id, recordedAt } = proof
  return {
    id,
    ...proofContentView(proof),
    recordedAt: recordedAt.toISOString(),
    ...present({
      recordedBy: proof.recordedFor === organisationId ? recordedBy : null,
      hasStarted: proof.hasStarted,
      startedOn: proof.startedOn,
    }),
  }
}

/** What was written down of a proof. */
export function proofContentView({ kind, enrolledOn, seenOn, schoolName, serviceId }: ProofRow) {
  return { kind, enrolledOn, seenOn, ...present({ schoolName, service: serviceId }) }
}

function closingView(
  { chain, proposedBy, proposedFor, closedBy, receiving }: WholeChain,
  { userId, organisation }: ViewContext['actor'],
): EducationChain['closing'] {
  const { closingReason, closingDetail, closingProposedBy, closingProposedAt, closedAt } = chain
  if (closingReason === null) return undefined
  const isOurs = proposedFor?.id === organisation.id
  return {
    reason: closingReason,
    isMine: closingProposedBy === userId,
    ...present({
      detail: closingDetail,
      receivingMunicipality: receiving ?? chain.receivingMunicipality,
      proposedBy: isOurs ? proposedBy : null,
      proposedAt: closingProposedAt?.toISOString(),
      proposedFor,
      closedAt: closedAt?.toISOString(),
      closedBy: chain.organisationId === organisation.id ? closedBy : null,
    }),
  }
}

function eventView(
  { event, by, organisation }: ChainEventRecord,
  organisationId: string,
): EducationChain['events'][number] {
  const byColleague: Person = event.actorOrganisationId === organisationId ? by : null
  return {
    event: event.event,
    at: event.at.toISOString(),
    ...present({
      ...{ reason: event.reason, detail: event.detail },
      by: byColleague,
      organisation,
      role: event.role,
    }),
  }
}
