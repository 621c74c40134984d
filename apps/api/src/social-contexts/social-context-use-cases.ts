import { belgianDay } from '@onthaal/shared/time'
import { required } from '../errors.ts'
import type { LiveChangeRepository } from '../live-changes/index.ts'
import type { NoticeRepository } from '../notices/index.ts'
import type { ReferralRecord, ReferralRepositories } from '../referrals/index.ts'
import type { ClientMeasureRepository } from '../shared-clients/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { DueEvaluationRepository } from './due-evaluation-repository.ts'
import type {
  ContextRecord,
  EvaluationRow,
  FeedbackRecord,
  ProjectKey,
  SocialContextRepository,
} from './social-context-repository.ts'

interface SocialContextRepositories
  extends Pick<ReferralRepositories, 'referrals' | 'consultation' | 'idempotencyKeys'> {
  readonly socialContexts: SocialContextRepository
  readonly dueEvaluations: DueEvaluationRepository
  readonly clientMeasures: ClientMeasureRepository
  readonly notices: NoticeRepository
  readonly liveChanges: LiveChangeRepository
}

export type SocialContextUseCaseDependencies = UseCaseDependencies<SocialContextRepositories>

/** A referral of an OCMW as somebody came to it, with the one that the OCMW sent. */
export interface OpenedProject {
  readonly record: ReferralRecord
  readonly project: ProjectKey
}

/** What an OCMW said of a project, newest first. */
export interface WholeContext extends OpenedProject {
  readonly versions: readonly ContextRecord[]
}

/** The evaluations of a project with what was told for them. */
export interface WholeEvaluations extends OpenedProject {
  readonly evaluations: readonly EvaluationRow[]
  readonly feedback: readonly FeedbackRecord[]
}

/** More than anybody says of one project. */
export const mostVersions = 100

/**
 * Opens the project of a referral that an OCMW sent. What anybody else sent has none, and says so in the same way as
 * what is not there.
 *
 * @throws NotFoundError when the actor may not see the referral, or no OCMW sent it
 */
export async function openProject(
  { referrals, socialContexts }: Pick<SocialContextRepositories, 'referrals' | 'socialContexts'>,
  { referralId, now }: { readonly referralId: string; readonly now: Date },
): Promise<OpenedProject> {
  const found = await referrals.find(referralId, belgianDay(now))
  const record = required(found?.sender.kind === 'ocmw' ? found : undefined)
  return { record, project: await socialContexts.keyOf(record.referral) }
}

/** Has others who change the same project wait until the end of the transaction. */
export async function lockProject(
  { referrals }: Pick<SocialContextRepositories, 'referrals'>,
  { referralId }: ProjectKey,
  now: Date,
): Promise<void> {
  required(await referrals.lock(referralId, belgianDay(now)))
}

/** @returns the evaluations that stand, with all that was told for them */
export async function wholeEvaluations(
  { socialContexts }: Pick<SocialContextRepositories, 'socialContexts'>,
  opened: OpenedProject,
): Promise<WholeEvaluations> {
  const [evaluations, feedback] = await Promise.all([
    socialContexts.evaluations(opened.project),
    socialContexts.feedback(opened.project),
  ])
  const standing = evaluations.filter(({ withdrawnAt }) => withdrawnAt === null)
  return { ...opened, evaluations: standing, feedback }
}

/** Tells whoever has the referral on the screen that something of its project changed. */
export async function tellOfProject(
  { liveChanges }: Pick<SocialContextRepositories, 'liveChanges'>,
  { record: { referral } }: OpenedProject,
  { toReceiver }: { readonly toReceiver: boolean },
): Promise<void> {
  await liveChanges.add([
    {
      kind: 'referral',
      ...{ thingId: referral.id, partitionId: referral.partitionId },
      senderOrganisationId: referral.senderOrganisationId,
      receiverOrganisationId: toReceiver ? referral.receiverOrganisationId : null,
      deskId: toReceiver ? referral.deskId : null,
      education: false,
    },
  ])
}
