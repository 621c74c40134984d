import type { EligibilityFacts } from './eligibility-facts.ts'

/** The day on which the people below are looked at. */
export const on = '2026-03-02'

/** A recognised refugee of 35 who came to live in Flanders two months ago. */
export const refugee: EligibilityFacts = {
  birthDate: '1990-05-20',
  nationalities: ['SY'],
  register: 'foreigners',
  residenceGround: 'recognisedRefugee',
  residenceDocument: 'cardA',
  firstRegisteredBelgiumOn: '2026-01-05',
  firstRegisteredHereOn: '2026-01-05',
}

/** On a ground that comes with the registration. */
export const joining: EligibilityFacts = {
  ...refugee,
  residenceGround: 'familyReunificationThirdCountry',
}

export const unable: EligibilityFacts = { isPermanentlyUnable: true }

export const targetGroupBelgian: EligibilityFacts = {
  ...refugee,
  nationalities: ['BE'],
  residenceGround: 'belgian',
  residenceDocument: 'belgianIdentityCard',
  bornAbroad: true,
  parentBornAbroad: true,
}

/** Registered in Belgium and here on one day. */
export function since(day: string): EligibilityFacts {
  return { firstRegisteredBelgiumOn: day, firstRegisteredHereOn: day }
}
