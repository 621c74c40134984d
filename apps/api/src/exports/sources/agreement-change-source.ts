import {
  type AgreementFieldChange,
  commitmentStates,
  commitments,
} from '@onthaal/shared/agreements'
import type { ExportedOfAgreement } from '@onthaal/shared/exports/schemas'
import { isDay } from '@onthaal/shared/time'
import type { AgreementChangeRecord, AgreementFileRecord } from '../../agreements/index.ts'
import type { Place } from '../../list-place.ts'
import { typedDay } from '../files/belgian-words.ts'
import { agreementHistoryWords as words } from '../words/agreement-history-words.ts'
import { filled } from '../words/filled.ts'
import { agreementWords } from '../words/register-words.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import { knownAgreement, organisationOf } from './known-agreement.ts'
import type { ListSource } from './list-source.ts'
import { ofNobody } from './register.ts'

const columns: readonly Column<AgreementChangeRecord, [AgreementFileRecord]>[] = [
  [words.what, 40, ({ what }) => words.kind[what]],
  ['Paragraaf', 14, ({ commitment }) => paragraphs.get(commitment)],
  [words.at, 18, ({ at }) => ({ at })],
  [words.by, 28, ({ by }) => by],
  [
    agreementWords.fields.organisation,
    30,
    ({ organisation }, record) => organisationOf(record, organisation),
  ],
  [words.fields, 80, ({ what, fields }) => fields.map((one) => wordsOf(what, one)).join('; ')],
]
const paragraphs = new Map<string | null, string>(
  commitments.map(({ code, paragraph }) => [code, paragraph]),
)

/** Everything that changed of one agreement and its paragraphs, the newest first; its page shows the last of them. */
export function agreementChangeSource({ agreement }: ExportedOfAgreement): ListSource<Place> {
  return {
    ...ofNobody,
    title: agreementWords.sections.history,
    definition: 'Alles wat aan de overeenkomst en haar paragrafen veranderde.',
    named: [agreement],
    filters: (names) => [['Overeenkomst', names(agreement)]],
    columns: headingsOf(columns),
    async count(repositories) {
      return (await knownAgreement(repositories, agreement, 'agreementChanges')).changeCount
    },
    async page(repositories, place, size) {
      const record = await knownAgreement(repositories, agreement, 'agreementChanges')
      const found = await repositories.agreements.changes(agreement, place, size + 1)
      const shown = found.slice(0, size)
      const last = shown.at(-1)
      return {
        rows: shown.map((one) => cellsOf(columns, one, record)),
        next: found.length > size && last ? { at: last.at.toISOString(), id: last.id } : undefined,
      }
    },
  }
}

/** In the words of the page: what a field was and became; of people only that they changed. */
function wordsOf(
  what: AgreementChangeRecord['what'],
  { field, before, after }: AgreementFieldChange,
): string {
  const label = words.field[field]
  if (before === undefined || after === undefined) return label
  const values = { field: label, before: valueWords(before), after: valueWords(after) }
  // Of what is new there was nothing before.
  const isNew = what !== 'changed' && before.length === 0
  return filled(isNew ? words.is : words.fromTo, values)
}

function valueWords(values: readonly string[]): string {
  if (values.length === 0) return words.nothing
  return values
    .map((value) => {
      const state = commitmentStates.find((one) => one === value)
      if (state !== undefined) return agreementWords.commitmentState[state]
      return isDay(value) ? typedDay(value) : value
    })
    .join(', ')
}
