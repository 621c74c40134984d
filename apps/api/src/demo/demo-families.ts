import { askForFamily } from './demo-asking.ts'
import { factsOn } from './demo-facts.ts'
import { correctFile, type DemoFileRows, openFile } from './demo-files.ts'
import { writeHome } from './demo-homes.ts'
import { type DemoHousehold, type DemoPerson, inszOf, inventHousehold } from './demo-households.ts'
import { type Meeting, meetingsOf, type Setting, stage, talkMinutes } from './demo-meetings.ts'
import { arrivalOfFamily } from './demo-newcomers.ts'
import type { Spotlight } from './demo-spotlights.ts'
import { days } from './demo-steps.ts'
import { type LifeRows, noRows } from './life-rows.ts'
import type { Random } from './random.ts'
import { workingDay } from './working-time.ts'

/** Whoever came within this time is still on the list of arrivals. */
const lately = 40 * workingDay

/**
 * Invents a family and everything that is known of it.
 *
 * @param index its number within the place
 * @param spotlight the state in which its first referral has to stand now, where there is one
 */
export function inventFamily(
  random: Random,
  setting: Setting,
  index: number,
  spotlight: Spotlight | undefined,
): LifeRows {
  const { place, time, taken } = setting
  const staged = spotlight && stage(random, spotlight, time)
  const first = staged?.minute ?? time.pick(random, 0, time.last - talkMinutes)
  const metOn = time.dayOf(first)
  const household = inventHousehold(random, place, {
    index,
    metOn,
    taken,
    mustBeReached: staged !== undefined,
  })
  const rows = noRows()
  for (const { id } of [...household.adults, ...household.minors]) {
    rows.persons.push({ partitionId: place.partition.id, id, createdAt: time.at(first) })
  }
  for (const meeting of meetingsOf(random, setting, first, staged?.life)) {
    meet(random, setting, household, meeting, rows)
  }
  return rows
}

/** Opens files, holds the talk, and lets happen what follows from it. */
function meet(
  random: Random,
  setting: Setting,
  household: DemoHousehold,
  meeting: Meeting,
  rows: LifeRows,
): void {
  const { time, place } = setting
  const { organisation, by, minute } = meeting
  const writing = { by: by.id, at: time.at(minute) }
  const of = { partitionId: place.partition.id, organisationId: organisation.id }
  const metOn = time.dayOf(minute)
  const files = [...household.adults, ...household.minors].map((person) => {
    const facts = factsOn(random, person, household, metOn)
    return { person, rows: openFile(random, { ...of, personId: person.id }, facts, writing) }
  })
  const home = writeHome(random, household, of, writing, metOn)
  if (home !== undefined) {
    rows.households.push(home.household)
    rows.householdMembers.push(...home.members)
    rows.guardians.push(...home.guardians)
  }
  const known = files.map(({ person, rows: { file } }) => ({ person, file }))
  askForFamily(random, { ...setting, meeting, home, known }, rows)
  for (const { person, rows: opened } of files) {
    const { file, keys, changes } = correctNowAndThen(random, setting, meeting, person, opened)
    rows.personFiles.push(file)
    rows.personMatchKeys.push(...keys)
    const kept = setting.firstFacts ? changes : changes.filter(({ version }) => version > 1)
    rows.personFileChanges.push(...kept)
    const isCity = organisation.id === place.municipality.id
    if (isCity && minute > time.last - lately && person === household.adults[0]) {
      rows.arrivals.push(arrivalOfFamily(file, metOn))
    }
  }
}

/** What people tell later: another number, an address, better Dutch. */
function correctNowAndThen(
  random: Random,
  { time, taken }: Setting,
  { workers, minute }: Meeting,
  person: DemoPerson,
  opened: DemoFileRows,
): DemoFileRows {
  if (!random.chance(0.22)) return opened
  const later = minute + days(random, 1, 120)
  if (later > time.last) return opened
  const writing = { by: random.pick(workers).id, at: time.at(later) }
  const facts = random.pick([
    { phone: `+32400${random.int(500_000, 999_999)}` },
    { dutchOral: 'A2', dutchWritten: 'A1', interpreterNeeded: false },
    { houseNumber: String(random.int(1, 180)), box: null },
    ...(person.insz === null && person.birthDate.length === 10
      ? [{ insz: inszOf(random, person.birthDate, taken) }]
      : []),
  ] as const)
  const source = 'insz' in facts ? 'register' : 'statement'
  return correctFile(random, opened, { facts, source }, writing)
}
