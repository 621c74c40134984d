import type { ReferralStatus } from '@onthaal/shared/referrals'
import { openStatuses } from '@onthaal/shared/referrals'
import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../db/database.ts'
import { desks } from '../db/tables/desks.ts'
import { educationChains } from '../db/tables/education-chains.ts'
import { educationProofs } from '../db/tables/education-proofs.ts'
import { organisations } from '../db/tables/organisations.ts'
import { referrals } from '../db/tables/referrals.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'

export type ChainRow = typeof educationChains.$inferSelect
export type ProofRow = typeof educationProofs.$inferSelect

/** What a move changes of a chain. */
export type ChainChange = Partial<
  Pick<
    ChainRow,
    | 'state'
    | 'closingReason'
    | 'closingDetail'
    | 'receivingMunicipality'
    | 'receivingOrganisationId'
    | 'closingProposedBy'
    | 'closingProposedAt'
    | 'closingProposedFor'
    | 'closedBy'
    | 'closedAt'
    | 'transferDeclinedAt'
    | 'nextStep'
    | 'nextStepBy'
    | 'nextStepOwner'
    | 'nextStepFor'
  >
>

export type ChainRepository = ReturnType<typeof createChainRepository>
export type ChainRecord = NonNullable<Awaited<ReturnType<ChainRepository['find']>>>

/** Names the file to which a chain belongs. */
export type ChainFile = Pick<ChainRow, 'partitionId' | 'personId' | 'organisationId'>

/** Referrals by which the agency follows a child. */
const schoolTypes = ['compulsoryEducation', 'preschool'] as const

const keepers = alias(organisations, 'keeper')
const proposers = alias(userAccounts, 'proposer')
const proposingFor = alias(organisations, 'proposing_for')
const closers = alias(userAccounts, 'closer')
const stepOwners = alias(userAccounts, 'step_owner')
const recorders = alias(userAccounts, 'recorder')
const receiving = alias(organisations, 'receiving')

/** The only place that touches the table of chains and that of proofs, but for the doors that tend them. */
export function createChainRepository(connection: Connection) {
  const select = (condition: SQL | undefined) =>
    connection
      .select({
        chain: educationChains,
        keeper: { id: keepers.id, name: keepers.name, kind: keepers.kind },
        proof: educationProofs,
        recordedBy: { id: recorders.id, displayName: recorders.displayName },
        proposedBy: { id: proposers.id, displayName: proposers.displayName },
        proposedFor: { id: proposingFor.id, name: proposingFor.name, kind: proposingFor.kind },
        closedBy: { id: closers.id, displayName: closers.displayName },
        nextStepOwner: { id: stepOwners.id, displayName: stepOwners.displayName },
        receiving: receiving.name,
      })
      .from(educationChains)
      .innerJoin(keepers, eq(keepers.id, educationChains.organisationId))
      .leftJoin(
        educationProofs,
        and(
          eq(educationProofs.partitionId, educationChains.partitionId),
          eq(educationProofs.personId, educationChains.personId),
          eq(educationProofs.organisationId, educationChains.organisationId),
          isNull(educationProofs.endedAt),
        ),
      )
      .leftJoin(recorders, eq(recorders.id, educationProofs.recordedBy))
      .leftJoin(proposers, eq(proposers.id, educationChains.closingProposedBy))
      .leftJoin(proposingFor, eq(proposingFor.id, educationChains.closingProposedFor))
      .leftJoin(closers, eq(closers.id, educationChains.closedBy))
      .leftJoin(stepOwners, eq(stepOwners.id, educationChains.nextStepOwner))
      .leftJoin(receiving, eq(receiving.id, educationChains.receivingOrganisationId))
      .where(condition)

  return {
    /** @returns a chain whole, with the proof that counts; none for whoever does not follow it */
    async find(id: string) {
      const [row] = await select(eq(educationChains.id, id))
      return row
    },

    /** @returns the chain of a file */
    async findOfFile(file: ChainFile) {
      const [row] = await select(ofFile(educationChains, file))
      return row
    },

    /** Locks a chain until the transaction ends. */
    async lock(id: string): Promise<ChainRow | undefined> {
      const [row] = await connection
        .select()
        .from(educationChains)
        .where(eq(educationChains.id, id))
        .for('update')
      return row
    },

    /** @returns whether what may be done with the file is restricted, which its keeper alone reads: through a door */
    async isRestricted({
      partitionId,
      id,
    }: Pick<ChainRow, 'partitionId' | 'id'>): Promise<boolean> {
      const { rows } = await connection.execute<{ is: boolean }>(
        sql`select chain_is_restricted(${partitionId}::uuid, ${id}::uuid) as is`,
      )
      return rows[0]?.is ?? true
    },

    /** Writes the next version of a chain. */
    async update({ partitionId, id, version }: ChainRow, change: ChainChange): Promise<void> {
      await connection
        .update(educationChains)
        .set({ ...change, version: version + 1 })
        .where(and(eq(educationChains.partitionId, partitionId), eq(educationChains.id, id)))
    },

    /** @returns the proof that counts */
    async proofInForce(file: ChainFile): Promise<ProofRow | undefined> {
      const [row] = await connection
        .select()
        .from(educationProofs)
        .where(and(ofFile(educationProofs, file), isNull(educationProofs.endedAt)))
      return row
    },

    /** @returns every proof that was written down, newest first */
    async proofsOf(file: ChainFile): Promise<ProofRow[]> {
      return connection
        .select()
        .from(educationProofs)
        .where(ofFile(educationProofs, file))
        .orderBy(desc(educationProofs.id))
    },

    async insertProof(row: ProofRow): Promise<void> {
      await connection.insert(educationProofs).values(row)
    },

    async updateProof(
      { partitionId, id }: Pick<ProofRow, 'partitionId' | 'id'>,
      change: Partial<ProofRow>,
    ): Promise<void> {
      await connection
        .update(educationProofs)
        .set(change)
        .where(and(eq(educationProofs.partitionId, partitionId), eq(educationProofs.id, id)))
    },

    /** @returns the newest referrals for school of a file that the reader sees, those that are open first */
    async referralsOf({ partitionId, personId, organisationId }: ChainFile): Promise<Holding[]> {
      return connection
        .select({
          referralId: referrals.id,
          status: referrals.status,
          desk: desks.name,
          receiverId: referrals.receiverOrganisationId,
          closedAt: referrals.closedAt,
        })
        .from(referrals)
        .innerJoin(desks, eq(desks.id, referrals.deskId))
        .where(
          and(
            eq(referrals.partitionId, partitionId),
            eq(referrals.personId, personId),
            eq(referrals.senderOrganisationId, organisationId),
            inArray(referrals.type, [...schoolTypes]),
            sql`${referrals.submittedAt} is not null`,
            sql`${referrals.status} <> 'enteredInError'`,
            sql`(${referrals.status} <> 'cancelled' or ${referrals.acceptedAt} is not null)`,
          ),
        )
        .orderBy(
          desc(inArray(referrals.status, [...openStatuses])),
          desc(referrals.submittedAt),
          desc(referrals.id),
        )
    },
  }
}

/** A referral for school, and where it stands. */
export interface Holding {
  readonly referralId: string
  readonly status: ReferralStatus
  readonly desk: string
  readonly receiverId: string
  readonly closedAt: Date | null
}

function ofFile(
  table: typeof educationChains | typeof educationProofs,
  { partitionId, personId, organisationId }: ChainFile,
): SQL | undefined {
  return and(
    eq(table.partitionId, partitionId),
    eq(table.personId, personId),
    eq(table.organisationId, organisationId),
  )
}
