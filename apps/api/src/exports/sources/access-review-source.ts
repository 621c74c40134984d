import type { Actor } from '../../actor.ts'
import type { UserRecord } from '../../administration/index.ts'
import {
  answerWords,
  rightsValueWords,
  administrationWords as words,
} from '../words/rights-words.ts'
import { instantCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'
import { ofNobody } from './register.ts'

const { fields } = words
const columns: readonly Column<UserRecord>[] = [
  [fields.displayName, 28, ({ account }) => account.displayName],
  [fields.username, 28, ({ account }) => account.username ?? words.atProvider],
  [
    fields.roles,
    40,
    ({ membership: { roles } }) => roles.map(rightsValueWords).join(', ') || words.noRoles,
  ],
  [fields.education, 20, ({ membership }) => answerWords[membership.education ? 'yes' : 'no']],
  [fields.disabled, 14, ({ account }) => answerWords[account.disabledAt === null ? 'no' : 'yes']],
  [fields.lastSignInAt, 18, ({ lastSignInAt }) => everCell(lastSignInAt)],
  [fields.lastChangedAt, 22, ({ lastChangedAt }) => everCell(lastChangedAt)],
  [fields.reviewedAt, 18, ({ membership }) => everCell(membership.reviewedAt)],
  ['Nagekeken door', 28, ({ reviewer }) => reviewer?.displayName],
]

/**
 * Who has which rights in the actor's organisation, by name, and when that was last reviewed. Whoever was asked and did
 * not accept has nothing to review yet.
 */
export function accessReviewSource(actor: Actor): ListSource<string> {
  const { id } = actor.organisation
  return {
    ...ofNobody,
    title: words.review,
    definition: 'Wie voor onze organisatie in Onthaal werkt en wat die er mag, om na te kijken.',
    columns: headingsOf(columns),
    // An organisation has some hundreds at the most.
    async count({ users }, limit) {
      const { records } = await users.page(id, { after: undefined, size: limit + 1 })
      return records.filter(hasAccepted).length
    },
    async page({ users }, after, size) {
      const { records, next } = await users.page(id, { after, size })
      return { rows: records.filter(hasAccepted).map((one) => cellsOf(columns, one)), next }
    },
  }
}

function hasAccepted({ membership }: UserRecord): boolean {
  return membership.waitingSince === null
}

function everCell(at: Date | string | null) {
  return at === null ? words.never : instantCell(new Date(at).toISOString())
}
