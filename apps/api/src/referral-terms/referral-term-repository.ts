import type { TermRule } from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { cooperationAgreements } from '../db/tables/cooperation-agreements.ts'
import { referralTerms } from '../db/tables/referral-terms.ts'

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

    /** @returns all terms of an organisation, the oldest first */
    async list(organisationId: string): Promise<ReferralTermRow[]> {
      return connection
        .select()
        .from(referralTerms)
        .where(eq(referralTerms.organisationId, organisationId))
        .orderBy(asc(referralTerms.validFrom), asc(referralTerms.id))
    },
  }
}
