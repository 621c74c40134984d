import { mayBeMinor } from '@onthaal/shared/households'
import { informedAbout, isThereByDefault } from '@onthaal/shared/informing'
import { belgianDay } from '@onthaal/shared/time'
import type { DemoFile } from './demo-files.ts'
import type { DemoHome } from './demo-homes.ts'
import type { LifeRows } from './life-rows.ts'
import type { Random } from './random.ts'
import { type WorkingTime, workingDay } from './working-time.ts'

/** For so many working days proofs are kept; talks before that left none. */
const keptFor = 250 * workingDay

interface Held {
  readonly talk: LifeRows['intakeInterviews'][number]
  /** The working minute in which it began. */
  readonly minute: number
  readonly time: WorkingTime
  readonly home: DemoHome | undefined
  readonly files: readonly DemoFile[]
}

/** The proofs of what a talk that closed informed about, of whoever was there and of their children. */
export function proofsOf(
  random: Random,
  { talk, minute, time, home, files }: Held,
): LifeRows['informings'] {
  const { partitionId, organisationId, personId, heldOn, closedAt, languages, materials } = talk
  if (heldOn === null || closedAt === null || minute < time.last - keptFor) return []
  const today = belgianDay(closedAt)
  const around = (home?.members ?? []).flatMap(({ personId: id, role }) => {
    const file = files.find((one) => one.personId === id)
    return file === undefined ? [] : [{ id, role, birthDate: file.birthDate ?? undefined }]
  })
  const others = around.filter(
    (one) => one.id !== personId && isThereByDefault(one, today) && random.chance(0.7),
  )
  const there = [personId, ...others.map(({ id }) => id)]
  const isParentThere = around.some(({ id, role }) => role !== 'child' && there.includes(id))
  const minors = around.filter(
    ({ role, birthDate }) => isParentThere && role === 'child' && mayBeMinor(birthDate, today),
  )
  const told = informedAbout(
    talk.topics,
    there,
    minors.map(({ id }) => id),
  )
  return told.flatMap((one) =>
    one.topics.map((topic) => ({
      ...{ partitionId, id: random.idAt(closedAt), organisationId, personId: one.personId, topic },
      ...{ informedOn: heldOn, informedBy: talk.updatedBy, channel: 'talk' as const },
      ...{ languages, materials, interviewId: talk.id, recordedAt: closedAt },
      ...{ withdrawnAt: null, withdrawnBy: null, withdrawReason: null },
    })),
  )
}
