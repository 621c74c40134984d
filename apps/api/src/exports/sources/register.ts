import type { ExportReadRepositories } from '../export-use-cases.ts'
import type { Cell } from '../files/table.ts'
import type { ListSource } from './list-source.ts'

/** What every register has in common: nobody stands in it who is served. */
export const ofNobody = {
  named: [],
  filters: () => [],
  fields: [],
  purpose: 'followUp',
  people: undefined,
} as const

interface ShortRegister
  extends Pick<ListSource, 'title' | 'definition' | 'columns'>,
    Partial<Pick<ListSource, 'named' | 'filters'>> {
  /** Reads every row of it. */
  readonly rows: (
    repositories: ExportReadRepositories,
  ) => Promise<readonly (readonly Cell[])[]> | readonly (readonly Cell[])[]
}

/** A register of some hundreds of rows at the most: it is read whole, to count it and to give it. */
export function shortRegister({ rows, ...about }: ShortRegister): ListSource {
  return {
    ...ofNobody,
    ...about,
    count: async (repositories) => (await rows(repositories)).length,
    page: async (repositories) => ({ rows: await rows(repositories), next: undefined }),
  }
}
