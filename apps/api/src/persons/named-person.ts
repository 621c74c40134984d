import type { Actor } from '../actor.ts'
import { invalidField } from '../errors.ts'
import type { PersonFile, PersonRepository } from './person-repository.ts'

/**
 * The own file of somebody whom a body names, in its field `person` unless another one is told.
 *
 * @param partitionId where the file has to be; anywhere of the organisation when left out
 * @throws InvalidInputError when the actor's organisation keeps no such file
 */
export async function fileOfNamed(
  persons: Pick<PersonRepository, 'findOwn'>,
  actor: Actor,
  {
    person,
    partitionId,
    field = 'person',
  }: { person: string; partitionId?: string | undefined; field?: string },
): Promise<PersonFile> {
  const own = await persons.findOwn(person, actor.organisation.id)
  const isThere = partitionId === undefined || own?.file.partitionId === partitionId
  if (own !== undefined && isThere) return own.file
  throw invalidField(
    field,
    'referencedResourceNotFound',
    'unknown',
    'Your organisation has no file of this person.',
  )
}
