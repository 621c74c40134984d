import type { consultations } from '../db/tables/consultations.ts'

/** A row of the log, as JSON carries it. */
export type ConsultationEntry = Omit<typeof consultations.$inferInsert, 'at'> & {
  readonly at: string
}

const columns = {
  partition_id: 'uuid',
  at: 'timestamptz',
  id: 'uuid',
  organisation_id: 'uuid',
  keeper_id: 'uuid',
  user_id: 'uuid',
  role: 'text',
  session_id: 'uuid',
  action: 'text',
  purpose: 'text',
  reason: 'text',
  person_ids: 'uuid[]',
  without_file: 'int',
  referral_id: 'uuid',
  fields: 'text[]',
  trace_id: 'uuid',
}
const names = Object.keys(columns)
const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`)

function statement(condition: string): string {
  return `with row as (
      insert into consultation (${names.join(', ')})
      select ${names.map((name) => `new.${name}`).join(', ')}
      from jsonb_to_recordset($1::jsonb) as new (${typed.join(', ')})${condition}
      returning partition_id, at, id, organisation_id, keeper_id, user_id, person_ids
    )
    insert into consultation_subject
      (partition_id, person_id, at, consultation_id, organisation_id, keeper_id, user_id)
    select partition_id, person_id, at, id, organisation_id, keeper_id, user_id
    from row cross join unnest(person_ids) as person_id`
}

const always = statement('')

/**
 * A page that reads again by itself adds nothing to what somebody did, if they did it in this session
 * within the hour and saw the same then. Whatever else calls itself so is written down as any other.
 */
const unlessSeen = statement(`
      where not exists (
        select from consultation seen
        where seen.user_id = new.user_id and seen.at > $2::timestamptz
          and seen.session_id = new.session_id and seen.action = new.action
          and seen.fields = new.fields and seen.keeper_id = new.keeper_id
          and seen.referral_id is not distinct from new.referral_id
          and seen.person_ids @> new.person_ids and seen.without_file >= new.without_file
      )`)

const hour = 3_600_000

/** @returns the statement that writes rows of one moment into the log, for the gateway to end with */
export function consultationStatement(entries: readonly ConsultationEntry[], isRefetch: boolean) {
  const json = JSON.stringify(entries.map(inColumns))
  if (!isRefetch) return { name: 'consultation', text: always, values: [json] }
  const [{ at }] = entries as [ConsultationEntry]
  const since = new Date(Date.parse(at) - hour).toISOString()
  return { name: 'consultation_unless_seen', text: unlessSeen, values: [json, since] }
}

function inColumns(entry: ConsultationEntry): Record<string, unknown> {
  const row: Record<string, unknown> = { without_file: 0 }
  for (const [name, value] of Object.entries(entry)) row[columnOf(name)] = value
  return row
}

/** The same few names come with every answer. */
const columnByName = new Map<string, string>()

function columnOf(name: string): string {
  const known = columnByName.get(name)
  if (known !== undefined) return known
  const column = name.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
  columnByName.set(name, column)
  return column
}
