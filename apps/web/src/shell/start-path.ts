import { boxesOf, worklistOf } from '@onthaal/shared/referrals'
import type { Session } from '../identity/index.ts'

const places = [
  'today',
  'persons',
  'quickSignal',
  'arrivals',
  'talks',
  'schoolBoard',
  'directory',
  'worklist',
  'queue',
  'caseload',
  'calendar',
  'drafts',
  'waiting',
  'sent',
  'closed',
  'all',
  'dashboard',
  'safeFigures',
  'inspection',
  'brokenGlasses',
  'retention',
  'protocols',
  'agreements',
  'users',
  'programs',
  'rightsChanges',
  'organisations',
  'desks',
] as const

/** A list or a search that somebody can begin work from. */
export type Place = (typeof places)[number]

const has = (box: ReturnType<typeof boxesOf>[number]) => (session: Session) =>
  boxesOf(session.organisation.kind, session.roles, session.desks.length > 0).includes(box)

const isMeantFor: Record<Place, (session: Session) => boolean> = {
  // Those who keep protocols are told there which of them end.
  today: ({ permissions }) =>
    permissions.includes('readReferrals') || permissions.includes('readProtocols'),
  persons: ({ permissions }) => permissions.includes('queryPersons'),
  quickSignal: ({ permissions }) => permissions.includes('holdInterviews'),
  arrivals: ({ permissions }) => permissions.includes('holdInterviews'),
  talks: ({ permissions }) => permissions.includes('holdInterviews'),
  schoolBoard: ({ permissions, education }) => education && permissions.includes('followEducation'),
  directory: ({ permissions }) => permissions.includes('readDirectory'),
  worklist: ({ organisation, roles, desks }) =>
    worklistOf(organisation.kind, roles, desks.length > 0).length > 0,
  queue: has('queue'),
  caseload: has('caseload'),
  calendar: ({ permissions }) => permissions.includes('manageSlots'),
  drafts: has('drafts'),
  waiting: has('waiting'),
  sent: has('sent'),
  closed: has('closed'),
  // Others reach it too, to look up a number; in the menu it stands for who has the overview.
  all: ({ permissions, roles }) =>
    permissions.includes('readReferrals') && roles.includes('manager'),
  inspection: ({ permissions }) => permissions.includes('readConsultations'),
  brokenGlasses: ({ permissions }) => permissions.includes('readConsultations'),
  retention: ({ permissions }) => permissions.includes('manageRetention'),
  dashboard: ({ permissions }) => permissions.includes('readDashboard'),
  safeFigures: ({ permissions }) => permissions.includes('readSafeFigures'),
  protocols: ({ permissions }) => permissions.includes('readProtocols'),
  agreements: ({ permissions }) => permissions.includes('readProtocols'),
  users: ({ permissions }) => permissions.includes('manageUsers'),
  programs: ({ permissions }) => permissions.includes('manageUsers'),
  rightsChanges: ({ permissions }) => permissions.includes('readRightsChanges'),
  organisations: ({ permissions }) => permissions.includes('manageOrganisation'),
  desks: ({ permissions }) => permissions.includes('manageDesks'),
}

/** The places this session has work in, in the order of the menu. */
export function listsFor(session: Session): Place[] {
  return places.filter((place) => isMeantFor[place](session))
}

const groups: Record<'begin' | 'referrals' | 'overview' | 'administration', readonly Place[]> = {
  begin: ['today', 'persons', 'quickSignal', 'arrivals', 'talks', 'schoolBoard', 'directory'],
  referrals: ['worklist', 'queue', 'caseload', 'calendar', 'drafts', 'waiting', 'sent', 'closed'],
  overview: [
    ...(['all', 'dashboard', 'safeFigures', 'inspection', 'brokenGlasses'] as const),
    ...(['retention', 'protocols', 'agreements'] as const),
  ],
  administration: ['users', 'programs', 'rightsChanges', 'organisations', 'desks'],
}

type PlaceGroup = keyof typeof groups

/** The same places as the menu shows them: together what belongs together, without empty groups. */
export function groupsFor(session: Session): { group: PlaceGroup; places: Place[] }[] {
  const mine = listsFor(session)
  return (Object.keys(groups) as PlaceGroup[])
    .map((group) => ({ group, places: mine.filter((place) => groups[group].includes(place)) }))
    .filter((group) => group.places.length > 0)
}
