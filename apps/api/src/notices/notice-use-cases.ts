import type { UseCaseDependencies } from '../work.ts'
import type { NoticeListRepository } from './notice-list-repository.ts'

interface NoticeRepositories {
  readonly noticeLists: NoticeListRepository
}

export type NoticeUseCaseDependencies = UseCaseDependencies<NoticeRepositories>
