import type { Actor } from '../actor.ts'
import { invalidField } from '../errors.ts'
import { inszOf } from './fact-readers.ts'
import { fileOfNamed } from './named-person.ts'
import type { PersonFile, PersonRepository } from './person-repository.ts'

/**
 * The own file of somebody whom a body names by id, or by the exact number: for those who look no files up.
 *
 * @throws InvalidInputError when nobody is named, or the actor's organisation keeps no such file
 */
export async function fileOfNumbered(
  persons: Pick<PersonRepository, 'findOwn' | 'findOwnByInsz'>,
  actor: Actor,
  { person, insz }: { readonly person?: string; readonly insz?: string },
  allowTestNumbers: boolean,
): Promise<PersonFile> {
  if (person !== undefined) return fileOfNamed(persons, actor, { person })
  if (insz === undefined) {
    throw invalidField('insz', 'requiredInput', 'inszOrPerson', 'Name a person or an INSZ.')
  }
  const read = inszOf(insz, { allowTestNumbers })
  if (!read.ok) throw invalidField('insz', 'invalidStructure', read.reason, 'No valid INSZ.')
  for (const { id } of actor.partitions) {
    const found = await persons.findOwnByInsz(id, read.insz, actor.organisation.id)
    if (found !== undefined) return fileOfNamed(persons, actor, { person: found })
  }
  throw invalidField(
    'insz',
    'referencedResourceNotFound',
    'unknown',
    'Your organisation has no file with this number.',
  )
}
