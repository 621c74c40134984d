import type { DueEscalation } from '@onthaal/shared/education'
import type { ReferralStatus } from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import { sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { newId } from '../ids.ts'

/** An open chain, with what decides whether it is escalated and who is told. */
export interface ChainToEscalate {
  readonly partitionId: string
  readonly chainId: string
  /** Whose file it is. */
  readonly organisationId: string
  readonly startsOn: Day | null
  readonly earliestStart: Day | null
  readonly lastDay: Day | null
  readonly nextStep: string | null
  readonly nextStepBy: Day | null
  /** The newest open referral for school; nothing of what follows without one. */
  readonly referralId: string | null
  readonly submittedAt: string | null
  readonly status: ReferralStatus | null
  readonly ownerId: string | null
  readonly receiverId: string | null
  /** That of the desk. */
  readonly regionId: string | null
  readonly workingDays: number | null
  readonly openedOn: Day
  /** Names what the municipality to which the child moved declined. */
  readonly declinedTransfer: string | null
}

/** A child that moved and waits where it moved to. */
export interface TransferToEscalate {
  readonly partitionId: string
  readonly transferId: string
  readonly receivingId: string
  /** Whoever passed it on; nobody once that follows the child itself again, or forgot it. */
  readonly sendingId: string | null
  readonly receivedAt: string
  /** Of the municipality that received it. */
  readonly workingDays: number | null
}

/** Somebody who works with schooling, where, and their address there. */
export interface Recipient {
  readonly userId: string
  readonly organisationId: string
  readonly regionId: string | null
  readonly isManager: boolean
  readonly email: string
}

/** Something that is due of one chain. */
export interface EscalationOf extends DueEscalation {
  readonly partitionId: string
  readonly chainId: string
}

export type EscalationRepository = ReturnType<typeof createEscalationRepository>

/** Opens the doors in SQL of the step that escalates; they are shut to every actor. */
export function createEscalationRepository(connection: Connection) {
  const asRows = (
    some: readonly EscalationOf[],
    more: (one: EscalationOf) => object = () => ({}),
  ) =>
    JSON.stringify(
      some.map((one) => ({
        partition_id: one.partitionId,
        chain_id: one.chainId,
        kind: one.kind,
        period: one.period,
        ...more(one),
      })),
    )

  return {
    /** Begins the day, for as long as the transaction lasts. @returns whether nobody did, or is at it */
    async begin(today: Day, now: Date): Promise<boolean> {
      const { rows } = await connection.execute<{ begun: boolean }>(
        sql`select begin_escalations(${today}::date, ${now.toISOString()}::timestamptz) as begun`,
      )
      return rows[0]?.begun ?? false
    },

    async listChains(): Promise<ChainToEscalate[]> {
      const { rows } = await connection.execute<ChainToEscalate & Record<string, unknown>>(
        sql`select partition_id as "partitionId", chain_id as "chainId",
            organisation_id as "organisationId", starts_on::text as "startsOn",
            earliest_start::text as "earliestStart", last_day::text as "lastDay",
            next_step as "nextStep", next_step_by::text as "nextStepBy", referral_id as "referralId",
            submitted_at as "submittedAt", status, owner_id as "ownerId", receiver_id as "receiverId",
            region_id as "regionId", working_days as "workingDays", opened_on::text as "openedOn",
            declined_transfer as "declinedTransfer" from chains_to_escalate()`,
      )
      return rows
    },

    /** @returns who moved somewhere and waits there, and of whom nobody was told yet */
    async listTransfers(): Promise<TransferToEscalate[]> {
      const { rows } = await connection.execute<TransferToEscalate & Record<string, unknown>>(
        sql`select partition_id as "partitionId", transfer_id as "transferId",
            receiving_id as "receivingId", sending_id as "sendingId", received_at as "receivedAt",
            working_days as "workingDays" from transfers_to_escalate()`,
      )
      return rows
    },

    /** Writes that they were told, on both sides. */
    async writeTransfers(
      made: readonly (TransferToEscalate & { readonly told: number })[],
      now: Date,
    ): Promise<void> {
      if (made.length === 0) return
      const rows = made.map(({ partitionId, transferId, told }) => ({
        ...{ partition_id: partitionId, transfer_id: transferId, told, event_id: newId() },
      }))
      await connection.execute(
        sql`select write_transfer_escalations(${JSON.stringify(rows)}::jsonb,
          ${now.toISOString()}::timestamptz)`,
      )
    },

    /** @returns everybody who may be told, at work there now */
    async listRecipients(): Promise<Recipient[]> {
      const { rows } = await connection.execute<Recipient & Record<string, unknown>>(
        sql`select user_id as "userId", organisation_id as "organisationId",
            region_id as "regionId", is_manager as "isManager", email from escalation_recipients()`,
      )
      return rows
    },

    /** @returns those that were not escalated before */
    async listNew(due: readonly EscalationOf[]): Promise<EscalationOf[]> {
      const { rows } = await connection.execute<EscalationOf & Record<string, unknown>>(
        sql`select partition_id as "partitionId", chain_id as "chainId", kind, period
          from new_escalations(${asRows(due)}::jsonb)`,
      )
      return rows
    },

    /** Writes them, with the history of each child and what the day came to. */
    async write(
      made: readonly (EscalationOf & { readonly told: number })[],
      { today, now, mails }: { today: Day; now: Date; mails: number },
    ): Promise<void> {
      const told = new Map<EscalationOf, number>(made.map((one) => [one, one.told]))
      const rows = asRows(made, (one) => ({ told: told.get(one), event_id: newId() }))
      await connection.execute(
        sql`select write_escalations(${rows}::jsonb, ${today}::date,
          ${now.toISOString()}::timestamptz, ${mails}::int)`,
      )
    },
  }
}
