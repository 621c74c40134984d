import {
  type AskedPerson,
  birthDateKey,
  fitOf,
  lookUpKeysOf,
  phoneKey,
} from '@onthaal/shared/matching'
import { nameSearchKeys, parsePartialDate, parsePhone } from '@onthaal/shared/persons'
import type { PersonQuery } from '@onthaal/shared/persons/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { shownPerson } from '../../consultations/index.ts'
import { invalidField } from '../../errors.ts'
import { inszOf, type TypingRules } from '../fact-readers.ts'
import { matchFactsOf } from '../match-keys.ts'
import type { MatchRepository } from '../match-repository.ts'
import type { PersonFile } from '../person-repository.ts'
import type { PersonSearch } from '../person-search-filters.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'

export interface PersonHits {
  readonly files: readonly PersonFile[]
  /** Person after whom the next page begins, if there is one. */
  readonly nextAfter?: string
}

/**
 * Finds the people that the actor's own organisation keeps a file of: those whose names begin as was
 * typed, page by page. Where one page holds them all they stand there best first, and those whose names
 * sound alike after them.
 *
 * @throws InvalidInputError when nothing is asked that narrows, or what is asked cannot be
 */
export function queryPersons({ work, clock, allowTestNumbers }: PersonUseCaseDependencies) {
  return (actor: Actor, query: PersonQuery): Promise<PersonHits> =>
    work(actor, async ({ persons, matches, consultation }) => {
      const pageSize = query.pageSize ?? defaultPageSize
      const { asked, ...search } = searchOf(query, { today: belgianDay(clock()), allowTestNumbers })
      const organisationId = actor.organisation.id
      const files = await persons.search({ ...search, organisationId, limit: pageSize + 1 })
      const page = files.slice(0, pageSize)
      const last = page.at(-1)
      const more = files.length > pageSize && last !== undefined
      const isWhole = !more && query.after === undefined
      const known = new Set(page.map(({ personId }) => personId))
      const alike = isWhole && asked ? await soundingAlike(matches, organisationId, asked) : []
      const shown = [
        ...(isWhole && asked ? bestFirst(fitsOf(page, asked)) : page),
        ...(asked ? bestFirst(fitting(alike, known, asked)) : []),
      ].slice(0, pageSize)
      consultation.note(...shown.map((file) => shownPerson(file, 'search')))
      return { files: shown, ...(more ? { nextAfter: last.personId } : {}) }
    })
}

async function soundingAlike(
  matches: MatchRepository,
  organisationId: string,
  asked: AskedPerson,
): Promise<PersonFile[]> {
  const keys = lookUpKeysOf(asked)
  if (keys.length === 0) return []
  const found = await matches.candidates({ organisationId, keys })
  return found.map(({ file }) => file)
}

/** A file, and how well it fits what was asked; undefined where it does not. */
interface Fit {
  readonly file: PersonFile
  readonly fit: number | undefined
}

function fitsOf(files: readonly PersonFile[], asked: AskedPerson): Fit[] {
  return files.map((file) => ({ file, fit: fitOf(matchFactsOf(file), asked) }))
}

/** Comparing names costs more than finding them: those that stand there already are not compared again. */
function fitting(
  files: readonly PersonFile[],
  known: ReadonlySet<string>,
  asked: AskedPerson,
): Fit[] {
  const others = files.filter(({ personId }) => !known.has(personId))
  return fitsOf(others, asked).filter(({ fit }) => fit !== undefined)
}

function bestFirst(fits: readonly Fit[]): PersonFile[] {
  const { NEGATIVE_INFINITY: worst } = Number
  return fits
    .toSorted(({ fit = worst }, { fit: other = worst }) => (fit === other ? 0 : other - fit))
    .map(({ file }) => file)
}

/** No name that people type has more words; each one costs the database a search of its own. */
const mostWords = 8

type Search = Omit<PersonSearch, 'organisationId' | 'limit'> & {
  /** What is compared with the files that are found; nothing where a number is looked up. */
  readonly asked?: AskedPerson
}

function searchOf(query: PersonQuery, rules: TypingRules): Search {
  const { insz: typed, name = '', after } = query
  if (typed !== undefined) {
    const insz = inszOf(typed, rules)
    if (!insz.ok) throw invalidField('insz', 'invalidStructure', insz.reason, 'No valid INSZ.')
    return { insz: insz.insz, nameKeys: [], keys: [], after }
  }
  const nameKeys = nameSearchKeys(name).slice(0, mostWords)
  const birthDate = birthDateOf(query, rules)
  const phone = phoneOf(query)
  const bornKey = nameKeys.length === 0 && birthDate ? birthDateKey(birthDate) : undefined
  const keys = [phone && phoneKey(phone), bornKey].filter((key) => key !== undefined)
  if (nameKeys.length === 0 && keys.length === 0) {
    const detail = 'Ask for an INSZ, a name, a telephone or a whole birth date.'
    throw invalidField('name', 'requiredInput', 'inszOrName', detail)
  }
  return {
    nameKeys,
    keys,
    // The key finds the date with day and month swapped too.
    ...(bornKey === undefined && { birthDate }),
    after,
    asked: { ...(nameKeys.length > 0 && { name }), birthDate, phone },
  }
}

function birthDateOf({ birthDate: typed }: PersonQuery, { today }: TypingRules) {
  if (typed === undefined) return undefined
  const read = parsePartialDate(typed, today)
  if (read.ok) return read.value
  throw invalidField('birthDate', 'invalidStructure', read.reason, 'No possible date of birth.')
}

function phoneOf({ phone: typed }: PersonQuery) {
  if (typed === undefined) return undefined
  const read = parsePhone(typed)
  if (read.ok) return read.phone
  throw invalidField('phone', 'invalidStructure', read.reason, 'No valid phone number.')
}
