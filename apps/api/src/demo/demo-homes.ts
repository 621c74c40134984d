import { addDays, type Day } from '@onthaal/shared/time'
import type { StoredHousehold } from '../db/tables/referral-households.ts'
import { snapshotFrom } from '../households/index.ts'
import type { DemoFile, Writing } from './demo-files.ts'
import type { DemoHousehold, DemoPerson } from './demo-households.ts'
import type { LifeRows } from './life-rows.ts'
import type { Random } from './random.ts'

type MemberRow = LifeRows['householdMembers'][number]
type GuardianRow = LifeRows['guardians'][number]

/** Who lives together and who answers for the minors, as one organisation writes it down. */
export interface DemoHome {
  readonly household: LifeRows['households'][number]
  readonly members: MemberRow[]
  readonly guardians: GuardianRow[]
}

/** @returns nothing for somebody who lives alone */
export function writeHome(
  random: Random,
  { adults, minors }: DemoHousehold,
  file: Pick<DemoFile, 'partitionId' | 'organisationId'>,
  { by, at }: Writing,
  metOn: Day,
): DemoHome | undefined {
  if (adults.length + minors.length < 2) return undefined
  const { partitionId, organisationId } = file
  const written = { partitionId, organisationId, recordedAt: at, recordedBy: by }
  const householdId = random.idAt(at)
  const fromDay = random.chance(0.5) ? addDays(metOn, -random.int(1, 60)) : null
  const lives = { ...written, householdId, fromDay, untilDay: null }
  const member =
    (role: MemberRow['role']) =>
    ({ id }: DemoPerson) => ({
      ...lives,
      id: random.idAt(at),
      personId: id,
      role,
    })
  const [head, ...others] = adults
  return {
    household: { partitionId, id: householdId, organisationId, version: 1, createdAt: at },
    members: [
      ...(head ? [member('adult')(head)] : []),
      ...others.map(member('partner')),
      ...minors.map(member('child')),
    ],
    guardians: minors.flatMap((minor) =>
      adults.map((adult) => ({
        ...written,
        id: random.idAt(at),
        minorId: minor.id,
        guardianId: adult.id,
        name: null,
        phone: null,
        kind: 'parent' as const,
        fromDay: null,
        untilDay: null,
      })),
    ),
  }
}

/** The household as a referral for one of them takes it along. */
export function snapshotOf(
  { members, guardians }: DemoHome,
  files: readonly DemoFile[],
  { personId: referred, on }: { readonly personId: string; readonly on: Day },
): StoredHousehold {
  const fileOf = (id: string | null) => files.find(({ personId }) => personId === id)
  const file = fileOf(referred)
  if (file === undefined) throw new Error(`No file of ${referred}`)
  const around = {
    members: members.flatMap((member) => {
      const person = fileOf(member.personId)
      return person === undefined ? [] : [{ member, person }]
    }),
    guardians: guardians.map((guardian) => ({
      guardian,
      person: fileOf(guardian.guardianId) ?? null,
    })),
  }
  return snapshotFrom(file, around, on)
}
