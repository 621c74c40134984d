import { firstRoleOf } from '@onthaal/shared/households'
import type { NewHouseholdMember } from '@onthaal/shared/households/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import {
  InvalidInputError,
  invalidField,
  requireVersion,
  VersionRequiredError,
} from '../../errors.ts'
import { once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { fileOfNamed, ownFile, type PersonFile, refuseRestricted } from '../../persons/index.ts'
import { faultOfStart } from '../days.ts'
import type { HouseholdRow } from '../household-repository.ts'
import type {
  HouseholdCommand,
  HouseholdRepositories,
  HouseholdUseCaseDependencies,
  WholeHousehold,
} from '../household-use-cases.ts'
import { wholeHousehold } from './whole-household.ts'

export interface AddMemberCommand extends HouseholdCommand<NewHouseholdMember> {
  /** What the caller saw of the household; nothing when there was none. */
  readonly versions: readonly number[] | undefined
}

/**
 * Writes down that somebody lives with a person; the household is made when there is none. Who lives
 * there already in that role stays there once.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of the person
 * @throws InvalidInputError when it keeps none of the other, they live elsewhere, or the day is to come
 * @throws VersionRequiredError when there is a household and the caller does not say what it saw of it
 * @throws StaleVersionError when it changed since
 * @throws PersonRestrictedError when what may be done with the file of either is restricted
 */
export function addHouseholdMember({ work, clock }: HouseholdUseCaseDependencies) {
  return (command: AddMemberCommand): Promise<WholeHousehold> =>
    work(command.actor, async (repositories) => {
      const { actor, personId, intent } = command
      const now = clock()
      const opened = await ownFile(repositories, { actor, personId, now })
      const { file } = opened
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        await refuseRestricted(repositories.fileMeasures, file)
        await add(repositories, command, { file, now })
        return personId
      })
      return wholeHousehold(repositories, opened)
    })
}

interface At {
  readonly file: PersonFile
  readonly now: Date
}

async function add(
  repositories: HouseholdRepositories,
  { actor, versions, input }: AddMemberCommand,
  { file, now }: At,
): Promise<void> {
  const { persons, households, fileMeasures } = repositories
  const { person, role, from } = input
  const added = await fileOfNamed(persons, actor, { person, partitionId: file.partitionId })
  await refuseRestricted(fileMeasures, added)
  await households.lockFiles(actor.organisation.id, [file.personId, person])
  const household = await households.lockCurrent(file)
  const theirs = person === file.personId ? household : await households.findCurrent(added)
  if (theirs !== undefined && theirs.id === household?.id) {
    const members = await households.listMembers(theirs)
    const known = members.find(({ member }) => isCurrent(member) && member.personId === person)
    if (known?.member.role === role) return
    throw faultOfPerson('alreadyMember', 'This person lives here already, in another role.')
  }
  requireSeen(household, versions)
  const late = faultOfStart(from, belgianDay(now))
  if (late !== undefined) throw new InvalidInputError([late])
  if (theirs !== undefined) {
    throw faultOfPerson('otherHousehold', 'This person lives in another household.')
  }
  const write = memberWriter(repositories, actor, now)
  const home = household ?? (await makeHousehold(repositories, { actor, file, now }))
  if (household === undefined && person !== file.personId) {
    await write(home, file, { role: firstRoleOf(file.birthDate ?? undefined, belgianDay(now)) })
  }
  await write(home, added, { role, from })
  if (household !== undefined) await households.touch(household)
}

function isCurrent({ untilDay }: { untilDay: string | null }): boolean {
  return untilDay === null
}

function requireSeen(
  household: HouseholdRow | undefined,
  versions: readonly number[] | undefined,
): void {
  if (household === undefined) return
  if (versions === undefined) throw new VersionRequiredError('There is a household already.')
  requireVersion(household.version, versions)
}

async function makeHousehold(
  { households }: HouseholdRepositories,
  { actor, file, now }: At & { actor: Actor },
): Promise<HouseholdRow> {
  const household: HouseholdRow = {
    partitionId: file.partitionId,
    id: newId(),
    organisationId: actor.organisation.id,
    version: 1,
    createdAt: now,
  }
  await households.insert(household)
  return household
}

function memberWriter({ households }: HouseholdRepositories, actor: Actor, now: Date) {
  return (
    { partitionId, id, organisationId }: HouseholdRow,
    { personId }: PersonFile,
    { role, from }: Pick<NewHouseholdMember, 'role'> & { from?: string | undefined },
  ) =>
    households.insertMember({
      partitionId,
      id: newId(),
      householdId: id,
      personId,
      organisationId,
      role,
      fromDay: from ?? null,
      untilDay: null,
      recordedAt: now,
      recordedBy: actor.userId,
    })
}

function faultOfPerson(code: string, detail: string): InvalidInputError {
  return invalidField('person', 'rejectedInput', code, detail)
}
