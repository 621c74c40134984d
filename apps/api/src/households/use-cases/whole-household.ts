import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { PersonFile } from '../../persons/index.ts'
import type {
  HouseholdRepositories,
  WholeGuardians,
  WholeHousehold,
} from '../household-use-cases.ts'

interface Around {
  readonly actor: Actor
  readonly personId: string
}

/** @throws NotFoundError when the actor's organisation keeps no file of this person */
export async function ownFile(
  { persons }: Pick<HouseholdRepositories, 'persons'>,
  { actor, personId }: Around,
): Promise<PersonFile> {
  return required(await persons.findOwn(personId, actor.organisation.id)).file
}

/** Who lives with somebody, as their own organisation knows it. */
export async function wholeHousehold(
  { households }: HouseholdRepositories,
  file: PersonFile,
): Promise<WholeHousehold> {
  const household = await households.findCurrent(file)
  const members = household === undefined ? [] : await households.listMembers(household)
  return { personId: file.personId, household, members }
}

/** Who answers for somebody, as their own organisation knows it. */
export async function wholeGuardians(
  { guardians }: HouseholdRepositories,
  file: PersonFile,
): Promise<WholeGuardians> {
  const { personId } = file
  return { personId, guardians: await guardians.list(file, [personId]) }
}
