/** What two sets of facts can have to do with each other. */
export type MatchEvidence =
  | 'inszSame'
  | 'inszReplaced'
  | 'inszDiffers'
  | 'phoneSame'
  | 'namesSame'
  | 'namesAlike'
  | 'namesPart'
  | 'oneNameSame'
  | 'givenNameSame'
  | 'familyNameSame'
  | 'namesDiffer'
  | 'birthDateSame'
  | 'birthDateSwapped'
  | 'birthDateCompatible'
  | 'birthDateTyped'
  | 'birthDateDiffers'
  | 'sexDiffers'

/** Rules of one day: what each piece of evidence weighs, and how much makes a suspect. */
export interface MatchRules {
  readonly version: number
  readonly threshold: number
  readonly weights: Readonly<Record<MatchEvidence, number>>
}

/**
 * The rules in force. At most one line of each group counts: number, phone, names, birth date, sex; what
 * one of the two does not hold counts for nothing. Names or a date alone never make a suspect, a name and
 * a date that agree do, and whatever contradicts takes that back. They were set on the labelled pairs of
 * `matching-samples`, and `bench/` prints how well they do.
 */
export const matchRules: MatchRules = {
  version: 1,
  threshold: 9,
  weights: {
    /** The number of now or one from before: nobody else ever carries it. */
    inszSame: 20,
    /** A BIS number and a national one: whoever is registered gets another one. */
    inszReplaced: -1,
    /** Two numbers of one kind are two people, or one was mistyped. */
    inszDiffers: -8,
    /** Families share a telephone, so it helps only where the names agree. */
    phoneSame: 4,
    /** Every word of the shorter name is in the other one, in any order and spelling; two at least. */
    namesSame: 7,
    /** As before, with one word that differs in a consonant, as typing errors do. */
    namesAlike: 5,
    /** Given name and a part of the other names: somebody who is named after father and grandfather. */
    namesPart: 4,
    /** One of the two has a single name, and it is the same. */
    oneNameSame: 4,
    /** The given name and none of the others: marriage gives another family name. */
    givenNameSame: 3,
    /** A family name and another given name: brothers, sisters and twins. */
    familyNameSame: -4,
    namesDiffer: -8,
    /** Day, month and year; 1 January is often a day that nobody knew, and counts as a year. */
    birthDateSame: 6,
    birthDateSwapped: 4,
    /** What is known of both does not contradict: a year alone, a month alone, 1 January. */
    birthDateCompatible: 2,
    /** One digit differs, or two neighbours changed places, and less than a generation lies between. */
    birthDateTyped: 2,
    birthDateDiffers: -7,
    sexDiffers: -4,
  },
}
