import { makeTestInsz } from '@onthaal/shared/persons'
import { addDays, type Day } from '@onthaal/shared/time'
import type { DemoName } from './demo-names.ts'
import type { DemoPlace } from './demo-organisations.ts'
import { type DemoOrigin, type DemoStay, demoOrigins } from './demo-origins.ts'
import type { Random } from './random.ts'

/** Somebody invented, as they are; what an organisation knows of them stands in a file. */
export interface DemoPerson {
  readonly id: string
  readonly givenName: string | null
  readonly familyName: string
  readonly originalScriptName: string | null
  readonly sex: 'female' | 'male'
  readonly birthDate: string
  /** In completed years, when the family is met for the first time. */
  readonly age: number
  readonly insz: string | null
  readonly readsLatin: boolean
}

/** People who live together, and what is so for all of them. */
export interface DemoHousehold {
  readonly place: DemoPlace
  readonly origin: DemoOrigin
  readonly stay: DemoStay
  readonly adults: readonly DemoPerson[]
  readonly minors: readonly DemoPerson[]
  readonly phone: string | null
  readonly address: {
    readonly street: string
    readonly houseNumber: string
    readonly box: string | null
    readonly postalCode: string
    readonly city: string
  }
}

const streets = `Appelbloesempad,Bijenkorfstraat,Citroenvlinderlaan,Dwaallichtdreef,Eekhoornstraat,
Fluitekruidpad,Gierzwaluwstraat,Herfsttijlooslaan,IJsvogelstraat,Klaprooslaan,Libellenstraat,
Maanviooltjespad,Nachtegalendreef,Ooievaarsnest,Paardenbloemlaan,Regenboogstraat,Sterrenkijkerspad,
Torenvalkstraat,Vuurvliegjeslaan,Waterjufferstraat,Zonnedauwpad`.split(/,\s*/)

interface Arrival {
  /** Number of the household within its place; makes telephone numbers differ. */
  readonly index: number
  /** The day on which it is met for the first time. */
  readonly metOn: Day
  /** INSZ numbers of the place that are given already; the new ones are added. */
  readonly taken: Set<string>
  /** Whether somebody has to be reached; some families have no telephone yet. */
  readonly mustBeReached: boolean
}

/** Invents a household that comes to live in a place. */
export function inventHousehold(
  random: Random,
  place: DemoPlace,
  { index, metOn, taken, mustBeReached }: Arrival,
): DemoHousehold {
  const origin = random.weigh(demoOrigins)
  const family = random.pick(origin.families)
  const adults = ages(random, [40, 60], 19, 58)
  const minors = ages(random, [40, 24, 20, 11, 5], 0, 17, 0)
  const person = (age: number) => inventPerson(random, { origin, family, age, metOn, taken })
  const [postalCode, city] = random.pick(place.towns)
  return {
    place,
    origin,
    stay: random.weigh(origin.stays),
    adults: adults.map(person),
    minors: minors.map(person),
    // +32 400 is a range that is given to nobody.
    phone:
      mustBeReached || random.chance(0.94)
        ? `+32400${String(100_000 + index).padStart(6, '0')}`
        : null,
    address: {
      street: random.pick(streets),
      houseNumber: String(random.int(1, 180)),
      box: random.chance(0.2) ? String(random.int(1, 24)) : null,
      postalCode,
      city,
    },
  }
}

/** @param weights how often there is one more, beginning with one, or with `from` */
function ages(
  random: Random,
  weights: readonly number[],
  youngest: number,
  oldest: number,
  from = 1,
): number[] {
  const count = random.weigh(weights.map((weight, at) => [at + from, weight] as const))
  return Array.from({ length: count }, () => random.int(youngest, oldest)).sort((a, b) => b - a)
}

interface Birth {
  readonly origin: DemoOrigin
  readonly family: DemoName
  readonly age: number
  readonly metOn: Day
  readonly taken: Set<string>
}

function inventPerson(random: Random, { origin, family, age, metOn, taken }: Birth): DemoPerson {
  const sex = random.chance(0.5) ? 'female' : 'male'
  const given = random.pick(sex === 'female' ? origin.women : origin.men)
  const oneName = origin.oneName === true && random.chance(0.2)
  const born = addDays(metOn, -(Math.ceil(age * 365.25) + random.int(2, 360)))
  const original = [given.original, oneName ? undefined : family.original].filter(Boolean).join(' ')
  const birthDate = knownPart(random, born, origin.knowBirthday)
  return {
    id: random.id(),
    givenName: oneName ? null : given.latin,
    familyName: oneName ? given.latin : family.latin,
    originalScriptName: original === '' ? null : original,
    sex,
    birthDate,
    age,
    insz: birthDate === born && random.chance(0.88) ? inszOf(random, born, taken) : null,
    readsLatin: age >= 7 && random.chance(origin.readLatin / 10),
  }
}

/** The day, the month or only the year, as far as somebody knows it. */
function knownPart(random: Random, born: Day, outOfTen: number): string {
  if (random.chance(outOfTen / 10)) return born
  return random.chance(0.3) ? born.slice(0, 7) : born.slice(0, 4)
}

/** A TST number: its month lies from 61 to 72, so it can be nobody's. */
export function inszOf(random: Random, born: Day, taken: Set<string>): string {
  for (;;) {
    const insz = makeTestInsz(born, random.int(1, 997))
    if (taken.has(insz)) continue
    taken.add(insz)
    return insz
  }
}
