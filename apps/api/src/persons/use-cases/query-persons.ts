import { nameSearchKeys, parsePartialDate } from '@onthaal/shared/persons'
import type { PersonQuery } from '@onthaal/shared/persons/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { shownPerson } from '../../consultations/index.ts'
import { invalidField } from '../../errors.ts'
import { inszOf, type TypingRules } from '../fact-readers.ts'
import type { PersonFile, PersonSearch } from '../person-repository.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'

export interface PersonHits {
  readonly files: readonly PersonFile[]
  /** Person after whom the next page begins, if there is one. */
  readonly nextAfter?: string
}

/**
 * Finds the people that the actor's own organisation keeps a file of.
 *
 * @throws InvalidInputError when neither number nor name is asked, or what is asked cannot be
 */
export function queryPersons({ work, clock, allowTestNumbers }: PersonUseCaseDependencies) {
  return (actor: Actor, query: PersonQuery): Promise<PersonHits> =>
    work(actor, async ({ persons, consultation }) => {
      const pageSize = query.pageSize ?? defaultPageSize
      const search = searchOf(query, { today: belgianDay(clock()), allowTestNumbers })
      const files = await persons.search({
        ...search,
        organisationId: actor.organisation.id,
        limit: pageSize + 1,
      })
      const page = files.slice(0, pageSize)
      const last = page.at(-1)
      consultation.note(...page.map((file) => shownPerson(file, 'search')))
      const more = files.length > pageSize && last !== undefined
      return { files: page, ...(more ? { nextAfter: last.personId } : {}) }
    })
}

/** No name that people type has more words; each one costs the database a search of its own. */
const mostWords = 8

function searchOf(
  query: PersonQuery,
  rules: TypingRules,
): Pick<PersonSearch, 'insz' | 'nameKeys' | 'birthDate' | 'after'> {
  const { insz: typed, name, birthDate: typedDate, after } = query
  if (typed !== undefined) {
    const insz = inszOf(typed, rules)
    if (!insz.ok) throw invalidField('insz', 'invalidStructure', insz.reason, 'No valid INSZ.')
    return { insz: insz.insz, nameKeys: [], after }
  }
  const nameKeys = nameSearchKeys(name ?? '').slice(0, mostWords)
  if (nameKeys.length === 0) {
    throw invalidField('name', 'requiredInput', 'inszOrName', 'Ask for an INSZ or for a name.')
  }
  if (typedDate === undefined) return { nameKeys, after }
  const birthDate = parsePartialDate(typedDate, rules.today)
  if (!birthDate.ok) {
    throw invalidField(
      'birthDate',
      'invalidStructure',
      birthDate.reason,
      'No possible date of birth.',
    )
  }
  return { nameKeys, birthDate: birthDate.value, after }
}
