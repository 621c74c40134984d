import type { ConsultedField, OpenedFor } from '@onthaal/shared/consultations'
import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../actor.ts'
import type { Connection } from '../db/database.ts'
import { DatabaseUnavailableError } from '../errors.ts'

/** People as the database finds them: rows of `partition_id`, `keeper_id` and `person_id`. */
export type FoundPeople = SQL

export type ShownPeopleRepository = ReturnType<typeof createShownPeopleRepository>

/** More than these stand in no row of the log: whoever reads it sees the names of one row at once. */
const peopleInRow = 500

/** Writes into the log whom a file shows, however many: they go from table to log without passing here. */
export function createShownPeopleRepository(connection: Connection) {
  return {
    /**
     * @param actor whose operation at hand shows them, and in which role
     * @throws Error when the operation declares to show nobody
     * @throws DatabaseUnavailableError when it cannot be written: then nobody may be shown
     */
    async add(
      { consulting, ...actor }: Actor,
      people: FoundPeople,
      {
        opened: { purpose, stated },
        fields,
        at,
      }: { opened: OpenedFor; fields: readonly ConsultedField[]; at: Date },
    ): Promise<void> {
      if (consulting === undefined) throw new Error('An operation that shows nobody writes no log')
      const { action, role, traceId } = consulting
      const written = connection.execute(sql`
        with found as (
          select distinct partition_id, keeper_id, person_id from (${people}) as some_people
        ), numbered as (
          select *, (row_number() over (partition by partition_id, keeper_id order by person_id) - 1)
            / ${peopleInRow}::int as part from found
        ), row as (
          insert into consultation (partition_id, at, id, organisation_id, keeper_id, user_id, role,
            session_id, action, purpose, reason, person_ids, without_file, fields, trace_id)
          select partition_id, ${at}::timestamptz, gen_random_uuid(), ${actor.organisation.id}::uuid,
            keeper_id, ${actor.userId}::uuid, ${role}::text, ${actor.sessionId}::uuid, ${action}::text,
            ${purpose}::text, ${stated?.reason ?? null}::text, array_agg(person_id), 0, ${sql.param(`{${fields.join(',')}}`)}::text[],
            ${traceId}::uuid
          from numbered group by partition_id, keeper_id, part
          returning partition_id, at, id, organisation_id, keeper_id, user_id, person_ids
        )
        insert into consultation_subject
          (partition_id, person_id, at, consultation_id, organisation_id, keeper_id, user_id)
        select partition_id, person_id, at, id, organisation_id, keeper_id, user_id
        from row cross join unnest(person_ids) as person_id`)
      await written.catch(refused)
    },

    /**
     * Writes once more whom a file shows that was made before, now that it is handed over.
     *
     * @param madeUnder the trace under which the newest rows of its making stand, since a moment
     * @throws DatabaseUnavailableError when it cannot be written: then the file may not be handed over
     */
    async addAgain(
      { consulting, ...actor }: Actor,
      { madeUnder, since, at }: { madeUnder: string; since: Date; at: Date },
    ): Promise<void> {
      if (consulting === undefined) throw new Error('An operation that shows nobody writes no log')
      const { role, traceId } = consulting
      const written = connection.execute(sql`
        with made as (
          select * from consultation
          where user_id = ${actor.userId}::uuid and organisation_id = ${actor.organisation.id}::uuid
            and at between ${since}::timestamptz and ${at}::timestamptz and trace_id = ${madeUnder}::uuid
        ), row as (
          insert into consultation (partition_id, at, id, organisation_id, keeper_id, user_id, role,
            session_id, action, purpose, reason, person_ids, without_file, fields, trace_id)
          select partition_id, ${at}::timestamptz, gen_random_uuid(), organisation_id, keeper_id, user_id,
            ${role}::text, ${actor.sessionId}::uuid, action, purpose, reason, person_ids, without_file, fields,
            ${traceId}::uuid
          from made where at = (select max(at) from made)
          returning partition_id, at, id, organisation_id, keeper_id, user_id, person_ids
        )
        insert into consultation_subject
          (partition_id, person_id, at, consultation_id, organisation_id, keeper_id, user_id)
        select partition_id, person_id, at, id, organisation_id, keeper_id, user_id
        from row cross join unnest(person_ids) as person_id`)
      await written.catch(refused)
    },
  }
}

function refused(cause: unknown): never {
  throw new DatabaseUnavailableError('The log was refused', { cause })
}
