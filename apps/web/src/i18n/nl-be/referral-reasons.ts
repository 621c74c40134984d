import type { ReferralReason } from '@onthaal/shared/referrals'

/** Why somebody is referred. */
export const referralReason = {
  newcomerObliged: 'Nieuwkomer die verplicht moet inburgeren',
  newcomerEntitled: 'Nieuwkomer die mag inburgeren',
  wantsDutchLessons: 'Wil Nederlands leren',
  wantsSocialOrientation: 'Wil lessen maatschappelijke oriëntatie',
  needsGuidance: 'Heeft begeleiding nodig',
  childNotInSchool: 'Kind gaat niet naar school',
  childNotInPreschool: 'Kleuter gaat niet naar de kleuterschool',
  needsHousing: 'Heeft hulp nodig bij het wonen',
  needsWelfare: 'Heeft hulp nodig van een welzijnsdienst',
  needsFinancialHelp: 'Heeft hulp nodig bij geldzaken of schulden',
  needsCare: 'Heeft zorg nodig',
  wantsLeisure: 'Zoekt een vrijetijdsaanbod',
  joinsCohesionProject: 'Wil meedoen aan een samenlevingsproject',
  other: 'Iets anders',
} satisfies Record<ReferralReason, string>
