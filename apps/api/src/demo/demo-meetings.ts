import type { Life } from './demo-lives.ts'
import type { DemoOrganisation, DemoPlace } from './demo-organisations.ts'
import type { Spotlight } from './demo-spotlights.ts'
import { days } from './demo-steps.ts'
import type { Staff, Worker } from './demo-world.ts'
import type { Random } from './random.ts'
import { type WorkingTime, workingDay } from './working-time.ts'

/** Where a family is met, by whom, and within which time. */
export interface Setting {
  readonly place: DemoPlace
  readonly staff: Staff
  readonly time: WorkingTime
  /** INSZ and reference numbers of the place that are given already. */
  readonly taken: Set<string>
  /** Whether the history of a file begins with its first version. */
  readonly firstFacts: boolean
}

/** An organisation that meets a family. */
export interface Meeting {
  readonly organisation: DemoOrganisation
  readonly workers: readonly Worker[]
  /** Who writes. */
  readonly by: Worker
  /** The working minute in which the talk begins. */
  readonly minute: number
  /** What happens to the first referral, where that is settled. */
  readonly life: Life | undefined
}

/** Time for a talk and for all that is sent at its end. */
export const talkMinutes = 90

/** Begins early enough for everything to have happened by now. */
export function stage(random: Random, { steps, rest }: Spotlight, time: WorkingTime) {
  const life = steps(random, 'civicIntegration')
  const takes = life.reduce((minutes, { after }) => minutes + after, 0)
  const [from, to] = rest
  return { life, minute: time.last - takes - talkMinutes / 2 - days(random, from, to) }
}

/** Most families meet the municipality, some its OCMW, and some both, which do not know of each other. */
export function meetingsOf(
  random: Random,
  { place, staff, time }: Setting,
  first: number,
  life: Life | undefined,
): Meeting[] {
  const who = random.weigh([
    ['city', 70],
    ['ocmw', 13],
    ['both', 17],
  ] as const)
  const meeting = (organisation: DemoOrganisation, workers: readonly Worker[], minute: number) => {
    const by = random.chance(0.4) ? (workers[0] ?? random.pick(workers)) : random.pick(workers)
    return { organisation, workers, by, minute, life: undefined }
  }
  const city = meeting(place.municipality, staff.frontDesk, first)
  if (life !== undefined) return [{ ...city, life }]
  if (who === 'city') return [city]
  const later = who === 'ocmw' ? 0 : random.int(4, 60) * workingDay
  const ocmw = meeting(place.ocmw, staff.socialWorkers, first + later)
  if (who === 'ocmw') return [ocmw]
  return ocmw.minute > time.last - talkMinutes ? [city] : [city, ocmw]
}
