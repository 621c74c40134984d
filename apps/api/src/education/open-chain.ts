import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../actor.ts'
import { filePurpose, requirePurpose, type Shown, shownFile } from '../consultations/index.ts'
import { required } from '../errors.ts'
import { shownReferral } from '../referrals/index.ts'
import type { ChainFile, ChainRecord } from './chain-repository.ts'
import type { EducationRepositories, WholeChain } from './education-use-cases.ts'

/**
 * How the consultation log tells that an actor sees a chain: as the file of their own organisation, or by the
 * referral through which the agency follows it.
 *
 * @throws NotFoundError when it is of another organisation that referred nothing to the actor's
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export async function shownChain(
  repositories: EducationRepositories,
  actor: Actor,
  { file, now }: { readonly file: ChainFile; readonly now: Date },
): Promise<Shown> {
  if (file.organisationId === actor.organisation.id) {
    const { personId } = file
    return shownFile(
      file,
      requirePurpose(await filePurpose(repositories, actor, { personId, now })),
    )
  }
  const [holding] = await repositories.chains.referralsOf(file)
  const { referralId } = required(holding)
  const referral = await repositories.referrals.find(referralId, belgianDay(now))
  return shownReferral(actor, required(referral))
}

/** @throws NotFoundError for whoever does not work with the schooling of minors: to them no child is followed */
export function requireEducation({ education }: Pick<Actor, 'education'>): void {
  required(education || undefined)
}

/** A chain with its history, and who has the child in hand. */
export async function wholeChain(
  { chains, chainEvents }: Pick<EducationRepositories, 'chains' | 'chainEvents'>,
  found: ChainRecord | undefined,
): Promise<WholeChain> {
  const record = required(found)
  const [events, [holding]] = await Promise.all([
    chainEvents.list(record.chain),
    chains.referralsOf(record.chain),
  ])
  return { ...record, events, holding }
}
