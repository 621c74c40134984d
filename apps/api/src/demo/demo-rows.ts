import { belgianDay } from '@onthaal/shared/time'
import { agreementGiver } from './demo-agreements.ts'
import { inventFamily } from './demo-families.ts'
import { inventNewcomers } from './demo-newcomers.ts'
import type { DemoPlace } from './demo-organisations.ts'
import { forwardSpotlights, type Spotlight, spotlights } from './demo-spotlights.ts'
import { createWorld, type DemoWorld, staffOf } from './demo-world.ts'
import type { LifeRows } from './life-rows.ts'
import { createRandom } from './random.ts'
import { createWorkingTime, type WorkingTime } from './working-time.ts'

/** How much is invented. */
export interface DemoPlan {
  /** The day of the demonstration: all dates follow from it. */
  readonly now: Date
  /** About how many referrals there are. */
  readonly referrals: number
  readonly months: number
  readonly seed: number
  /** Whether the history of a file begins with its first version; most rows of all are those. */
  readonly firstFacts: boolean
}

/** What a demonstration shows. */
export const usualPlan = { referrals: 900, months: 18, seed: 9500, firstFacts: true } as const

/** Beyond a demonstration there are more municipalities, of which each has so many referrals. */
const referralsPerPlace = 3_300

export interface Demo {
  readonly world: DemoWorld
  readonly time: WorkingTime
  /** Everything about people, one family after the other. */
  families(): Generator<LifeRows, void>
}

/** Sets up a demonstration of any size; the same plan gives the same rows. */
export function createDemo({ now, referrals, months, seed, firstFacts }: DemoPlan): Demo {
  const world = createWorld(Math.round(referrals / referralsPerPlace))
  const time = createWorkingTime(now, months)
  const shares = sharesOf(world, referrals)
  const underAgreement = agreementGiver(world, now, time.first)
  return {
    world,
    time,
    *families() {
      for (const [at, place] of world.places.entries()) {
        const setting = {
          place,
          staff: staffOf(world, place),
          time,
          taken: new Set<string>(),
          firstFacts,
        }
        const staged = stagedIn(place, at)
        let made = 0
        for (let index = 0; made < (shares[at] ?? 0); index += 1) {
          const random = isLarge(referrals)
            ? createRandom(seed, [at + 1, index])
            : createRandom(seed + Math.imul(at + 1, 0x9e3779b1) + Math.imul(index, 0x85ebca6b))
          const rows = inventFamily(random, setting, index, staged[index])
          made += rows.referrals.length
          yield { ...rows, referrals: rows.referrals.map(underAgreement) }
        }
        const newcomers = createRandom(seed + Math.imul(at + 1, 0xc2b2ae35))
        yield* inventNewcomers(newcomers, setting, belgianDay(now))
      }
    },
  }
}

/** In a demonstration the municipalities differ in size; in a large world they are alike. */
function sharesOf({ places }: DemoWorld, referrals: number): number[] {
  const shareOf = ({ share }: DemoPlace) => (isLarge(referrals) ? 1 : share)
  const total = places.reduce((sum, place) => sum + shareOf(place), 0)
  return places.map((place) => (referrals * shareOf(place)) / total)
}

function isLarge(referrals: number): boolean {
  return referrals > referralsPerPlace
}

/** The first place shows every state; those that need two desks stand where there are two. */
function stagedIn({ desks }: DemoPlace, at: number): readonly Spotlight[] {
  if (at === 0) return spotlights
  return desks.length > 1 ? forwardSpotlights : []
}
