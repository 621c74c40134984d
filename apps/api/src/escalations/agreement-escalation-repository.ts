import type { AgreementEscalationKind, AgreementToWatch } from '@onthaal/shared/agreements'
import { rolesWith } from '@onthaal/shared/identity'
import type { Day } from '@onthaal/shared/time'
import { sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'

/** An agreement that goes on and that nothing took the place of, with who is told of it. */
export interface AgreementToEscalate extends AgreementToWatch {
  readonly agreementId: string
  /** What was told before: a kind and the day that it was about. */
  readonly escalated: readonly string[]
  /** Of whoever keeps it and of the managers of both sides. */
  readonly emails: readonly string[]
}

/** Something that is due of an agreement, and how many were told of it by mail. */
export interface AgreementEscalation {
  readonly agreementId: string
  readonly kind: AgreementEscalationKind
  readonly period: Day
  readonly told: number
}

export type AgreementEscalationRepository = ReturnType<typeof createAgreementEscalationRepository>

/** Opens the doors in SQL for agreements that end or are not evaluated; they are shut to every actor. */
export function createAgreementEscalationRepository(connection: Connection) {
  return {
    async listAgreements(today: Day): Promise<AgreementToEscalate[]> {
      const keeping = [...rolesWith('manageAgreements')]
      const { rows } = await connection.execute<AgreementToEscalate & Record<string, unknown>>(
        sql`select agreement_id as "agreementId", valid_from::text as "validFrom",
            valid_to::text as "validTo", main_valid_to::text as "mainValidTo",
            evaluated_on::text[] as "evaluatedOn", next_evaluation_on::text as "nextEvaluationOn",
            escalated, emails
          from agreements_to_escalate(${today}::date, ${sql.param(keeping)}::text[])`,
      )
      return rows
    },

    async write(
      made: readonly AgreementEscalation[],
      { today, now }: { today: Day; now: Date },
    ): Promise<void> {
      const rows = made.map(({ agreementId, ...one }) => ({ agreement_id: agreementId, ...one }))
      await connection.execute(
        sql`select write_agreement_escalations(${JSON.stringify(rows)}::jsonb, ${today}::date,
          ${now.toISOString()}::timestamptz)`,
      )
    },

    /** Runs a part of the transaction; of one that fails nothing stays, and what came before does. */
    async apart<T>(part: () => Promise<T>): Promise<T> {
      await connection.execute(sql`savepoint agreements`)
      try {
        const result = await part()
        await connection.execute(sql`release savepoint agreements`)
        return result
      } catch (error) {
        await connection.execute(sql`rollback to savepoint agreements`)
        throw error
      }
    },
  }
}
