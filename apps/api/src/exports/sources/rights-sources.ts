import type { Actor } from '../../actor.ts'
import type { RightsChangeRecord, UserRecord } from '../../administration/index.ts'
import type { Place } from '../../list-place.ts'
import type { ExportReadRepositories } from '../export-use-cases.ts'
import { filled } from '../words/filled.ts'
import { administrationWords, answerWords, rightsValueWords } from '../words/rights-words.ts'
import { instantCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'
import { ofNobody } from './register.ts'

type Names = ReadonlyMap<string, string>

const { fields } = administrationWords
const userColumns: readonly Column<UserRecord, [Names]>[] = [
  [fields.displayName, 28, ({ account }) => account.displayName],
  [fields.username, 28, ({ account }) => account.username ?? administrationWords.atProvider],
  [
    fields.roles,
    40,
    ({ membership: { roles } }) =>
      roles.length === 0 ? administrationWords.noRoles : roles.map(rightsValueWords).join(', '),
  ],
  [fields.education, 20, ({ membership }) => answerWords[membership.education ? 'yes' : 'no']],
  [fields.desks, 34, ({ desks }, names) => desks.map((id) => names.get(id) ?? id).join(', ')],
  [
    fields.region,
    26,
    ({ membership: { regionId } }, names) =>
      regionId === null ? undefined : (names.get(regionId) ?? regionId),
  ],
  [fields.email, 30, ({ membership }) => membership.email ?? undefined],
  [fields.access, 26, accessOf],
  [
    fields.lastSignInAt,
    18,
    ({ lastSignInAt }) => instantCell(lastSignInAt?.toISOString()) ?? administrationWords.never,
  ],
  [
    fields.reviewedAt,
    18,
    ({ membership: { reviewedAt } }) => instantCell(reviewedAt?.toISOString()),
  ],
]

/**
 * Who works in the actor's organisation and what they may do there, by name, as its administrators see them. Nothing
 * is in it by which anybody signs in but a name. Staff are nobody who is served: the log of consultations tells
 * nothing of who reads this, on the screen as little as in a file.
 */
export function userSource(actor: Actor): ListSource<string> {
  const { id } = actor.organisation
  let names: Names | undefined
  return {
    ...ofNobody,
    title: administrationWords.users,
    definition: 'Iedereen die voor onze organisatie in Onthaal werkt, met de rechten daar.',
    columns: headingsOf(userColumns),
    // An organisation has some hundreds at the most.
    async count({ users }, limit) {
      return (await users.page(id, { after: undefined, size: limit + 1 })).records.length
    },
    async page({ users }, after, size) {
      const { records, next } = await users.page(id, { after, size })
      names ??= await placesOf({ users }, id)
      const places = names
      return {
        rows: records.map((user) => cellsOf(userColumns, user, places)),
        next,
      }
    },
  }
}

/** @returns the names of desks and regions by their ids */
async function placesOf(
  { users }: Pick<ExportReadRepositories, 'users'>,
  id: string,
): Promise<Names> {
  const { desks, regions } = await users.workplaces(id)
  return new Map([...desks, ...regions].map((place) => [place.id, place.name]))
}

/** Whether somebody can sign in, in the words of the screen. */
function accessOf({ account, membership, hasPassword }: UserRecord): string {
  // Until they accept, nobody here learns how an account of another organisation stands.
  if (membership.waitingSince !== null)
    return filled(administrationWords.waits, { name: account.displayName })
  if (account.disabledAt !== null) return administrationWords.disabled
  return hasPassword || account.username === null
    ? administrationWords.active
    : administrationWords.noPassword
}

const changeColumns: readonly Column<RightsChangeRecord>[] = [
  [
    fields.what,
    44,
    ({ change }) => filled(administrationWords.change[change.what], { name: change.subjectName }),
  ],
  [fields.at, 18, ({ change }) => ({ at: change.at })],
  [fields.by, 28, ({ by }) => by?.displayName ?? administrationWords.byCommand],
  [fields.fields, 60, ({ change }) => change.fields.flatMap(differenceOf).join('; ')],
]

/** What changed of rights in the actor's organisation, the newest first; of staff, programs and places alone. */
export function rightsChangeSource(actor: Actor): ListSource<Place> {
  const { id } = actor.organisation
  return {
    ...ofNobody,
    title: administrationWords.changes,
    definition: 'Wie welk recht heeft gewijzigd, en wanneer.',
    columns: headingsOf(changeColumns),
    async count({ rightsChanges }, limit) {
      return (await rightsChanges.page(id, { place: undefined, size: limit + 1 })).records.length
    },
    async page({ rightsChanges }, place, size) {
      const { records, next } = await rightsChanges.page(id, { place, size })
      const rows = records.map((one) => cellsOf(changeColumns, one))
      return { rows, next }
    },
  }
}

/** What was and is of one field; of what is new only what was given, as on the screen. */
function differenceOf({
  field,
  before,
  after,
}: RightsChangeRecord['change']['fields'][number]): string[] {
  if (before === undefined && (after ?? []).length === 0) return []
  const words = (values: readonly string[] = []) =>
    values.length === 0 ? administrationWords.nothing : values.map(rightsValueWords).join(', ')
  const name = (fields as Readonly<Record<string, string>>)[field] ?? field
  const text = before === undefined ? administrationWords.is : administrationWords.fromTo
  return [filled(text, { field: name, before: words(before), after: words(after) })]
}
