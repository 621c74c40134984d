import { comparePersons, type MatchFacts, suspectKeysOf } from '@onthaal/shared/matching'
import { formerNumberKey, matchFactsOf } from './match-keys.ts'
import type { FilePlace, PersonBatchRepository } from './person-batch-repository.ts'
import type { PersonFile } from './person-repository.ts'
import { mostSuspects } from './suspects.ts'

/**
 * For many people at once, the own files that may be of the same person: by the rules and the keys by which
 * `queryMatches` finds them for one.
 *
 * @returns for each of them, in the same order, the files, the likeliest first
 */
export async function findSuspects(
  personBatches: PersonBatchRepository,
  place: FilePlace,
  people: readonly MatchFacts[],
): Promise<PersonFile[][]> {
  const keys = people.flatMap((facts, at) =>
    [...suspectKeysOf(facts), ...(facts.insz ? [formerNumberKey(facts.insz)] : [])].map(
      (value) => ({ place: at, value }),
    ),
  )
  const candidates = await personBatches.candidatesFor(place, keys)
  const ids = new Set([...candidates.values()].flat())
  const files = await personBatches.filesOf(place, [...ids])
  const known = new Map(
    files.map(({ file, formerKeys }) => [
      file.personId,
      { file, facts: matchFactsOf(file, formerKeys) },
    ]),
  )
  return people.map((facts, at) =>
    (candidates.get(at) ?? [])
      .map((id) => known.get(id))
      .filter((found) => found !== undefined)
      .map((found) => ({ file: found.file, ...comparePersons(facts, found.facts) }))
      .filter(({ isSuspect }) => isSuspect)
      .sort((one, other) => other.score - one.score)
      .slice(0, mostSuspects)
      .map(({ file }) => file),
  )
}
