import { appointments } from '../db/tables/appointments.ts'
import { arrivals } from '../db/tables/arrivals.ts'
import { contactAttempts } from '../db/tables/contact-attempts.ts'
import { referralEscalations } from '../db/tables/escalations.ts'
import { guardians } from '../db/tables/guardians.ts'
import { householdMembers, households } from '../db/tables/households.ts'
import { informings } from '../db/tables/informings.ts'
import { intakeInterviews } from '../db/tables/intake-interviews.ts'
import { personFileChanges } from '../db/tables/person-file-changes.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { personMatchKeys } from '../db/tables/person-match-keys.ts'
import { persons } from '../db/tables/persons.ts'
import { referralEventTexts } from '../db/tables/referral-event-texts.ts'
import { referralEvents } from '../db/tables/referral-events.ts'
import { referralHouseholds } from '../db/tables/referral-households.ts'
import { referrals } from '../db/tables/referrals.ts'
import { slots } from '../db/tables/slots.ts'

/** The tables that tell of people, in the order in which they refer to each other. */
export const lifeTables = {
  persons,
  personFiles,
  personMatchKeys,
  personFileChanges,
  arrivals,
  households,
  householdMembers,
  guardians,
  intakeInterviews,
  informings,
  referrals,
  referralHouseholds,
  referralEvents,
  referralEventTexts,
  contactAttempts,
  slots,
  appointments,
  referralEscalations,
} as const
type LifeTables = typeof lifeTables

/** Rows about some people, by table. */
export type LifeRows = { readonly [Name in keyof LifeTables]: LifeTables[Name]['$inferSelect'][] }

export function noRows(): LifeRows {
  return {
    persons: [],
    personFiles: [],
    personMatchKeys: [],
    personFileChanges: [],
    arrivals: [],
    households: [],
    householdMembers: [],
    guardians: [],
    intakeInterviews: [],
    informings: [],
    referrals: [],
    referralHouseholds: [],
    referralEvents: [],
    referralEventTexts: [],
    contactAttempts: [],
    slots: [],
    appointments: [],
    referralEscalations: [],
  }
}
