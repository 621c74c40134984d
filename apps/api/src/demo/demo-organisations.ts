import type { OrganisationKind } from '@onthaal/shared/identity'
import { demoId } from './demo-id.ts'

export interface DemoOrganisation {
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly municipalityId: string | null
}

export interface DemoRegion {
  readonly id: string
  readonly organisationId: string
  readonly name: string
}

export interface DemoDesk {
  readonly id: string
  readonly organisationId: string
  readonly regionId: string
  readonly name: string
}

/** A municipality with its OCMW, and the desks that receive its people. */
export interface DemoPlace {
  readonly partition: {
    readonly id: string
    readonly name: string
    readonly nisCode: string
    readonly municipalityId: string
  }
  readonly municipality: DemoOrganisation
  readonly ocmw: DemoOrganisation
  /** One desk, or a second one to which some people are sent or forwarded. */
  readonly desks: readonly [DemoDesk, DemoDesk?]
  readonly towns: readonly (readonly [postalCode: string, town: string])[]
  /** How many of a hundred families of the demonstration live here. */
  readonly share: number
  /** Where no protocol has been published yet nothing may be sent. */
  readonly ocmwHasProtocol: boolean
}

export const demoAgency = organisation('agency', 'Agentschap Integratie en Inburgering')

function organisation(
  kind: OrganisationKind,
  name: string,
  municipalityId: string | null = null,
): DemoOrganisation {
  return { id: demoId(name), kind, name, municipalityId }
}

export function region(name: string): DemoRegion {
  return { id: demoId(`region ${name}`), organisationId: demoAgency.id, name }
}

export function desk(name: string, { id }: DemoRegion): DemoDesk {
  return { id: demoId(name), organisationId: demoAgency.id, regionId: id, name }
}

export const demoRegion = region('Zuid-Oost-Vlaanderen')
const deskGeraardsbergen = desk('Loket Geraardsbergen', demoRegion)
const deskNinove = desk('Loket Ninove', demoRegion)

/** The municipalities and towns exist; everybody in them is invented, and so are the streets. */
export const demoPlaces: readonly [DemoPlace, DemoPlace, DemoPlace] = [
  place('Geraardsbergen', '41018', [deskGeraardsbergen], {
    share: 52,
    towns: towns('9500 Geraardsbergen, 9500 Overboelare, 9500 Onkerzele, 9506 Schendelbeke'),
  }),
  place('Ninove', '41048', [deskNinove], {
    share: 32,
    towns: towns('9400 Ninove, 9402 Meerbeke, 9406 Outer, 9401 Pollare'),
  }),
  place('Zottegem', '41081', [deskNinove, deskGeraardsbergen], {
    share: 16,
    towns: towns('9620 Zottegem, 9620 Strijpen, 9620 Velzeke-Ruddershove, 9620 Erwetegem'),
    ocmwHasProtocol: false,
  }),
]

export function place(
  name: string,
  nisCode: string,
  desks: DemoPlace['desks'],
  more: Pick<DemoPlace, 'share' | 'towns'> & Partial<Pick<DemoPlace, 'ocmwHasProtocol'>>,
): DemoPlace {
  const municipality = organisation('municipality', `Stad ${name}`)
  return {
    partition: {
      id: demoId(`partition ${nisCode}`),
      name,
      nisCode,
      municipalityId: municipality.id,
    },
    municipality,
    ocmw: organisation('ocmw', `OCMW ${name}`, municipality.id),
    desks,
    ocmwHasProtocol: true,
    ...more,
  }
}

/** @param text postal code and name, with commas between */
function towns(text: string): [string, string][] {
  return text.split(', ').map((town) => [town.slice(0, 4), town.slice(5)])
}
