import type { OpenedFor } from '@onthaal/shared/consultations'
import type { Actor } from '../../actor.ts'
import { filePurpose, requirePurpose, shownFile } from '../../consultations/index.ts'
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
  readonly now: Date
}

/** A file, and for which work it is opened. */
export interface OpenedFile {
  readonly file: PersonFile
  readonly purpose: OpenedFor
}

/**
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export async function ownFile(
  repositories: Pick<HouseholdRepositories, 'persons' | 'workRelations'>,
  { actor, personId, now }: Around,
): Promise<OpenedFile> {
  const [record, purpose] = await Promise.all([
    repositories.persons.findOwn(personId, actor.organisation.id),
    filePurpose(repositories, actor, { personId, now }),
  ])
  return { file: required(record).file, purpose: requirePurpose(purpose) }
}

/** Who lives with somebody, as their own organisation knows it; the log is told. */
export async function wholeHousehold(
  { households, consultation }: HouseholdRepositories,
  { file, purpose }: OpenedFile,
): Promise<WholeHousehold> {
  const household = await households.findCurrent(file)
  const members = household === undefined ? [] : await households.listMembers(household)
  const shown = members.map(({ member }) => member.personId)
  consultation.note(shownFile(file, purpose, shown))
  return { personId: file.personId, household, members }
}

/** Who answers for somebody, as their own organisation knows it; the log is told. */
export async function wholeGuardians(
  { guardians, consultation }: HouseholdRepositories,
  { file, purpose }: OpenedFile,
): Promise<WholeGuardians> {
  const { personId } = file
  const known = await guardians.list(file, [personId])
  const shown = known.flatMap(({ person }) => person?.personId ?? [])
  consultation.note(shownFile(file, purpose, shown))
  return { personId, guardians: known }
}
