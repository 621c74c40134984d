import { usualTerms } from '@onthaal/shared/referrals'
import type { Actor } from '../../actor.ts'
import type { ReferralTermRow } from '../../referral-terms/index.ts'
import type { ExportReadRepositories } from '../export-use-cases.ts'
import { filled } from '../words/filled.ts'
import { organisationWords } from '../words/organisation-words.ts'
import { referralColumnWords, referralWords } from '../words/referral-words.ts'
import { administrationWords } from '../words/rights-words.ts'
import { dayCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'
import { shortRegister } from './register.ts'

type Names = ReadonlyMap<string, string>

const { terms: words } = organisationWords
const { fields } = administrationWords
const columns: readonly Column<ReferralTermRow, [Names]>[] = [
  [referralColumnWords.priority, 14, ({ priority }) => referralWords.priority[priority]],
  [fields.type, 22, ({ type }) => (type === null ? words.all.type : referralWords.type[type])],
  [fields.desk, 30, ({ deskId }, names) => nameOr(deskId, names, words.all.desk)],
  [
    fields.agreement,
    50,
    ({ agreementId }, names) => nameOr(agreementId, names, words.all.agreement),
  ],
  [fields.validFrom, 16, ({ validFrom }) => dayCell(validFrom)],
  [fields.validTo, 16, ({ validTo }) => dayCell(validTo ?? undefined)],
  [fields.pickUpWorkingDays, 24, ({ pickUpWorkingDays }) => pickUpWorkingDays],
  [fields.pickUpWarningDays, 28, ({ pickUpWarningDays }) => pickUpWarningDays],
  [fields.dueWorkingDays, 32, ({ dueWorkingDays }) => dueWorkingDays],
  [fields.dueWarningDays, 34, ({ dueWarningDays }) => dueWarningDays],
]

const usual = filled(words.usual, {
  pickUp: usualTerms.normal.pickUpWorkingDays,
  due: usualTerms.normal.dueWorkingDays,
  urgentPickUp: usualTerms.urgent.pickUpWorkingDays,
  urgentDue: usualTerms.urgent.dueWorkingDays,
})

/** The terms that the actor's agency set, what is newest first, and which ones hold where it set none. */
export function referralTermSource(actor: Actor): ListSource {
  const { id } = actor.organisation
  return shortRegister({
    title: words.title,
    definition: `Binnen hoeveel werkdagen een loket een doorverwijzing oppikt en afrondt. ${usual}`,
    columns: headingsOf(columns),
    async rows(repositories) {
      const names = await namesOf(repositories, id)
      return (await repositories.referralTerms.list(id)).map((one) => cellsOf(columns, one, names))
    },
  })
}

/** @returns what the desks and the agreements of the agency are called on the screen, by their ids */
async function namesOf(
  { regions, agreements }: Pick<ExportReadRepositories, 'regions' | 'agreements'>,
  id: string,
): Promise<Names> {
  const desks = (await regions.list(id)).flatMap((region) => region.desks)
  const known = await agreements.list()
  return new Map([
    ...desks.map(({ desk }) => [desk.id, desk.name] as const),
    ...known.map(
      ({ agreement, organisation, partner }) =>
        [agreement.id, `${agreement.reference} (${organisation.name} · ${partner.name})`] as const,
    ),
  ])
}

function nameOr(id: string | null, names: Names, all: string): string {
  return id === null ? all : (names.get(id) ?? id)
}
