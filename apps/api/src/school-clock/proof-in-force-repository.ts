import { and, eq, isNull } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { educationProofs } from '../db/tables/education-proofs.ts'
import type { FileKey } from './chain-tending-repository.ts'

export type ProofInForceRepository = ReturnType<typeof createProofInForceRepository>

/** Whether somebody has an education, for whoever reads the clock. */
export function createProofInForceRepository(connection: Connection) {
  return {
    /** @returns whether there is proof that counts; there is none for whoever does not work with schooling */
    async isThere({ partitionId, personId, organisationId }: FileKey): Promise<boolean> {
      const rows = await connection
        .select({ id: educationProofs.id })
        .from(educationProofs)
        .where(
          and(
            eq(educationProofs.partitionId, partitionId),
            eq(educationProofs.personId, personId),
            eq(educationProofs.organisationId, organisationId),
            isNull(educationProofs.endedAt),
          ),
        )
      return rows.length > 0
    },
  }
}
