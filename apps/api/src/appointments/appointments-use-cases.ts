import type { ConsultationLog } from '../consultations/index.ts'
import type { OnceRepositories } from '../idempotency/index.ts'
import type { ColleagueRepository } from '../identity/index.ts'
import type { DeskRepository } from '../reference-data/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { AppointmentRepository } from './appointment-repository.ts'
import type { SlotRepository } from './slot-repository.ts'

export interface AppointmentRepositories {
  readonly slots: SlotRepository
  readonly appointments: AppointmentRepository
}

interface DeskRepositories extends AppointmentRepositories, OnceRepositories {
  readonly desks: DeskRepository
  readonly colleagues: ColleagueRepository
  readonly consultation: ConsultationLog
}

export type AppointmentsUseCaseDependencies = UseCaseDependencies<DeskRepositories>
