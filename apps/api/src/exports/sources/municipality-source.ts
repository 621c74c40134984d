import type { Actor } from '../../actor.ts'
import type { MunicipalityRecord, RegionRecord } from '../../organisations/index.ts'
import { filled } from '../words/filled.ts'
import { organisationWords } from '../words/organisation-words.ts'
import { administrationWords } from '../words/rights-words.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'
import { shortRegister } from './register.ts'

const { fields, municipalities: words, none } = organisationWords
const columns: readonly Column<MunicipalityRecord, [readonly RegionRecord[]]>[] = [
  [fields.name, 30, ({ organisation }) => organisation.name],
  [fields.code, 24, ({ organisation }) => organisation.code ?? organisationWords.code.none],
  [
    fields.partitions,
    40,
    ({ partitions }) => named(partitions.map(({ name, nisCode }) => `${name} (${nisCode})`)),
  ],
  [administrationWords.fields.desks, 50, (record, regions) => named(desksFor(record, regions))],
  [fields.ocmw, 30, ({ ocmws }) => named(ocmws.map(({ organisation }) => organisation.name))],
  [
    words.fields.ocmwCode,
    24,
    ({ ocmws }) =>
      ocmws.map(({ organisation }) => organisation.code ?? organisationWords.code.none).join(', '),
  ],
  [fields.awaits, 50, (record) => waitingIn(record).join(' ') || none],
]

/** Every municipality of the installation with its OCMW, by name, and which desks of the actor's agency serve it. */
export function municipalitySource(actor: Actor): ListSource {
  return shortRegister({
    title: words.title,
    definition: 'De gemeenten die met Onthaal werken, hun OCMW, en welke loketten voor hen werken.',
    columns: headingsOf(columns),
    async rows({ municipalities, regions }) {
      const places = await regions.list(actor.organisation.id)
      return (await municipalities.list()).map((one) => cellsOf(columns, one, places))
    },
  })
}

function named(names: readonly string[]): string {
  return names.length === 0 ? none : names.join(', ')
}

/** @returns the desks that serve a part of a municipality, each with its region */
function desksFor({ partitions }: MunicipalityRecord, regions: readonly RegionRecord[]): string[] {
  const parts = new Set(partitions.map(({ id }) => id))
  return regions.flatMap(({ region, desks }) =>
    desks
      .filter(({ serves }) => serves.some(({ id }) => parts.has(id)))
      .map(({ desk }) => `${desk.name} (${region.name})`),
  )
}

/** @returns a sentence for each organisation where nobody signed in yet */
function waitingIn(record: MunicipalityRecord): string[] {
  return [record, ...record.ocmws].flatMap(({ organisation: { name }, awaits: username }) => {
    if (username === undefined) return []
    return `${name}: ${filled(organisationWords.firstCode.waits, { username })}`
  })
}
