import { canReferFrom } from '@onthaal/shared/agency-referrals'
import type { ReferralStatus } from '@onthaal/shared/referrals'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { agencyReferrals } from '../db/tables/agency-referrals.ts'
import { personFiles } from '../db/tables/person-files.ts'
import type { OriginOfDraft } from '../referrals/index.ts'

type AgencyReferralRow = typeof agencyReferrals.$inferSelect
type OriginKey = Pick<AgencyReferralRow, 'partitionId' | 'originReferralId'>

/** A file of somebody whom an organisation referred, and who may receive what goes out. */
interface ForReceiver {
  readonly partitionId: string
  readonly personId: string
  readonly keeperId: string
  readonly agencyId: string
  readonly receiverId: string
}

export type AgencyReferralRepository = ReturnType<typeof createAgencyReferralRepository>

/** Out of which referral the agency referred somebody: read by the agency alone. */
export function createAgencyReferralRepository(connection: Connection) {
  return {
    async insert(row: AgencyReferralRow): Promise<void> {
      await connection.insert(agencyReferrals).values(row)
    },

    /** @returns the ids of what went out of a referral, the oldest first */
    async listOf({ partitionId, originReferralId }: OriginKey): Promise<string[]> {
      const rows = await connection
        .select({ id: agencyReferrals.referralId })
        .from(agencyReferrals)
        .where(
          and(
            eq(agencyReferrals.partitionId, partitionId),
            eq(agencyReferrals.originReferralId, originReferralId),
          ),
        )
        .orderBy(asc(agencyReferrals.referralId))
      return rows.map(({ id }) => id)
    },

    /**
     * The file that the agency made of somebody for one receiver. For another receiver it makes another one: two
     * organisations that both get a referral share nothing by which one would hear of the other.
     */
    async findPerson(wanted: ForReceiver): Promise<string | undefined> {
      const { partitionId, personId, keeperId, agencyId, receiverId } = wanted
      const { rows } = await connection.execute<{ id: string }>(sql`
        select sent.person_id as id from referral origin
        join agency_referral a on a.partition_id = origin.partition_id
          and a.origin_referral_id = origin.id and a.agency_id = ${agencyId}
        join referral sent on sent.partition_id = a.partition_id and sent.id = a.referral_id
          and sent.receiver_organisation_id = ${receiverId}
        join ${personFiles} on ${personFiles.partitionId} = sent.partition_id
          and ${personFiles.personId} = sent.person_id
          and ${personFiles.organisationId} = ${agencyId} and ${personFiles.erasedAt} is null
        where origin.partition_id = ${partitionId} and origin.person_id = ${personId}
          and origin.sender_organisation_id = ${keeperId}
        order by sent.created_at desc limit 1`)
      return rows[0]?.id
    },

    /** @returns whether a draft of the agency may still go out, by the referral that it was made out of */
    async stateOfOrigin({
      partitionId,
      id,
    }: {
      readonly partitionId: string
      readonly id: string
    }): Promise<OriginOfDraft> {
      const { rows } = await connection.execute<{
        status: ReferralStatus
        restricted: boolean
      }>(sql`
        select origin.status, client_is_restricted(origin.partition_id,
          origin.sender_organisation_id, origin.person_id) as restricted
        from agency_referral a
        join referral origin on origin.partition_id = a.partition_id
          and origin.id = a.origin_referral_id and origin.receiver_organisation_id = a.agency_id
        where a.partition_id = ${partitionId} and a.referral_id = ${id}`)
      const [origin] = rows
      if (origin === undefined || !canReferFrom(origin.status)) return 'notFollowed'
      return origin.restricted ? 'restricted' : 'free'
    },
  }
}
