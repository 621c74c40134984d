import type { LanguageNeed } from '@onthaal/shared/letters'

/** What files of letters say in Dutch, as the screens do; a test holds the two together. */
export const letterWords = {
  all: 'Alle brieven van dit gesprek',
  allOfPerson: 'Alle brieven van deze persoon',
  dutchAlone: 'Alleen Nederlands',
  needs: {
    noDutch: 'verstaat geen Nederlands',
    littleDutch: 'verstaat te weinig Nederlands',
    onRequest: 'vroeg er zelf om',
  } satisfies Record<LanguageNeed, string>,
  columns: {
    person: 'Voor wie',
    at: 'Meegegeven op',
    by: 'Door',
    language: 'Naast het Nederlands',
  },
}
