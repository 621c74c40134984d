import type { Session } from '../identity/index.ts'

const places = ['persons', 'queue', 'caseload', 'sent', 'drafts'] as const

/** A list or a search that somebody can begin work from. */
export type Place = (typeof places)[number]

const isMeantFor: Record<Place, (session: Session) => boolean> = {
  persons: ({ permissions }) => permissions.includes('queryPersons'),
  queue: ({ permissions, organisation }) =>
    permissions.includes('readReferrals') && organisation.kind === 'agency',
  caseload: ({ permissions }) => permissions.includes('followReferrals'),
  sent: ({ permissions, organisation }) =>
    permissions.includes('readReferrals') && organisation.kind !== 'agency',
  drafts: ({ permissions }) => permissions.includes('sendReferrals'),
}

/** The places this session has work in, in the order of the menu. */
export function listsFor(session: Session): Place[] {
  return places.filter((place) => isMeantFor[place](session))
}

/** Where the day begins; undefined for those who have no list yet. */
export function startPlaceOf(session: Session): Place | undefined {
  return listsFor(session)[0]
}
