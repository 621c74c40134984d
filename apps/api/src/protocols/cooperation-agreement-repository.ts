import { and, asc, desc, eq, isNull, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../db/database.ts'
import { cooperationAgreements } from '../db/tables/cooperation-agreements.ts'
import { organisations } from '../db/tables/organisations.ts'

export type AgreementRow = typeof cooperationAgreements.$inferSelect
export type AgreementRepository = ReturnType<typeof createAgreementRepository>
export type AgreementRecord = Awaited<ReturnType<AgreementRepository['list']>>[number]

const owners = alias(organisations, 'owner')
const partners = alias(organisations, 'partner')
const successors = alias(cooperationAgreements, 'successor')

/** The only place that touches cooperation agreements; row-level security shows those of one's own. */
export function createAgreementRepository(connection: Connection) {
  return {
    /** @returns every agreement of the actor's organisation, what ends last first */
    async list() {
      return connection
        .select({
          agreement: cooperationAgreements,
          organisation: { id: owners.id, name: owners.name, kind: owners.kind },
          partner: { id: partners.id, name: partners.name, kind: partners.kind },
          replacedBy: successors.reference,
        })
        .from(cooperationAgreements)
        .innerJoin(owners, eq(owners.id, cooperationAgreements.organisationId))
        .innerJoin(partners, eq(partners.id, cooperationAgreements.partnerOrganisationId))
        .leftJoin(successors, eq(successors.id, cooperationAgreements.replacedBy))
        .orderBy(desc(cooperationAgreements.validTo), asc(cooperationAgreements.id))
    },

    /** Locks an agreement between two organisations that nothing took the place of yet. */
    async lockOpen(id: string, one: string, other: string): Promise<AgreementRow | undefined> {
      const { organisationId, partnerOrganisationId } = cooperationAgreements
      const [row] = await connection
        .select()
        .from(cooperationAgreements)
        .where(
          and(
            eq(cooperationAgreements.id, id),
            isNull(cooperationAgreements.replacedBy),
            or(
              and(eq(organisationId, one), eq(partnerOrganisationId, other)),
              and(eq(organisationId, other), eq(partnerOrganisationId, one)),
            ),
          ),
        )
        .for('update')
      return row
    },

    async insert(row: AgreementRow): Promise<void> {
      await connection.insert(cooperationAgreements).values(row)
    },

    /** Says which one took the place of another. */
    async replace(id: string, replacedBy: string): Promise<void> {
      await connection
        .update(cooperationAgreements)
        .set({ replacedBy })
        .where(eq(cooperationAgreements.id, id))
    },
  }
}
