import type { InterviewOutcome } from '@onthaal/shared/intake-interviews'

/** What files of talks say in Dutch, as the screens do; a test holds the two together. */
export const interviewWords = {
  list: { drafts: 'Open gesprekken', held: 'Afgesloten gesprekken' },
  fields: {
    heldOn: 'Datum',
    staff: 'Gesprek door',
    removedOn: 'Blijft staan tot',
    outcome: 'Afloop',
  },
}

/** How talks ended, in the same words. */
export const interviewOutcomeWords = {
  referred: 'Doorverwezen',
  informedNoReferral: 'Geïnformeerd, wenst geen doorverwijzing',
  noReferralNeeded: 'Geen doorverwijzing nodig',
  referralWaiting: 'Doorverwijzing wacht op een protocol',
} satisfies Record<InterviewOutcome, string>
