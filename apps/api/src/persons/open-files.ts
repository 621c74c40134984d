import { newPersonId } from '../ids.ts'
import { type ChainTendingRepository, tendChain } from '../school-clock/index.ts'
import { matchKeysOf } from './match-keys.ts'
import type { FilePlace, PersonBatchRepository } from './person-batch-repository.ts'
import type { PersonChangeRepository } from './person-change-repository.ts'
import type { TypedPerson } from './typed-person.ts'
import { mayHaveChain, writtenFile } from './use-cases/write-file.ts'

interface FilesOpening {
  readonly place: FilePlace
  readonly people: readonly TypedPerson[]
  /** Who carries a number in this partition, whoever knows them; the numbers are held. */
  readonly idsByInsz: ReadonlyMap<string, string>
  readonly now: Date
  readonly by: string
}

/**
 * Opens files for many people at once, as `createPerson` does for one: who is known by number in the partition
 * is tied to that same person, and nothing tells so.
 *
 * @param opening people of whom the organisation keeps no file with their number; no number twice
 * @returns for each of them, in the same order, the id of the person
 */
export async function openFiles(
  {
    personBatches,
    personChanges,
    chainTending,
  }: {
    readonly personBatches: PersonBatchRepository
    readonly personChanges: PersonChangeRepository
    readonly chainTending: ChainTendingRepository
  },
  { place, people, idsByInsz, now, by }: FilesOpening,
): Promise<string[]> {
  // The organisation may know the same person under another number: as `createPerson` has it.
  const kept = await personBatches.keptAmong(place, [...idsByInsz.values()])
  const written = people.map((person) => {
    const known = person.facts.insz === null ? undefined : idsByInsz.get(person.facts.insz)
    const personId = known === undefined || kept.has(known) ? newPersonId() : known
    return writtenFile({ key: { ...place, personId }, person, now, by })
  })
  await personBatches.insertFiles(written.map(({ file }) => ({ file, keys: matchKeysOf(file) })))
  await personChanges.add(written.flatMap(({ history }) => history))
  const children = written.filter(({ file }) => mayHaveChain(undefined, file, now))
  await Promise.all(children.map(({ file }) => tendChain({ chainTending }, file, { now })))
  return written.map(({ file }) => file.personId)
}
