import type { UseCaseDependencies } from '../work.ts'
import type { DeskRepository } from './desk-repository.ts'
import type { OrganisationRepository } from './organisation-repository.ts'

export type ReferenceDataUseCaseDependencies = UseCaseDependencies<{
  desks: DeskRepository
  organisations: OrganisationRepository
}>
