import { makeTestInsz } from '@onthaal/shared/persons'
import { addDays, belgianDay, type Day } from '@onthaal/shared/time'
import type { personFiles } from '../db/tables/person-files.ts'
import { emptyFacts } from '../persons/index.ts'
import { demoUserId } from './demo-accounts.ts'
import { demoId } from './demo-id.ts'
import { type DemoOrigin, demoOrigins } from './demo-names.ts'
import { demoOrganisations, demoPartitions } from './demo-organisations.ts'
import type { Random } from './random.ts'

export type DemoFile = typeof personFiles.$inferSelect & {
  /** Age in whole years on the day of the demonstration. */
  readonly age: number
}

/** Which organisation meets a household, and who of its staff writes down what it hears. */
interface Meeting {
  readonly organisation: { readonly id: string }
  readonly partition: { readonly id: string }
  readonly by: string
}

const { geraardsbergen, ocmwGeraardsbergen, ninove } = demoOrganisations
const [partitionGeraardsbergen, partitionNinove] = demoPartitions

const meetings: readonly (readonly [Meeting, number])[] = [
  [{ organisation: geraardsbergen, partition: partitionGeraardsbergen, by: 'balie' }, 60],
  [{ organisation: ocmwGeraardsbergen, partition: partitionGeraardsbergen, by: 'ocmw' }, 15],
  [{ organisation: ninove, partition: partitionNinove, by: 'balie-ninove' }, 25],
]

interface Household {
  readonly index: number
  readonly origin: DemoOrigin
  readonly family: readonly [string, string?]
  readonly meeting: Meeting
  readonly metAt: Date
  readonly phone: string
}

/**
 * Invents households and the files that were made of their members.
 *
 * @param count how many households
 * @param now the day of the demonstration; all dates follow from it
 */
export function inventPeople(random: Random, count: number, now: Date): DemoFile[] {
  return Array.from({ length: count }, (_, index) => {
    const origin = random.pick(demoOrigins)
    const household: Household = {
      index,
      origin,
      family: random.pick(origin.families),
      meeting: random.weigh(meetings),
      metAt: new Date(now.getTime() - random.int(2, 400) * 86_400_000),
      // +32 400 is a range that is given to nobody.
      phone: `+32400${String(100_000 + index)}`,
    }
    const adults = random.weigh([
      [1, 4],
      [2, 6],
    ])
    const children = random.weigh([
      [0, 4],
      [1, 3],
      [2, 3],
      [3, 1],
    ])
    const ages = [
      ...Array.from({ length: adults }, () => random.int(19, 62)),
      ...Array.from({ length: children }, () => random.int(1, 17)),
    ]
    return ages.map((age, member) => inventFile(random, household, member, age, now))
  }).flat()
}

function inventFile(
  random: Random,
  household: Household,
  member: number,
  age: number,
  now: Date,
): DemoFile {
  const { index, origin, family, meeting, metAt, phone } = household
  const [given, givenOriginal] = random.pick(origin.givenNames)
  const oneName = origin.oneName === true && random.chance(0.2)
  const bornOn = addDays(belgianDay(now), -(age * 365 + random.int(100, 300)))
  const dayKnown = !random.chance(origin.oneName === true ? 0.3 : 0.05)
  const original = [givenOriginal, oneName ? undefined : family[1]].filter(Boolean).join(' ')
  return {
    ...emptyFacts,
    age,
    partitionId: meeting.partition.id,
    personId: demoId(`person ${index}.${member}`),
    organisationId: meeting.organisation.id,
    version: 1,
    givenName: oneName ? null : given,
    familyName: oneName ? given : family[0],
    originalScriptName: original === '' ? null : original,
    birthDate: dayKnown ? bornOn : bornOn.slice(0, 4),
    insz: dayKnown && random.chance(0.85) ? inszFor(bornOn, index, member) : null,
    nationalities: [origin.nationality],
    contactLanguage: origin.contactLanguage,
    interpreterNeeded: random.chance(0.5),
    phone: age < 16 && random.chance(0.5) ? null : phone,
    email: age >= 18 && random.chance(0.4) ? `gezin.${index}.${member}@example.org` : null,
    recordedAt: metAt,
    recordedBy: demoUserId(meeting.by),
  }
}

/** A TST number: its month lies from 61 to 72, so it can be nobody's. */
function inszFor(bornOn: Day, index: number, member: number): string {
  return makeTestInsz(bornOn, 1 + ((index * 9 + member) % 997))
}
