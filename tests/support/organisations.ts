import { newId } from '@onthaal/api/src/ids.ts'
import type { NewDesk, NewMunicipality, RegionTerms } from '@onthaal/shared/organisations/schemas'
import type { TestApp } from './test-app.ts'
import { organisations, partitions, userId } from './world.ts'

let serial = 0

/** What a region is called, as no earlier call called one. */
export function newRegionTerms(): RegionTerms {
  serial += 1
  return { name: `Regio ${serial}` }
}

/** A desk that serves the other city, with a name that no earlier call gave. */
export function newDeskInput(changes: Partial<NewDesk> = {}): NewDesk {
  serial += 1
  return { name: `Loket ${serial}`, serves: [partitions.otherCity], ...changes }
}

/** A municipality with its OCMW, each with an administrator, that no earlier call gave. */
export function newMunicipalityInput(changes: Partial<NewMunicipality> = {}): NewMunicipality {
  serial += 1
  return {
    name: `Stad ${serial}`,
    code: `OVO${serial}`,
    partitionName: `Deel ${serial}`,
    nisCode: String(70_000 + serial),
    administratorUsername: `eerste.${serial}`,
    administratorName: 'An Eerste',
    ocmwName: `OCMW ${serial}`,
    ocmwAdministratorUsername: `eerste.ocmw.${serial}`,
    ocmwAdministratorName: 'Bo Eerste',
    ...changes,
  }
}

type Municipality = 'city' | 'otherCity' | 'third'

/**
 * A new part of a municipality, on offer to another one; a third one is made anew. A part of its own for the
 * city would have its clerks name the one that they mean.
 *
 * @returns the id of the offer
 */
export async function newHandover(
  world: TestApp,
  from: Municipality,
  to: Municipality,
  id: string = newId(),
): Promise<string> {
  serial += 1
  const third = newId()
  await world.rows(`insert into organisation (id, kind, name) values ($1, 'municipality', $2)`, [
    third,
    `Derde stad ${serial}`,
  ])
  const ids = { third, city: organisations.city.id, otherCity: organisations.otherCity.id }
  const part = [newId(), `Nieuw deel ${serial}`, String(80_000 + serial), ids[from]]
  await world.rows('insert into partition values ($1, $2, $3, $4)', part)
  await world.rows(
    `insert into partition_handover values ($1, $2, $3, $4, 'offered', 1, now(), $5)`,
    [id, part[0], ids[from], ids[to], userId(from === 'city' ? 'administrator' : 'ocmwOfficer')],
  )
  return id
}
