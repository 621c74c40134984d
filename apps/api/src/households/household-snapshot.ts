import { firstRoleOf, mayBeMinor } from '@onthaal/shared/households'
import { fullName } from '@onthaal/shared/persons'
import type { Day } from '@onthaal/shared/time'
import type { StoredHousehold } from '../db/tables/referral-households.ts'
import type { FileMeasureRepository, PersonFile } from '../persons/index.ts'
import { present } from '../present.ts'
import type { GuardianRecord, GuardianRepository } from './guardian-repository.ts'
import type { HouseholdRepository, MemberRecord } from './household-repository.ts'

export type Snapshot = StoredHousehold

interface Repositories {
  readonly households: HouseholdRepository
  readonly guardians: GuardianRepository
  readonly fileMeasures: Pick<FileMeasureRepository, 'restrictedAmong'>
}

/**
 * Who lives with somebody and who answers for them, as their own organisation knows it today; this goes
 * along with a referral and changes no more. Whoever has a file under restriction stays out, for a file under
 * restriction is not newly shared (GDPR art. 18).
 *
 * @returns the people, the referred one among them; nobody when no household and no guardian is known
 */
export async function snapshotOf(
  repositories: Repositories,
  file: PersonFile,
  today: Day,
): Promise<StoredHousehold> {
  return snapshotFrom(file, await knownAround(repositories, file), today)
}

/**
 * @returns what the organisation of a file has written down around its person and may share, so without
 *   those others whose files are under restriction
 */
export async function knownAround(
  { households, guardians, fileMeasures }: Repositories,
  file: PersonFile,
): Promise<KnownAround> {
  const household = await households.findCurrent(file)
  const members = household && (await households.listMembers(household))
  const ids = (members ?? []).map(({ person }) => person.personId)
  const known = await guardians.list(file, [...new Set([...ids, file.personId])])
  const others = [...ids, ...known.flatMap(({ guardian }) => guardian.guardianId ?? [])]
  const restricted = await fileMeasures.restrictedAmong(
    others.filter((id) => id !== file.personId),
    file.organisationId,
  )
  return {
    members: members?.filter(({ person }) => !restricted.has(person.personId)),
    guardians: known.filter(
      ({ guardian }) => guardian.guardianId === null || !restricted.has(guardian.guardianId),
    ),
  }
}

/** What an organisation has written down around somebody, ended or not. */
interface KnownAround {
  /** Of the household in which they live; `undefined` when none is known. */
  readonly members: readonly MemberRecord[] | undefined
  readonly guardians: readonly GuardianRecord[]
}

/**
 * Nobody answers for somebody of age, whether or not an end was written down. How a guardian is reached goes
 * along with the one for whom they answer, and not with the others of the household (GDPR art. 5.1.c).
 *
 * @returns the copy that {@link snapshotOf} gives, of what was read already
 */
export function snapshotFrom(
  file: PersonFile,
  { members, guardians }: KnownAround,
  today: Day,
): StoredHousehold {
  const isMinor = ({ birthDate }: PersonFile) => mayBeMinor(birthDate ?? undefined, today)
  const answering = guardians.filter(({ guardian }) => guardian.untilDay === null)
  // Somebody who came alone still has a guardian whom the desk has to reach.
  const alone =
    isMinor(file) && answering.length > 0 ? [{ person: file, role: aloneRole(file, today) }] : []
  const living = members?.filter(({ member }) => member.untilDay === null)
  const people = living?.map(({ member, person }) => ({ person, role: member.role }))
  return (people ?? alone).map(({ person, role }) => ({
    person: person.personId,
    ...present({
      givenName: person.givenName,
      familyName: person.familyName,
      originalScriptName: person.originalScriptName,
      birthDate: person.birthDate,
    }),
    role,
    isReferred: person.personId === file.personId,
    guardians: answering
      .filter(({ guardian }) => guardian.minorId === person.personId && isMinor(person))
      .map((record) => guardianView(record, person.personId === file.personId)),
  }))
}

function aloneRole({ birthDate }: PersonFile, today: Day) {
  return firstRoleOf(birthDate ?? undefined, today)
}

function guardianView({ guardian, person }: GuardianRecord, isReached: boolean) {
  const name = person === null ? guardian.name : fullName(present(person))
  const contact = { phone: person?.phone ?? guardian.phone, email: person?.email }
  return {
    name: name ?? '',
    kind: guardian.kind,
    ...present({ person: guardian.guardianId, ...(isReached ? contact : {}) }),
  }
}
