import type { ArrivalStatus } from '@onthaal/shared/arrivals'
import { addDays, addWorkingDays, belgianInstant, type Day } from '@onthaal/shared/time'
import type { arrivals } from '../db/tables/arrivals.ts'
import { factsOn } from './demo-facts.ts'
import { type DemoFile, openFile } from './demo-files.ts'
import { inventHousehold } from './demo-households.ts'
import { demoId } from './demo-id.ts'
import type { Setting } from './demo-meetings.ts'
import { days } from './demo-steps.ts'
import { type LifeRows, noRows } from './life-rows.ts'
import type { Random } from './random.ts'

type ArrivalRow = typeof arrivals.$inferSelect

/** Who stands on the list of arrivals of a place: how they stand, and how many working days ago they registered. */
const standings: readonly (readonly [ArrivalStatus, from: number, to: number])[] = [
  ...Array.from({ length: 7 }, () => ['toInvite', 0.2, 9] as const),
  ...Array.from({ length: 5 }, () => ['invited', 8, 14] as const),
  ...Array.from({ length: 4 }, () => ['planned', 8, 20] as const),
  ...Array.from({ length: 3 }, () => ['noResponse', 35, 50] as const),
  ...Array.from({ length: 2 }, () => ['moved', 25, 50] as const),
]

/** Telephones of newcomers begin where those of families end. */
const firstNumber = 300_000
/** How long after their registration families were met. */
const daysToTalk = 14
/** When the planned talks are: today, and on the working days after it. */
const plannedHours = ['14:00', '09:00', '10:30', '15:30'] as const

/** Invents people who came to live in a place lately, and with whom nobody has spoken yet. */
export function* inventNewcomers(
  random: Random,
  setting: Setting,
  today: Day,
): Generator<LifeRows, void> {
  let planned = 0
  for (const [at, [status, from, to]] of standings.entries()) {
    const { place, time, staff, taken } = setting
    const minute = Math.max(0, time.last - days(random, from, to))
    const registeredOn = time.dayOf(minute)
    const household = inventHousehold(random, place, {
      index: firstNumber + at,
      metOn: registeredOn,
      taken,
      mustBeReached: true,
    })
    const [person] = household.adults
    if (person === undefined) continue
    const writing = { by: random.pick(staff.frontDesk).id, at: time.at(minute) }
    const { id: partitionId } = place.partition
    const of = { partitionId, organisationId: place.municipality.id, personId: person.id }
    const facts = factsOn(random, person, household, registeredOn)
    const { file, keys, changes } = openFile(random, of, facts, writing)
    const rows = noRows()
    rows.persons.push({ partitionId, id: person.id, createdAt: writing.at })
    rows.personFiles.push(file)
    rows.personMatchKeys.push(...keys)
    rows.personFileChanges.push(...(setting.firstFacts ? changes : []))
    rows.arrivals.push({
      ...arrivalOf(random, file, { status, registeredOn }),
      ...(status === 'planned' && talkAt(today, planned, file, random.pick(staff.frontDesk).id)),
    })
    if (status === 'planned') planned += 1
    yield rows
  }
}

/** Whoever was met lately still stands on the list, as somebody who came. */
export function arrivalOfFamily(file: DemoFile, metOn: Day): ArrivalRow {
  const registeredOn = addDays(metOn, -daysToTalk)
  return {
    ...openArrival(file, demoId(`arrival ${file.personId}`), registeredOn),
    ...{ status: 'came', source: 'import', endedOn: metOn },
    invitedOn: addWorkingDays(registeredOn, 3),
  }
}

function arrivalOf(
  random: Random,
  file: DemoFile,
  { status, registeredOn }: Pick<ArrivalRow, 'status' | 'registeredOn'>,
): ArrivalRow {
  const isInvited = status !== 'toInvite' && status !== 'moved'
  return {
    ...openArrival(file, random.idAt(file.recordedAt), registeredOn),
    ...{ status, source: random.chance(0.2) ? 'quickSignal' : 'import' },
    invitedOn: isInvited ? addWorkingDays(registeredOn, 3) : null,
    missedTalks: status === 'noResponse' && random.chance(0.5) ? 1 : 0,
    endedOn: status === 'moved' ? addDays(registeredOn, 20) : null,
  }
}

function openArrival(
  { partitionId, organisationId, personId, recordedAt, recordedBy }: DemoFile,
  id: string,
  registeredOn: Day,
): ArrivalRow {
  return {
    ...{ partitionId, id, organisationId, personId, version: 1, registeredOn },
    ...{ status: 'toInvite', source: 'import', contactLanguage: null, invitedOn: null },
    ...{ plannedAt: null, room: null, staffId: null, interpreter: null, interpreterLanguage: null },
    ...{ missedTalks: 0, endedOn: null },
    ...{ createdAt: recordedAt, createdBy: recordedBy },
    ...{ updatedAt: recordedAt, updatedBy: recordedBy },
  }
}

/** The first talk is today, so that somebody has it on the day of the demonstration. */
function talkAt(
  today: Day,
  at: number,
  { contactLanguage, interpreterNeeded }: DemoFile,
  staffId: string,
): Partial<ArrivalRow> {
  const hour = plannedHours[at % plannedHours.length] ?? plannedHours[0]
  const day = at === 0 ? today : addWorkingDays(today, at)
  return {
    plannedAt: belgianInstant(day, hour),
    room: `Gespreksruimte ${1 + (at % 2)}`,
    staffId,
    ...(interpreterNeeded &&
      contactLanguage && {
        interpreter: at % 2 === 0 ? 'booked' : 'needed',
        interpreterLanguage: contactLanguage,
      }),
  }
}
