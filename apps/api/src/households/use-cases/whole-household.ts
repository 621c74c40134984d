import { shownFile } from '../../consultations/index.ts'
import type { OpenedFile } from '../../persons/index.ts'
import type {
  HouseholdRepositories,
  WholeGuardians,
  WholeHousehold,
} from '../household-use-cases.ts'

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
