import { boxesOf, type ReferralBox } from '@onthaal/shared/referrals'
import type { Session } from '../identity/index.ts'
import { type ListSearch, readSearch } from '../referrals/index.ts'
import type { Place } from '../shell/index.ts'

type ListPlace = Extract<Place, ReferralBox>

/** One kind of thing to do: a list, narrowed, and the page that shows the whole of it. */
interface Block {
  readonly box: ReferralBox
  readonly filters: ListSearch
  /** The page of the list, or of the one that it is a part of. */
  readonly place: ListPlace
}

const late = { status: 'submitted', overdue: true } as const
const onTime = { status: 'submitted', overdue: false } as const

const blocks = {
  questionsLate: { box: 'questions', filters: { overdue: true }, place: 'sent' },
  questions: { box: 'questions', filters: { overdue: false }, place: 'sent' },
  toAcknowledge: { box: 'toAcknowledge', filters: {}, place: 'sent' },
  drafts: { box: 'drafts', filters: {}, place: 'drafts' },
  notPickedUp: { box: 'sent', filters: late, place: 'sent' },
  late: { box: 'queue', filters: late, place: 'queue' },
  newAtDesk: { box: 'queue', filters: onTime, place: 'queue' },
  unowned: { box: 'queue', filters: onTime, place: 'queue' },
  forAdvisor: {
    box: 'queue',
    filters: { status: 'submitted', deskRole: 'languageAdvisor' },
    place: 'queue',
  },
  forOthers: {
    box: 'queue',
    filters: { status: 'submitted', notDeskRole: 'languageAdvisor' },
    place: 'queue',
  },
  contact: { box: 'caseload', filters: { status: 'accepted' }, place: 'caseload' },
  pauseOver: { box: 'caseload', filters: { status: 'onHold', overdue: true }, place: 'caseload' },
  pausesOver: { box: 'all', filters: { status: 'onHold', overdue: true }, place: 'all' },
  answersLate: {
    box: 'queue',
    filters: { status: 'infoRequested', overdue: true },
    place: 'queue',
  },
  askedByUs: { box: 'queue', filters: { status: 'infoRequested', overdue: false }, place: 'queue' },
  followUp: { box: 'caseload', filters: { status: 'inProgress' }, place: 'caseload' },
  contests: { box: 'contests', filters: {}, place: 'all' },
} as const satisfies Record<string, Block>

export type BlockName = keyof typeof blocks

const ofSenders = ['questionsLate', 'questions', 'toAcknowledge', 'drafts', 'notPickedUp'] as const
const ofReceivers = ['contact', 'pauseOver', 'answersLate', 'askedByUs', 'followUp'] as const
/** What the agency itself sent, beside what it received. */
const ofBackReferrers = ['questionsLate', 'questions', 'toAcknowledge'] as const
const ofManagers = {
  sender: ['notPickedUp', 'questionsLate', 'questions', 'toAcknowledge', 'contests'],
  receiver: ['late', 'contests', 'pausesOver', 'unowned'],
} as const

/** What is in the left ones is in the right ones too. */
const within: readonly [some: readonly BlockName[], all: readonly BlockName[]][] = [
  [['unowned'], ['newAtDesk']],
  [
    ['late', 'newAtDesk', 'unowned'],
    ['forAdvisor', 'forOthers'],
  ],
  [['pauseOver'], ['pausesOver']],
]

/** What somebody's day consists of, the most pressing first; each thing once, whatever their roles. */
export function blocksFor({
  organisation,
  roles,
  desks,
}: Session): ({ name: BlockName } & Block)[] {
  const boxes = boxesOf(organisation.kind, roles, desks.length > 0)
  const names = new Set<BlockName>()
  const add = (some: readonly BlockName[]) => {
    for (const name of some) names.add(name)
  }
  if (boxes.includes('drafts')) add(ofSenders)
  if (boxes.includes('caseload')) {
    add(roles.includes('languageAdvisor') ? ['forAdvisor', 'forOthers'] : ['late', 'newAtDesk'])
    add(ofReceivers)
    if (boxes.includes('toAcknowledge')) add(ofBackReferrers)
  }
  if (boxes.includes('contests')) {
    add(ofManagers[organisation.kind === 'agency' ? 'receiver' : 'sender'])
  }
  for (const [some, all] of within) {
    if (all.every((name) => names.has(name))) for (const name of some) names.delete(name)
  }
  return [...names].map((name) => ({ name, ...blocks[name] }))
}

/** @returns what the page of a block is asked for, so that it shows what the block counts */
export function searchOf({ box, filters }: Block): ListSearch {
  return readSearch({ list: box, ...filters })
}
