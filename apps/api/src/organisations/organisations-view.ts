import type {
  AgencyDesk,
  KnownOrganisation,
  Municipality,
  OwnOrganisation,
  Region,
} from '@onthaal/shared/organisations/schemas'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { KnownRecord, MunicipalityRecord } from './municipality-repository.ts'
import type { OrganisationRow } from './own-organisation-repository.ts'
import type { DeskRecord, RegionRecord } from './region-repository.ts'

/** The organisation of the actor. */
export function ownOrganisationView(row: OrganisationRow, links: Links): OwnOrganisation {
  const { id, version, kind, name, code, offerTitle, offerText } = row
  const { escalationWorkingDays, unclaimedWorkingDays } = row
  return {
    self: links.to('/organisations/current'),
    ...{
      id,
      version,
      kind,
      name,
      ...present({ code, escalationWorkingDays, unclaimedWorkingDays }),
    },
    ...(offerTitle && offerText && { offerPage: { title: offerTitle, text: offerText } }),
  }
}

/** A desk of the agency. */
export function deskView({ desk, serves }: DeskRecord): AgencyDesk {
  const { id, version, name, regionId, address, openingHours, phone } = desk
  const contact = present({ address, openingHours, phone })
  return { id, version, name, region: regionId, ...contact, serves }
}

/** The desks of a municipality or an OCMW, whatever region they stand in. */
export function receivingDesksView(records: readonly RegionRecord[], links: Links) {
  const desks = records.flatMap((record) => record.desks.map(({ desk }) => desk))
  return {
    items: desks.map(({ id, name, address, openingHours, phone }) => ({
      ...{ id, name, ...present({ address, openingHours, phone }) },
    })),
    self: links.to('/receivingDesks'),
  }
}

/** A region of the agency. */
export function regionView({ region, desks }: RegionRecord): Region {
  const { id, version, name } = region
  return { id, version, name, desks: desks.map(deskView) }
}

/** A municipality with its data and its OCMW. */
export function municipalityView(record: MunicipalityRecord): Municipality {
  return {
    ...knownView(record),
    partitions: record.partitions.map(({ id, name, nisCode }) => ({ id, name, nisCode })),
    ocmws: record.ocmws.map(knownView),
  }
}

/** An organisation of the installation, and whom it waits for. */
export function knownView({ organisation, awaits, hasBegun }: KnownRecord): KnownOrganisation {
  const { id, version, name, code } = organisation
  return { id, version, name, hasBegun, ...present({ code, awaits }) }
}
