import type { ConsultationPurpose, ConsultedField, OpenedFor } from '@onthaal/shared/consultations'
import type { FoundPeople } from '../../consultations/index.ts'
import type { Names } from '../export-repository.ts'
import type { ExportReadRepositories } from '../export-use-cases.ts'
import type { Cell, TableColumn } from '../files/table.ts'

/** Some rows of a list, and where the next ones begin if there are any. */
interface SourcePage<Place> {
  readonly rows: readonly (readonly Cell[])[]
  readonly next: Place | undefined
}

/** A list that can be taken along, as one actor asks for it. */
export interface ListSource<Place = unknown> {
  readonly title: string
  /** What makes something stand in it. */
  readonly definition: string
  /** Ids that its filters name. */
  readonly named: readonly string[]
  readonly filters: (names: Names) => readonly (readonly [label: string, value: string])[]
  readonly columns: readonly TableColumn[]
  /** What of its people it shows. */
  readonly fields: readonly ConsultedField[]
  /** Why its people are seen; of one file for what ties the actor to it at that moment. */
  readonly purpose:
    | ConsultationPurpose
    | ((repositories: ExportReadRepositories) => Promise<OpenedFor>)
  /** Counts up to one more than the limit. */
  readonly count: (repositories: ExportReadRepositories, limit: number) => Promise<number>
  /** Whom its rows are about; nothing for a list of nobody. */
  readonly people:
    | ((
        repositories: ExportReadRepositories,
      ) => FoundPeople | undefined | Promise<FoundPeople | undefined>)
    | undefined
  readonly page: (
    repositories: ExportReadRepositories,
    place: Place | undefined,
    size: number,
  ) => Promise<SourcePage<Place>>
}

/** @returns for which work whoever takes a list along sees its people */
export async function openedFor(
  { purpose }: Pick<ListSource, 'purpose'>,
  repositories: ExportReadRepositories,
): Promise<OpenedFor> {
  return typeof purpose === 'string' ? { purpose, stated: null } : purpose(repositories)
}

/** @returns every row of a list, some at a time, until its end or until they are read no more */
export async function* rowsOf<Place>(
  source: ListSource<Place>,
  repositories: ExportReadRepositories,
  { pageRows, most, read }: { pageRows: number; most: number; read?: (rows: number) => void },
): AsyncGenerator<readonly (readonly Cell[])[]> {
  let place: Place | undefined
  let left = most
  do {
    const { rows, next } = await source.page(repositories, place, Math.min(pageRows, left))
    left -= rows.length
    read?.(rows.length)
    yield rows
    place = next
  } while (place !== undefined && left > 0)
}
