import type { DelayReason, ExtensionReason } from '@onthaal/shared/referrals'

/** Why the uiterste datum of a referral moved, and why nobody picked it up in time. */
export const clockVocabulary = {
  extensionReason: {
    waitingForPerson: 'Wacht op de persoon',
    waitingForCourse: 'Wacht op de start van een cursus',
    waitingForOthers: 'Wacht op een andere organisatie',
    notEnoughStaff: 'Te weinig medewerkers',
    other: 'Iets anders',
  } satisfies Record<ExtensionReason, string>,
  delayReason: {
    notEnoughStaff: 'Te weinig medewerkers',
    deskClosed: 'Het loket is gesloten',
    manyReferrals: 'Meer doorverwijzingen dan anders',
    waitingForCourse: 'Wacht op de start van een cursus',
    other: 'Iets anders',
  } satisfies Record<DelayReason, string>,
}
