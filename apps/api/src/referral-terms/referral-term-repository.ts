import type { TermRule } from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import { and, desc, eq, isNull, or, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { violatedConstraint } from '../db/database-errors.ts'
import { cooperationAgreements } from '../db/tables/cooperation-agreements.ts'
import { desks } from '../db/tables/desks.ts'
import { referralTerms } from '../db/tables/referral-terms.ts'
import { invalidField } from '../errors.ts'

export type ReferralTermRow = typeof referralTerms.$inferSelect
export type ReferralTermRepository = ReturnType<typeof createReferralTermRepository>

/** Between whom a referral goes. */
interface Parties {
  readonly senderOrganisationId: string
  readonly receiverOrganisationId: string
}

/** The only place that touches the terms of referrals. */
export function createReferralTermRepository(connection: Connection) {
  return {
    /**
     * The terms that the receiver set, without those of agreements that are not of these two. The end of an
     * agreement stops nothing, unless another one took its place.
     */
    async listBetween(
      { senderOrganisationId, receiverOrganisationId }: Parties,
      day: Day,
    ): Promise<TermRule[]> {
      const { id, organisationId, partnerOrganisationId, validFrom, validTo, replacedBy } =
        cooperationAgreements
      const rows = await connection
        .select({ rule: referralTerms })
        .from(referralTerms)
        .leftJoin(cooperationAgreements, eq(id, referralTerms.agreementId))
        .where(
          and(
            eq(referralTerms.organisationId, receiverOrganisationId),
            sql`${referralTerms.validFrom} <= ${day}::date`,
            or(
              isNull(referralTerms.agreementId),
              sql`(${senderOrganisationId}::uuid in (${organisationId}, ${partnerOrganisationId})
                and ${validFrom} <= ${day}::date
                and (${replacedBy} is null or ${day}::date <= ${validTo}))`,
            ),
          ),
        )
      return rows.map(({ rule }) => rule)
    },

    /** @returns all terms of an organisation, what is newest first */
    async list(organisationId: string): Promise<ReferralTermRow[]> {
      return connection
        .select()
        .from(referralTerms)
        .where(eq(referralTerms.organisationId, organisationId))
        .orderBy(desc(referralTerms.validFrom), desc(referralTerms.id))
    },

    /** Locks the row until the transaction ends. */
    async lock(id: string, organisationId: string): Promise<ReferralTermRow | undefined> {
      const [row] = await connection
        .select()
        .from(referralTerms)
        .where(and(eq(referralTerms.id, id), eq(referralTerms.organisationId, organisationId)))
        .for('update')
      return row
    },

    /** @throws InvalidInputError when others for the same begin on the same day */
    async insert(row: ReferralTermRow): Promise<void> {
      await orTaken(() => connection.insert(referralTerms).values(row))
    },

    /** @throws InvalidInputError when others for the same begin on the same day */
    async update({ id, ...row }: ReferralTermRow): Promise<void> {
      await orTaken(() => connection.update(referralTerms).set(row).where(eq(referralTerms.id, id)))
    },

    /** @returns what a desk of an organisation is called */
    async deskName(id: string, organisationId: string): Promise<string | undefined> {
      const [desk] = await connection
        .select({ name: desks.name })
        .from(desks)
        .where(and(eq(desks.id, id), eq(desks.organisationId, organisationId)))
      return desk?.name
    },

    /** @returns the reference of an agreement that the actor's organisation is a party to */
    async agreementReference(id: string): Promise<string | undefined> {
      const [agreement] = await connection
        .select({ reference: cooperationAgreements.reference })
        .from(cooperationAgreements)
        .where(eq(cooperationAgreements.id, id))
      return agreement?.reference
    },
  }
}

/** Two that hold for the same from the same day on would leave open which of them counts. */
async function orTaken(write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (violatedConstraint(error) !== 'referral_term_one_each') throw error
    const detail = 'Other terms for the same begin on this day.'
    throw invalidField('validFrom', 'rejectedInput', 'taken', detail)
  }
}
