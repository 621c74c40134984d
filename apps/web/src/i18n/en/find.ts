import type { Translation } from '../nl-be/index.ts'

export const find: Translation['find'] = {
  title: 'Search',
  label: 'What are you looking for?',
  hint: 'A name, a national number, a telephone number, a reference, a school, a service or a page. Searching for people is written down.',
  hintWithoutPersons: 'A reference, a school, a service or a page.',
  submit: 'Search',
  nothingToFind: 'Type a name, a number or a word.',
  pages: 'Pages',
  persons: 'People',
  noPersons: 'Nobody found in the files of your organisation.',
  morePersons: 'Only the first {{count}} are here. Search on with ‘Find or add’.',
  referrals: 'Referrals',
  noReferral: 'No referral with this reference that you may see.',
  services: 'Schools and services',
  moreServices: '{{count}} others. Type one more word.',
}
