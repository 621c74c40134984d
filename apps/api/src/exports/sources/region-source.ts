import type { Actor } from '../../actor.ts'
import type { DeskRecord, RegionRecord } from '../../organisations/index.ts'
import type { ExportReadRepositories } from '../export-use-cases.ts'
import { organisationWords } from '../words/organisation-words.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'
import { shortRegister } from './register.ts'

/** A desk of a region; of a region without any, the region alone. */
interface Line {
  readonly region: RegionRecord['region']
  readonly at: DeskRecord | undefined
}

const { fields, desks: words, none } = organisationWords
const columns: readonly Column<Line>[] = [
  [fields.inRegion, 26, ({ region }) => region.name],
  [fields.desk, 30, ({ at }) => at?.desk.name ?? none],
  [fields.serves, 50, ({ at }) => at && servedBy(at)],
  [fields.address, 40, ({ at }) => at?.desk.address ?? undefined],
  [fields.openingHours, 30, ({ at }) => at?.desk.openingHours ?? undefined],
  [fields.phone, 20, ({ at }) => at?.desk.phone ?? undefined],
]

/** The regions of the actor's agency with their desks, by name: whom each serves, and where people find it. */
export function regionSource(actor: Actor): ListSource {
  return shortRegister({
    title: words.title,
    definition: words.intro,
    columns: headingsOf(columns),
    rows: async (repositories) =>
      (await linesOf(repositories, actor)).map((line) => cellsOf(columns, line)),
  })
}

async function linesOf(
  { regions }: Pick<ExportReadRepositories, 'regions'>,
  { organisation }: Actor,
): Promise<Line[]> {
  const all = await regions.list(organisation.id)
  return all.flatMap(({ region, desks }): Line[] =>
    desks.length === 0 ? [{ region, at: undefined }] : desks.map((at) => ({ region, at })),
  )
}

function servedBy({ serves }: DeskRecord): string {
  return serves.length === 0 ? words.servesNobody : serves.map(({ name }) => name).join(', ')
}
