import type { MatchQuery } from '@onthaal/shared/matching/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { shownPerson } from '../../consultations/index.ts'
import { type InputFault, InvalidInputError } from '../../errors.ts'
import { factReaders, type Refuse, type TypingRules } from '../fact-readers.ts'
import { matchFactsOf } from '../match-keys.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'
import { type Suspect, suspectsOf } from '../suspects.ts'

/**
 * Finds files of the actor's own organisation that may be of somebody who is being registered.
 *
 * @throws InvalidInputError with one fault for each field that is wrong
 */
export function queryMatches({ work, clock, allowTestNumbers }: PersonUseCaseDependencies) {
  return (actor: Actor, query: MatchQuery): Promise<Suspect[]> =>
    work(actor, async ({ matches, consultation }) => {
      const facts = readFacts(query, { today: belgianDay(clock()), allowTestNumbers })
      const where = { organisationId: actor.organisation.id, partitionId: query.partition }
      const suspects = await suspectsOf(matches, matchFactsOf(facts), where, () => true)
      consultation.note(...suspects.map(({ file }) => shownPerson(file, 'search')))
      return suspects
    })
}

const fields = [
  'givenName',
  'familyName',
  'originalScriptName',
  'birthDate',
  'insz',
  'phone',
  'sex',
] as const

function readFacts({ partition: _partition, ...typed }: MatchQuery, rules: TypingRules) {
  const faults: InputFault[] = []
  const refuse: Refuse = (issue, name, code, detail) => {
    faults.push({ issue, name, code, detail })
    return null
  }
  const input = { ...typed, nationalities: [] }
  const read = fields.map((field) => [field, factReaders[field](input, rules, refuse)])
  if (faults.length > 0) throw new InvalidInputError(faults)
  return Object.fromEntries(read) as Parameters<typeof matchFactsOf>[0]
}
