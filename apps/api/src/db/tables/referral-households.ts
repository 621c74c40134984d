import type { HouseholdSnapshot } from '@onthaal/shared/households/schemas'
import { foreignKey, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { partitionId } from './columns.ts'
import { referrals } from './referrals.ts'

type Member = HouseholdSnapshot[number]

/**
 * People as they are stored with a referral: their ids too, which go to nobody, so that somebody whose data
 * are kept no longer is found in the households of others.
 */
export type StoredHousehold = (Omit<Member, 'guardians'> & {
  readonly person: string
  readonly guardians: (Member['guardians'][number] & { readonly person?: string })[]
})[]

/** The household of the person as it was when the referral was sent; apart, so that it can be erased. */
export const referralHouseholds = pgTable(
  'referral_household',
  {
    partitionId: partitionId(),
    referralId: uuid('referral_id').notNull(),
    members: jsonb('members').$type<StoredHousehold>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.referralId] }),
    foreignKey({
      columns: [table.partitionId, table.referralId],
      foreignColumns: [referrals.partitionId, referrals.id],
    }),
  ],
)
