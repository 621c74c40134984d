import type { PersonExport } from '@onthaal/shared/person-exports/schemas'
import { present } from '../present.ts'
import type { ViewContext } from '../referrals/index.ts'
import type { ChainFile, ProofRow } from './chain-repository.ts'
import { chainView, proofContentView } from './chain-view.ts'
import type { EducationRepositories, WholeChain } from './education-use-cases.ts'
import { wholeChain } from './open-chain.ts'

export type FollowedEducationRepositories = Pick<EducationRepositories, 'chains' | 'chainEvents'>

/** How a child is followed, with every proof that was written down. */
export interface FollowedEducation {
  readonly whole: WholeChain
  readonly proofs: readonly ProofRow[]
}

/** @returns how a child is followed; nothing when nobody does, or the reader does not work with schooling */
export async function followedEducation(
  repositories: FollowedEducationRepositories,
  file: ChainFile,
): Promise<FollowedEducation | undefined> {
  const found = await repositories.chains.findOfFile(file)
  if (found === undefined) return undefined
  const proofs = await repositories.chains.proofsOf(file)
  return { whole: await wholeChain(repositories, found), proofs }
}

/** The same, for whoever asks what is kept of them. */
export function followedEducationView(
  { whole, proofs }: FollowedEducation,
  context: ViewContext,
): NonNullable<PersonExport['education']> {
  return {
    chain: chainView(whole, context),
    proofs: proofs.map((proof) => ({
      ...proofContentView(proof),
      ...present({ endedAt: proof.endedAt?.toISOString() }),
    })),
  }
}
