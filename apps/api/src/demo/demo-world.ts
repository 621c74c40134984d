import { dataCategories } from '@onthaal/shared/protocols'
import { addDays, belgianDay } from '@onthaal/shared/time'
import type { Manager } from '../escalations/index.ts'
import { type DemoColleague, demoUserId } from './demo-accounts.ts'
import { colleaguesOf } from './demo-colleagues.ts'
import { demoId } from './demo-id.ts'
import {
  type DemoDesk,
  type DemoOrganisation,
  type DemoPlace,
  type DemoRegion,
  demoAgency,
  demoPlaces,
  demoRegion,
  desk,
  place,
  region,
} from './demo-organisations.ts'

const placesPerDesk = 5
const desksPerRegion = 12

/** Who is who, before anybody is met. */
export interface DemoWorld {
  readonly places: readonly DemoPlace[]
  readonly regions: readonly DemoRegion[]
  readonly desks: readonly DemoDesk[]
  readonly workers: readonly Worker[]
}

/**
 * The three municipalities of the demonstration with their two desks, and as many invented ones beside
 * them as are asked for, five to a desk.
 *
 * @param placeCount how many municipalities, three at the least
 */
export function createWorld(placeCount: number): DemoWorld {
  const places: DemoPlace[] = [...demoPlaces]
  const regions = [demoRegion]
  const desks = [demoPlaces[0].desks[0], demoPlaces[1].desks[0]]
  while (places.length < placeCount) {
    const number = places.length + 1
    if (desks.length % desksPerRegion === 0) regions.push(region(`Regio ${regions.length + 1}`))
    const newest = desk(`Loket ${desks.length + 1}`, regions.at(-1) ?? demoRegion)
    desks.push(newest)
    for (let at = 0; at < placesPerDesk && places.length < placeCount; at += 1) {
      const name = `Voorbeeldgemeente ${number + at}`
      const nisCode = String(90_000 + number + at)
      places.push(place(name, nisCode, [newest], { share: 1, towns: [['9999', 'Voorbeelddorp']] }))
    }
  }
  const workers = colleaguesOf(places, desks, regions).map((one) => ({
    ...one,
    id: demoUserId(one.username),
  }))
  return { places, regions, desks, workers }
}

/** @returns municipalities before the OCMWs that belong to them */
export function organisationsOf({ places }: DemoWorld): DemoOrganisation[] {
  return [
    demoAgency,
    ...places.map(({ municipality }) => municipality),
    ...places.map(({ ocmw }) => ocmw),
  ]
}

/** Which desk serves which municipality. */
export function servingDesks({ places }: DemoWorld): { deskId: string; partitionId: string }[] {
  return places.flatMap(({ desks, partition }) =>
    desks.flatMap((one) => (one ? [{ deskId: one.id, partitionId: partition.id }] : [])),
  )
}

/**
 * Protocols in force from before the first talk until years after the day of the demonstration; that of the
 * first municipality ends soon, so that somebody is warned.
 */
export function protocolsOf({ places }: DemoWorld, now: Date, from: string) {
  const today = belgianDay(now)
  const until = `${addDays(today, 700).slice(0, 4)}-12-31`
  return places
    .flatMap(({ municipality, ocmw, ocmwHasProtocol }) =>
      ocmwHasProtocol ? [municipality, ocmw] : [municipality],
    )
    .map(({ id, name }, at) => ({
      id: demoProtocolId(id),
      senderOrganisationId: id,
      receiverOrganisationId: demoAgency.id,
      reference: `DEMO-${from.slice(0, 4)}-${name.replaceAll(' ', '-')}`,
      legalBasis: 'Decreet van 7 juni 2013, artikel 20, en decreet van 18 juli 2008, artikel 8',
      categories: [...dataCategories],
      validFrom: `${from.slice(0, 4)}-01-01`,
      validTo: at === 0 ? addDays(today, 26) : until,
      version: 1,
    }))
}

/** @returns the id of the protocol under which an organisation refers to the agency */
export function demoProtocolId(senderOrganisationId: string): string {
  return demoId(`protocol ${senderOrganisationId}`)
}

/** The people who work in one place, by what they do there. */
export interface Staff {
  readonly frontDesk: readonly Worker[]
  readonly socialWorkers: readonly Worker[]
  /** At the desks of the place, by the id of the desk. */
  readonly receivers: ReadonlyMap<string, readonly Worker[]>
  readonly managers: { readonly city: Worker; readonly ocmw: Worker; readonly region: Worker }
  /** All who may be told that something waits too long; each has an address once everything is there. */
  readonly told: readonly Manager[]
}

/** Somebody with an id, as rows name them. */
export type Worker = DemoColleague & { readonly id: string }

/** @returns who works in a place */
export function staffOf({ workers: all }: DemoWorld, here: DemoPlace): Staff {
  const of = (organisationId: string, role: DemoColleague['roles'][number]) =>
    all.filter((one) => one.organisationId === organisationId && one.roles.includes(role))
  const [city] = of(here.municipality.id, 'manager')
  const [ocmw] = of(here.ocmw.id, 'manager')
  const manager = of(demoAgency.id, 'manager').find(
    ({ regionId }) => regionId === here.desks[0].regionId,
  )
  if (!city || !ocmw || !manager) throw new Error(`Nobody leads ${here.partition.name}`)
  return {
    frontDesk: of(here.municipality.id, 'frontDesk'),
    socialWorkers: of(here.ocmw.id, 'socialWorker'),
    receivers: new Map(
      here.desks
        .flatMap((one) => (one ? [one.id] : []))
        .map((id) => [id, all.filter(({ deskIds = [] }) => deskIds.includes(id))]),
    ),
    managers: { city, ocmw, region: manager },
    told: [demoAgency, here.municipality, here.ocmw].flatMap(({ id }) =>
      of(id, 'manager').map(managerToTell),
    ),
  }
}

function managerToTell({ username, organisationId, ...one }: Worker): Manager {
  const { regionId = null, deskIds = [], education = false } = one
  const membershipId = demoMembershipId(username)
  return { membershipId, organisationId, regionId, deskIds, education, email: demoMail(username) }
}

/** @returns the id of what ties a demo account to its organisation */
export function demoMembershipId(username: string): string {
  return demoId(`membership ${username}`)
}

/** Mail to this domain reaches nobody. */
export const demoMailDomain = 'voorbeeld.test'
const demoMail = (username: string) => `${username}@${demoMailDomain}`
