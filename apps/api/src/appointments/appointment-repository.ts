import type { AppointmentState } from '@onthaal/shared/appointments'
import { and, asc, eq, gte, lt, ne, sql } from 'drizzle-orm'
import type { FoundPeople } from '../consultations/index.ts'
import type { Connection } from '../db/database.ts'
import { appointments } from '../db/tables/appointments.ts'
import { organisations } from '../db/tables/organisations.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { referrals } from '../db/tables/referrals.ts'
import type { Place } from '../list-place.ts'

export type AppointmentRow = typeof appointments.$inferSelect
export type AppointmentRepository = ReturnType<typeof createAppointmentRepository>
export type VisitRecord = Awaited<ReturnType<AppointmentRepository['listOfDesk']>>[number]

type AppointmentChange = Partial<Omit<AppointmentRow, 'partitionId' | 'id' | 'referralId'>> & {
  state: AppointmentState
}

/** A span of time at a desk. */
export interface VisitSpan {
  readonly deskId: string
  readonly from: Date
  readonly until: Date
}

/** Appointments: each belongs to a referral, and reaches whoever the referral reaches. */
export function createAppointmentRepository(connection: Connection) {
  const visits = () =>
    connection
      .select({
        appointment: appointments,
        referral: {
          partitionId: referrals.partitionId,
          id: referrals.id,
          reference: referrals.reference,
          version: referrals.version,
          type: referrals.type,
          status: referrals.status,
          ownerId: referrals.ownerId,
          personId: referrals.personId,
          deskId: referrals.deskId,
          senderOrganisationId: referrals.senderOrganisationId,
          receiverOrganisationId: referrals.receiverOrganisationId,
        },
        person: {
          givenName: personFiles.givenName,
          familyName: personFiles.familyName,
          originalScriptName: personFiles.originalScriptName,
          contactLanguage: personFiles.contactLanguage,
          interpreterNeeded: personFiles.interpreterNeeded,
        },
        sender: {
          id: organisations.id,
          name: organisations.name,
          kind: organisations.kind,
        },
      })
      .from(appointments)
      .innerJoin(referrals, ofReferral)
      .innerJoin(personFiles, ofFile)
      .innerJoin(organisations, eq(organisations.id, referrals.senderOrganisationId))
  return {
    async insert(row: Omit<AppointmentRow, 'arrivedLate'>): Promise<void> {
      await connection.insert(appointments).values(row)
    },

    /**
     * Changes a planned appointment that is still of the slot that was read, so that of two who give its
     * place back, one does.
     *
     * @returns whether it was
     */
    async changePlanned(
      { partitionId, id, slotId }: Pick<AppointmentRow, 'partitionId' | 'id' | 'slotId'>,
      change: AppointmentChange,
    ): Promise<boolean> {
      const { rowCount } = await connection
        .update(appointments)
        .set(change)
        .where(
          and(
            eq(appointments.partitionId, partitionId),
            eq(appointments.id, id),
            eq(appointments.state, 'planned'),
            sql`${appointments.slotId} is not distinct from ${slotId}`,
          ),
        )
      return rowCount === 1
    },

    async update(
      { partitionId, id }: Pick<AppointmentRow, 'partitionId' | 'id'>,
      change: AppointmentChange,
    ): Promise<void> {
      await connection
        .update(appointments)
        .set(change)
        .where(and(eq(appointments.partitionId, partitionId), eq(appointments.id, id)))
    },

    /** @returns whom a desk expects in a span of time, in time order, with what is needed to receive them */
    async listOfDesk(span: VisitSpan) {
      return visits().where(ofDesk(span)).orderBy(asc(appointments.startsAt), asc(appointments.id))
    },

    /** @returns up to `limit` of the same, from a place on */
    async pageOfDesk(span: VisitSpan, place: Place | undefined, limit: number) {
      const { startsAt, id } = appointments
      return visits()
        .where(
          and(
            ofDesk(span),
            place && sql`(${startsAt}, ${id}) > (${place.at}::timestamptz, ${place.id}::uuid)`,
          ),
        )
        .orderBy(asc(startsAt), asc(id))
        .limit(limit)
    },

    /** Counts the same up to one more than the limit. */
    async countOfDesk(span: VisitSpan, limit: number): Promise<number> {
      const some = connection
        .select({ one: sql`1`.as('one') })
        .from(appointments)
        .innerJoin(referrals, ofReferral)
        .innerJoin(personFiles, ofFile)
        .where(ofDesk(span))
        .limit(limit + 1)
        .as('some')
      const [row] = await connection.select({ count: sql<number>`count(*)::int` }).from(some)
      return row?.count ?? 0
    },

    /** @returns whom all of the same are, as the database finds them */
    peopleOfDesk: (span: VisitSpan): FoundPeople =>
      sql`select ${referrals.partitionId} as partition_id,
        ${referrals.senderOrganisationId} as keeper_id, ${referrals.personId} as person_id
        from ${appointments} join ${referrals} on ${ofReferral} join ${personFiles} on ${ofFile}
        where ${ofDesk(span)}`,
  }
}

const ofReferral = and(
  eq(referrals.partitionId, appointments.partitionId),
  eq(referrals.id, appointments.referralId),
)

const ofFile = and(
  eq(personFiles.partitionId, referrals.partitionId),
  eq(personFiles.personId, referrals.personId),
  eq(personFiles.organisationId, referrals.senderOrganisationId),
)

function ofDesk({ deskId, from, until }: VisitSpan) {
  return and(
    eq(appointments.deskId, deskId),
    gte(appointments.startsAt, from),
    lt(appointments.startsAt, until),
    ne(appointments.state, 'cancelled'),
  )
}
