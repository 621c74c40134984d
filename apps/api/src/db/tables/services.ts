import type { ServiceKind } from '@onthaal/shared/directory'
import { boolean, date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { partitions } from './partitions.ts'
import { userAccounts } from './user-accounts.ts'

/** Where children and their families of a municipality can go: schools, guidance, health and welfare. */
export const services = pgTable(
  'service',
  {
    partitionId: partitionId().references(() => partitions.id),
    id: uuid('id').notNull(),
    version: integer('version').notNull(),
    kind: text('kind').$type<ServiceKind>().notNull(),
    name: text('name').notNull(),
    offer: text('offer'),
    languages: text('languages').array().notNull(),
    phone: text('phone'),
    email: text('email'),
    website: text('website'),
    address: text('address'),
    /** It is not there any more; children who were sent to it keep its name. */
    isClosed: boolean('is_closed').notNull().default(false),
    /** When somebody last said that all of this is right. */
    confirmedOn: date('confirmed_on').notNull(),
    /** When the mail address last became another one, and who did it: links of children go there. */
    emailChangedAt: instant('email_changed_at'),
    emailChangedBy: uuid('email_changed_by').references(() => userAccounts.id),
  },
  (table) => [primaryKey({ columns: [table.partitionId, table.id] })],
)
