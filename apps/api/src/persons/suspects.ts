import {
  comparePersons,
  type MatchFacts,
  type MatchResult,
  suspectKeysOf,
} from '@onthaal/shared/matching'
import { matchFactsOf } from './match-keys.ts'
import type { MatchRepository } from './match-repository.ts'
import type { PersonFile } from './person-repository.ts'

/** A file that may be of the same person, and what was found. */
export interface Suspect extends MatchResult {
  readonly file: PersonFile
}

/** So many can be looked at; who looks like more people has too common a name to tell. */
export const mostSuspects = 10

/**
 * The files of an organisation that may be of one person with these facts, the likeliest first.
 *
 * @param where whose files, and in which partition; everywhere of the organisation when left out
 * @param isAsked whether somebody still has to say something of a file
 */
export async function suspectsOf(
  matches: Pick<MatchRepository, 'candidates'>,
  facts: MatchFacts,
  where: { readonly organisationId: string; readonly partitionId?: string | undefined },
  isAsked: (personId: string) => boolean,
): Promise<Suspect[]> {
  const { organisationId, partitionId } = where
  const keys = suspectKeysOf(facts)
  const candidates = await matches.candidates({
    ...{ organisationId, keys, insz: facts.insz },
    ...(partitionId === undefined ? {} : { partitionId }),
  })
  return candidates
    .filter(({ file }) => isAsked(file.personId))
    .map(({ file, formerKeys }) => ({
      file,
      ...comparePersons(facts, matchFactsOf(file, formerKeys)),
    }))
    .filter(({ isSuspect }) => isSuspect)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostSuspects)
}
