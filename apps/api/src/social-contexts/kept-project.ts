import type { ReferralRecord } from '../referrals/index.ts'
import type {
  ContextRecord,
  EvaluationRow,
  FeedbackRecord,
  SocialContextRepository,
} from './social-context-repository.ts'
import { mostVersions } from './social-context-use-cases.ts'

export interface KeptProjectRepositories {
  readonly socialContexts: SocialContextRepository
}

/** What is kept of a project with a referral, as far as its reader may know it. */
export interface KeptProject {
  readonly contexts: readonly ContextRecord[]
  readonly evaluations: readonly EvaluationRow[]
  readonly feedback: readonly FeedbackRecord[]
}

/**
 * @param referral one that may be a part of another
 * @returns all that is kept of its project and that this actor may read; nothing where nobody said anything
 */
export async function keptProject(
  { socialContexts }: KeptProjectRepositories,
  { referral, sender }: Pick<ReferralRecord, 'referral' | 'sender'>,
): Promise<KeptProject | undefined> {
  if (sender.kind !== 'ocmw') return undefined
  const project = await socialContexts.keyOf(referral)
  // One after the other: an export reads many referrals in one transaction.
  const contexts = await socialContexts.versions(project, mostVersions)
  const evaluations = await socialContexts.evaluations(project)
  const feedback = await socialContexts.feedback(project)
  if (contexts.length + evaluations.length === 0) return undefined
  return { contexts, evaluations, feedback }
}
