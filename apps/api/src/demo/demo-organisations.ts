import type { OrganisationKind } from '@onthaal/shared/identity'
import { demoId } from './demo-id.ts'

/** The organisations of the demonstration. The municipalities exist; everybody in them is invented. */
export const demoOrganisations = {
  geraardsbergen: organisation('municipality', 'Stad Geraardsbergen'),
  ocmwGeraardsbergen: organisation('ocmw', 'OCMW Geraardsbergen', 'Stad Geraardsbergen'),
  ninove: organisation('municipality', 'Stad Ninove'),
  ocmwNinove: organisation('ocmw', 'OCMW Ninove', 'Stad Ninove'),
  agency: organisation('agency', 'Agentschap Integratie en Inburgering'),
}

function organisation(kind: OrganisationKind, name: string, municipality?: string) {
  return {
    id: demoId(name),
    kind,
    name,
    municipalityId: municipality === undefined ? null : demoId(municipality),
  }
}

const { geraardsbergen, ocmwGeraardsbergen, ninove, ocmwNinove, agency } = demoOrganisations

export const demoPartitions = [
  {
    id: demoId('partition 41018'),
    name: 'Geraardsbergen',
    nisCode: '41018',
    municipalityId: geraardsbergen.id,
  },
  { id: demoId('partition 41048'), name: 'Ninove', nisCode: '41048', municipalityId: ninove.id },
] as const

export const demoRegion = {
  id: demoId('region'),
  organisationId: agency.id,
  name: 'Zuid-Oost-Vlaanderen',
}

export const demoDesks = [
  { ...desk('Loket Geraardsbergen'), partitionId: demoPartitions[0].id },
  { ...desk('Loket Ninove'), partitionId: demoPartitions[1].id },
] as const

function desk(name: string) {
  return { id: demoId(name), organisationId: agency.id, regionId: demoRegion.id, name }
}

/** Protocols in force around the day of the demonstration. */
export function demoProtocols(now: Date) {
  const year = now.getUTCFullYear()
  return [geraardsbergen, ocmwGeraardsbergen, ninove, ocmwNinove].map((sender) => ({
    id: demoId(`protocol ${sender.name}`),
    senderOrganisationId: sender.id,
    receiverOrganisationId: agency.id,
    reference: `DEMO-${year}-${sender.name.replaceAll(' ', '-')}`,
    validFrom: `${year - 2}-01-01`,
    validTo: `${year + 2}-12-31`,
  }))
}
