import { mayBeMinor } from '@onthaal/shared/households'
import { belgianDay } from '@onthaal/shared/time'
import { newId } from '../../ids.ts'
import { type ChainTendingRepository, tendChain } from '../../school-clock/index.ts'
import { changedFacts, provenanceAfter } from '../fact-changes.ts'
import { formerNumberKeys, matchKeysOf } from '../match-keys.ts'
import type { PersonChangeRepository, PersonChangeRow } from '../person-change-repository.ts'
import type { PersonFile, PersonRepository } from '../person-repository.ts'
import type { TypedPerson } from '../typed-person.ts'

interface FileWriting {
  readonly key: Pick<PersonFile, 'partitionId' | 'personId' | 'organisationId'>
  /** The file until now, locked; nothing for a new file. */
  readonly before?: PersonFile | undefined
  readonly person: TypedPerson
  readonly now: Date
  readonly by: string
  /** Whether the number until now was never of this person. */
  readonly inszMistyped?: boolean
}

/** Writes a file together with its history, one row for each field that changed or was confirmed. */
export async function writeFile(
  repositories: {
    readonly persons: PersonRepository
    readonly personChanges: PersonChangeRepository
    readonly chainTending: ChainTendingRepository
  },
  { key, before, person, now, by, inszMistyped = false }: FileWriting,
): Promise<void> {
  const { persons, personChanges } = repositories
  const { facts } = person
  const { file, history } = writtenFile({ key, before, person, now, by })
  if (before === undefined) await persons.insertFile(file, matchKeysOf(facts))
  else {
    const former = formerNumberKeys(await persons.keysOf(before), {
      before: before.insz,
      now: facts.insz,
      mistyped: inszMistyped,
    })
    await persons.updateFile(file, [...matchKeysOf(facts), ...former])
  }
  await personChanges.add(history)
  if (mayHaveChain(before, file, now)) await tendChain(repositories, file, { now })
}

/** Of somebody of full age, before and now, there is nothing to follow. */
export function mayHaveChain(
  before: Pick<PersonFile, 'birthDate'> | undefined,
  { birthDate }: Pick<PersonFile, 'birthDate'>,
  now: Date,
): boolean {
  const today = belgianDay(now)
  return [before?.birthDate, birthDate].some((known) => known && mayBeMinor(known, today))
}

/** A file as it is to be written, and its history. */
export function writtenFile({
  key: { partitionId, personId, organisationId },
  before,
  person: { facts, origin, confirmed },
  now,
  by,
}: Omit<FileWriting, 'inszMistyped'>): { file: PersonFile; history: PersonChangeRow[] } {
  const changes = changedFacts(before, facts, confirmed)
  const file: PersonFile = {
    ...facts,
    partitionId,
    personId,
    organisationId,
    version: (before?.version ?? 0) + 1,
    provenance: provenanceAfter(before?.provenance ?? {}, changes, origin),
    eligibility: before?.eligibility ?? null,
    mergedInto: null,
    recordedAt: now,
    recordedBy: by,
    erasedAt: null,
  }
  const history = changes.map(({ field, value }) => ({
    partitionId,
    id: newId(),
    personId,
    organisationId,
    version: file.version,
    field,
    value,
    ...origin,
    recordedAt: now,
    recordedBy: by,
  }))
  return { file, history }
}
