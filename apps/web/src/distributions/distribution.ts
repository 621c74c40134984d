import type { Schemas } from '../api/client.ts'

export type ColleagueLoad = Schemas['ColleagueLoad']
export type Distribution = Schemas['Distribution']
export type DistributionPreview = Schemas['DistributionPreview']
export type DistributionProposal = Schemas['DistributionProposal']
export type NewDistribution = Schemas['NewDistribution']
