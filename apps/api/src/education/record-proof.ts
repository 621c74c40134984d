import type { ProofEnding, ProofKind } from '@onthaal/shared/education'
import { newId } from '../ids.ts'
import { type LockedChain, moveChain, standingProof } from './change-chain.ts'

/** What proves an education. */
export interface ProofToRecord {
  readonly kind: ProofKind
  readonly schoolName: string | null
  /** The school in the directory of the same partition. */
  readonly serviceId: string | null
  readonly enrolledOn: string
  readonly seenOn: string
}

/**
 * Records a proof for a locked chain within a transaction of somebody else, and closes the chain with it. A proof
 * that counted until now counts no more.
 */
export async function recordProof(locked: LockedChain, proof: ProofToRecord): Promise<void> {
  const { repositories, chain, now, actor } = locked
  const { chains } = repositories
  if (locked.proof) await endProofRow(locked, 'corrected')
  const { partitionId, organisationId, personId } = chain
  await chains.insertProof({
    ...{ partitionId, id: newId(), organisationId, personId },
    ...proof,
    recordedAt: now,
    recordedBy: actor?.userId ?? null,
    recordedFor: actor?.organisation.id ?? null,
    ...{ hasStarted: null, startedOn: null, startedSaidAt: null, startedSaidBy: null },
    ...{ endedAt: null, endedBy: null, endReason: null },
  })
  await moveChain(
    locked,
    { move: 'recordProof', proof: standingProof({ ...proof, hasStarted: null }) },
    {
      told: [{ event: 'proofRecorded', reason: proof.kind, detail: proof.schoolName ?? undefined }],
    },
  )
}

/** Says of the proof that counts that it does no more. */
export async function endProofRow(
  { repositories: { chains }, proof, now, actor }: LockedChain,
  endReason: ProofEnding,
): Promise<void> {
  if (!proof) return
  await chains.updateProof(proof, { endedAt: now, endedBy: actor?.userId ?? null, endReason })
}

/** Ends the proof that counts, within a transaction of somebody else: the chain is open again. */
export async function takeBackProof(
  locked: LockedChain,
  { reason, note }: { readonly reason: ProofEnding; readonly note?: string | undefined },
): Promise<void> {
  await endProofRow(locked, reason)
  const told = [{ event: 'proofEnded', reason, detail: note }, { event: 'reopened' }] as const
  await moveChain(locked, { move: 'endProof' }, { told })
}

/**
 * Opens the chain of a file for {@link recordProof}, within a transaction that begun: locked, with the proof that
 * counts until now.
 *
 * @returns nothing when there is no chain, or none that the transaction reaches
 */
export async function lockChainOf(
  repositories: LockedChain['repositories'],
  file: Parameters<LockedChain['repositories']['chains']['findOfFile']>[0],
  { now, actor }: Pick<LockedChain, 'now' | 'actor'>,
): Promise<LockedChain | undefined> {
  const found = await repositories.chains.findOfFile(file)
  const chain = found && (await repositories.chains.lock(found.chain.id))
  if (!chain) return undefined
  return { repositories, chain, proof: await repositories.chains.proofInForce(chain), now, actor }
}
