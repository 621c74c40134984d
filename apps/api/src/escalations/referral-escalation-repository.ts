import type {
  ReferralEscalationKind,
  ReferralStatus,
  ReferralType,
} from '@onthaal/shared/referrals'
import type { FeedbackEscalationKind } from '@onthaal/shared/social-contexts'
import type { Day } from '@onthaal/shared/time'
import { sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'

/** A referral that waits, with what decides whether it is escalated and who is told. */
export interface ReferralToEscalate {
  readonly partitionId: string
  readonly referralId: string
  readonly type: ReferralType
  readonly status: ReferralStatus
  readonly pickUpBy: Day | null
  readonly askedAt: string | null
  /** What an escalation would be about: the day for picking it up, or the moment of the question. */
  readonly period: string
  /** What of that was escalated before. */
  readonly escalated: readonly ReferralEscalationKind[]
  readonly senderId: string
  readonly receiverId: string
  readonly deskId: string
  readonly regionId: string
  readonly workingDays: number | null
}

/** An evaluation without feedback, with the referral through which somebody is followed now. */
export interface EvaluationToEscalate
  extends Pick<
    ReferralToEscalate,
    'partitionId' | 'referralId' | 'type' | 'senderId' | 'receiverId' | 'deskId' | 'regionId'
  > {
  readonly dueOn: Day
  /** What of it was escalated before. */
  readonly escalated: readonly FeedbackEscalationKind[]
  readonly workingDays: number | null
}

/** A manager at work now, at one organisation. */
export interface Manager {
  readonly membershipId: string
  readonly organisationId: string
  readonly regionId: string | null
  readonly deskIds: readonly string[]
  /** Whether they work with schooling of minors. */
  readonly education: boolean
  /** Where they are written to; nobody wrote that down, when `null`. */
  readonly email: string | null
}

/** Something that is due of a referral, and how many were told of it by mail. */
export interface ReferralEscalation {
  readonly partitionId: string
  readonly referralId: string
  readonly kind: ReferralEscalationKind | FeedbackEscalationKind
  readonly period: string
  readonly told: number
}

export type ReferralEscalationRepository = ReturnType<typeof createReferralEscalationRepository>

/** Opens the doors in SQL for referrals that wait; they are shut to every actor. */
export function createReferralEscalationRepository(connection: Connection) {
  return {
    /** @returns those of which something may be due that was not escalated before */
    async listReferrals(today: Day): Promise<ReferralToEscalate[]> {
      const { rows } = await connection.execute<ReferralToEscalate & Record<string, unknown>>(
        sql`select partition_id as "partitionId", referral_id as "referralId", type, status,
            pick_up_by::text as "pickUpBy", asked_at as "askedAt", period, escalated,
            sender_id as "senderId", receiver_id as "receiverId", desk_id as "deskId",
            region_id as "regionId", working_days as "workingDays"
          from referrals_to_escalate(${today}::date)`,
      )
      return rows
    },

    /** @returns evaluations that come near or are over, and for which no feedback was given */
    async listEvaluations(today: Day): Promise<EvaluationToEscalate[]> {
      const { rows } = await connection.execute<EvaluationToEscalate & Record<string, unknown>>(
        sql`select partition_id as "partitionId", referral_id as "referralId", type,
            due_on::text as "dueOn", escalated, sender_id as "senderId", receiver_id as "receiverId",
            desk_id as "deskId", region_id as "regionId", working_days as "workingDays"
          from evaluations_to_escalate(${today}::date)`,
      )
      return rows
    },

    async listManagers(): Promise<Manager[]> {
      const { rows } = await connection.execute<Manager & Record<string, unknown>>(
        sql`select membership_id as "membershipId", organisation_id as "organisationId",
            region_id as "regionId", desk_ids as "deskIds", education, email from managers_to_tell()`,
      )
      return rows
    },

    async write(
      made: readonly ReferralEscalation[],
      { today, now }: { today: Day; now: Date },
    ): Promise<void> {
      const rows = made.map(({ partitionId, referralId, ...one }) => ({
        partition_id: partitionId,
        referral_id: referralId,
        ...one,
      }))
      await connection.execute(
        sql`select write_referral_escalations(${JSON.stringify(rows)}::jsonb, ${today}::date,
          ${now.toISOString()}::timestamptz)`,
      )
    },
  }
}
