import { belgianDay } from '@onthaal/shared/time'
import type { personFileChanges } from '../db/tables/person-file-changes.ts'
import type { personFiles } from '../db/tables/person-files.ts'
import type { personMatchKeys } from '../db/tables/person-match-keys.ts'
import { matchKeysOf } from '../persons/index.ts'
import type { DemoFacts } from './demo-facts.ts'
import type { Random } from './random.ts'

export type DemoFile = typeof personFiles.$inferSelect
type ChangeRow = typeof personFileChanges.$inferSelect

/** A file, the names under which it is found, and how it came to be what it is. */
export interface DemoFileRows {
  readonly file: DemoFile
  readonly keys: (typeof personMatchKeys.$inferSelect)[]
  readonly changes: ChangeRow[]
}

/** Who writes in a file, and when. */
export interface Writing {
  readonly by: string
  readonly at: Date
}

type FileOf = Pick<DemoFile, 'partitionId' | 'personId' | 'organisationId'>

/** Opens a file as the product does: what it holds is the first part of its history. */
export function openFile(
  random: Random,
  of: FileOf,
  facts: DemoFacts,
  { by, at }: Writing,
): DemoFileRows {
  const file = {
    ...of,
    ...facts,
    version: 1,
    recordedAt: at,
    recordedBy: by,
    mergedInto: null,
    erasedAt: null,
  }
  const keys = matchKeysOf(facts).map((value) => ({ ...of, value }))
  const fields = Object.keys(facts.provenance) as (keyof DemoFacts & ChangeRow['field'])[]
  const changes = fields.map((field) => changeRow(random, file, field))
  return { file, keys, changes }
}

/** What turned out to be otherwise. */
export interface Correction {
  readonly facts: Partial<Omit<DemoFacts, 'provenance'>>
  readonly source: ChangeRow['source']
}

/** Changes facts in a file, and remembers where they come from. */
export function correctFile(
  random: Random,
  rows: DemoFileRows,
  { facts, source }: Correction,
  { by, at }: Writing,
): DemoFileRows {
  const { file: before, changes } = rows
  const { partitionId, personId, organisationId } = before
  const fields = Object.keys(facts) as (keyof Correction['facts'] & ChangeRow['field'])[]
  const origin = { source, asOf: belgianDay(at) }
  const file = {
    ...before,
    ...facts,
    version: before.version + 1,
    provenance: { ...before.provenance, ...Object.fromEntries(fields.map((one) => [one, origin])) },
    recordedAt: at,
    recordedBy: by,
  }
  const keys = matchKeysOf(file).map((value) => ({ partitionId, personId, organisationId, value }))
  const newer = fields.map((field) => changeRow(random, file, field))
  return { file, keys, changes: [...changes, ...newer] }
}

function changeRow(
  random: Random,
  file: DemoFile,
  field: keyof DemoFacts & ChangeRow['field'],
): ChangeRow {
  const { partitionId, personId, organisationId, version, recordedAt, recordedBy } = file
  const origin = file.provenance[field]
  if (origin === undefined) throw new Error(`Nobody told where ${field} comes from`)
  return {
    ...{ partitionId, personId, organisationId, version, recordedAt, recordedBy },
    ...origin,
    id: random.idAt(recordedAt),
    field,
    value: file[field],
  }
}
