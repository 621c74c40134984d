import type { RightsChangeRepository } from '../administration/index.ts'
import type { OnceRepositories } from '../idempotency/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { HandoverRepository } from './handover-repository.ts'
import type { MunicipalityRepository } from './municipality-repository.ts'
import type { OwnOrganisationRepository } from './own-organisation-repository.ts'
import type { RegionRepository } from './region-repository.ts'

interface OrganisationsRepositories extends OnceRepositories {
  readonly ownOrganisation: OwnOrganisationRepository
  readonly regions: RegionRepository
  readonly municipalities: MunicipalityRepository
  readonly handovers: HandoverRepository
  readonly rightsChanges: RightsChangeRepository
}

export type OrganisationsUseCaseDependencies = UseCaseDependencies<OrganisationsRepositories>
