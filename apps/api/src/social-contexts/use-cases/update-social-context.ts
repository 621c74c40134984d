import { allowedEvents } from '@onthaal/shared/referrals'
import {
  faultsOfContext,
  type KnownEvaluation,
  mayChangeContext,
  planEvaluations,
} from '@onthaal/shared/social-contexts'
import type { SocialContextInput } from '@onthaal/shared/social-contexts/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import {
  InvalidInputError,
  PersonRestrictedError,
  requireVersion,
  TransitionNotAllowedError,
} from '../../errors.ts'
import { factsOf, relationsTo, shownReferral } from '../../referrals/index.ts'
import {
  lockProject,
  mostVersions,
  type OpenedProject,
  openProject,
  type SocialContextUseCaseDependencies,
  tellOfProject,
  type WholeContext,
  type wholeEvaluations,
} from '../social-context-use-cases.ts'

export interface UpdateSocialContextCommand {
  readonly actor: Actor
  readonly referralId: string
  readonly input: SocialContextInput
  /** The versions that the social worker builds on. */
  readonly versions: readonly number[]
}

/**
 * Says anew what is known of the project within which somebody is referred. What was said before is kept as history;
 * the days for which feedback is asked are made to be those that are named, and whoever follows the person hears of
 * these alone.
 *
 * @throws NotFoundError when the actor may not see the referral, or no OCMW sent it
 * @throws TransitionNotAllowedError when the referral is closed, or of somebody else
 * @throws StaleVersionError when somebody said something since
 * @throws InvalidInputError when a date does not fit
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function updateSocialContext({ work, clock }: SocialContextUseCaseDependencies) {
  return ({
    actor,
    referralId,
    input,
    versions,
  }: UpdateSocialContextCommand): Promise<WholeContext> =>
    work(actor, async (repositories) => {
      const { socialContexts, notices } = repositories
      const now = clock()
      const opened = await openProject(repositories, { referralId, now })
      await lockProject(repositories, opened.project, now)
      requireChangeable(actor, opened, now)
      const [last] = await socialContexts.versions(opened.project, 1)
      const version = last?.context.version ?? 0
      requireVersion(version + 1, versions)
      const { referral } = opened.record
      const key = { ...referral, organisationId: referral.senderOrganisationId }
      if (await repositories.clientMeasures.isRestricted(key)) {
        throw new PersonRestrictedError('What may be done with this file is restricted.')
      }
      const known = await knownEvaluations(repositories, opened)
      const faults = faultsOfContext(input, known, belgianDay(now))
      if (faults.length > 0) {
        throw new InvalidInputError(
          faults.map(({ field, code }) => ({
            ...({ issue: 'rejectedInput', in: 'body', name: field, code } as const),
            detail: 'This does not fit the project.',
          })),
        )
      }
      const plan = planEvaluations(known, input.evaluationDates)
      await socialContexts.insert({
        ...opened.project,
        version: version + 1,
        hasProject: input.project,
        livingWage: input.livingWage,
        signedOn: input.signedOn ?? null,
        startsOn: input.startsOn ?? null,
        endsOn: input.endsOn ?? null,
        evaluationDates: [...input.evaluationDates].sort(),
        ...{ recordedAt: now, recordedBy: actor.userId },
      })
      await socialContexts.addEvaluations(opened.project, plan.added, now)
      await socialContexts.setWithdrawn(opened.project, plan.restored, null)
      await socialContexts.setWithdrawn(opened.project, plan.withdrawn, now)
      const isTold = Object.values(plan).some((days) => days.length > 0)
      const isSent = referral.submittedAt !== null
      await tellOfProject(repositories, opened, { toReceiver: isTold && isSent })
      if (isTold && isSent) {
        const about = { partitionId: referral.partitionId, referralId: referral.id }
        await notices.add([{ ...about, kind: 'changed', to: 'owner', which: 'atWork' }], now)
      }
      repositories.consultation.note(shownReferral(actor, opened.record))
      return { ...opened, versions: await socialContexts.versions(opened.project, mostVersions) }
    })
}

function requireChangeable(actor: Actor, { record }: OpenedProject, now: Date): void {
  const relations = relationsTo(actor, record)
  const { status } = record.referral
  if (mayChangeContext(relations, status)) return
  const allowed = allowedEvents(factsOf(record, [], now), relations, now)
  throw new TransitionNotAllowedError('edit', status, allowed, [])
}

async function knownEvaluations(
  repositories: Parameters<typeof wholeEvaluations>[0],
  { project }: OpenedProject,
): Promise<KnownEvaluation[]> {
  const { socialContexts } = repositories
  const evaluations = await socialContexts.evaluations(project)
  const answered = new Set((await socialContexts.feedback(project)).map(dayOf))
  return evaluations.map(({ dueOn, withdrawnAt }) => ({
    ...{ dueOn, isAnswered: answered.has(dueOn), isWithdrawn: withdrawnAt !== null },
  }))
}

const dayOf = ({ feedback }: { readonly feedback: { readonly dueOn: string } }) => feedback.dueOn
