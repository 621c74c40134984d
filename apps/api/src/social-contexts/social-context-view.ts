import {
  evaluationStateOn,
  mayChangeContext,
  mayGiveFeedback,
  takesFeedback,
} from '@onthaal/shared/social-contexts'
import type {
  DueEvaluationList,
  EvaluationList,
  KeptContext,
  SocialContext,
  SocialContextInput,
} from '@onthaal/shared/social-contexts/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../actor.ts'
import type { Links } from '../links.ts'
import { personSummaryView } from '../persons/index.ts'
import { present } from '../present.ts'
import { relationsTo } from '../referrals/index.ts'
import type { KeptProject } from './kept-project.ts'
import type { FeedbackRow, SocialContextRow } from './social-context-repository.ts'
import type { WholeContext, WholeEvaluations } from './social-context-use-cases.ts'
import type { DueEvaluations } from './use-cases/list-due-evaluations.ts'

/** What an OCMW said of a project, with its history. */
export function socialContextView(
  { record, versions }: WholeContext,
  { actor, links }: { readonly actor: Actor; readonly links: Links },
): SocialContext {
  const [newest] = versions
  return {
    self: `${links.referral(record.referral.id)}/socialContext`,
    // Before anything was said it is at its first version.
    version: (newest?.context.version ?? 0) + 1,
    ...(newest && { context: contentView(newest.context) }),
    history: versions.map(({ context, recordedBy }) => ({
      ...contentView(context),
      ...{ recordedAt: context.recordedAt.toISOString(), recordedBy },
    })),
    mayChange: mayChangeContext(relationsTo(actor, record), record.referral.status),
  }
}

function contentView(row: SocialContextRow): SocialContextInput {
  const { hasProject, livingWage, signedOn, startsOn, endsOn, evaluationDates } = row
  return {
    ...{ project: hasProject, livingWage, evaluationDates },
    ...present({ signedOn, startsOn, endsOn }),
  }
}

/** The evaluations of a referral, as both sides see them. */
export function evaluationsView(
  { record, evaluations, feedback }: WholeEvaluations,
  { actor, links, now }: { readonly actor: Actor; readonly links: Links; readonly now: Date },
): EvaluationList {
  const today = belgianDay(now)
  const mayGive = mayGiveFeedback(relationsTo(actor, record))
  return {
    items: evaluations.map(({ dueOn }) => {
      const told = feedback.filter((one) => one.feedback.dueOn === dueOn)
      return {
        dueOn,
        state: evaluationStateOn({ dueOn, isAnswered: told.length > 0 }, today),
        takesFeedback: mayGive && takesFeedback(dueOn, today),
        feedback: told.map((one) => ({ ...toldView(one.feedback), givenBy: one.givenBy })),
      }
    }),
    self: `${links.referral(record.referral.id)}/evaluations`,
  }
}

function toldView({ progress, text, givenAt }: FeedbackRow) {
  return { progress, text, givenAt: givenAt.toISOString() }
}

/** The evaluations that ask for somebody's attention, with the way to their referral. */
export function dueEvaluationsView(
  { due, areWhole }: DueEvaluations,
  { links, now }: { readonly links: Links; readonly now: Date },
): DueEvaluationList {
  const today = belgianDay(now)
  return {
    items: due.map(({ dueOn, person, referralId, progress }) => ({
      ...{ dueOn, state: evaluationStateOn({ dueOn, isAnswered: progress !== null }, today) },
      ...present({ progress }),
      ...{ person: personSummaryView(person, links), referral: referralId },
    })),
    isWhole: areWhole,
    self: links.to('/evaluations'),
  }
}

/** What is kept of a project with a referral, for the person themselves. */
export function keptProjectView({ contexts, evaluations, feedback }: KeptProject): KeptContext {
  return {
    contexts: contexts.map(({ context }) => ({
      ...{ ...contentView(context), recordedAt: context.recordedAt.toISOString() },
    })),
    evaluations: evaluations.map(({ dueOn }) => ({
      dueOn,
      feedback: feedback
        .filter((one) => one.feedback.dueOn === dueOn)
        .map((one) => toldView(one.feedback)),
    })),
  }
}
