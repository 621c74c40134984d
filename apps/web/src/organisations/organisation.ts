import type { Schemas } from '../api/client.ts'

export type OwnOrganisation = Schemas['OwnOrganisation']
export type Region = Schemas['Region']
export type AgencyDesk = Schemas['AgencyDesk']
export type Municipality = Schemas['Municipality']
export type KnownOrganisation = Schemas['KnownOrganisation']
export type Handover = Schemas['Handover']
export type ReferralTerm = Schemas['ReferralTerm']
