import { boxesOf, type ReferralBox } from '@onthaal/shared/referrals'
import type { Session } from '../identity/index.ts'
import type { ListSearch } from '../referrals/index.ts'
import type { Place } from '../shell/index.ts'

type ListPlace = Exclude<Place, 'today' | 'persons' | 'talks' | 'dashboard'>

/** One kind of thing to do: a list, narrowed, and the page that shows the whole of it. */
interface Block {
  readonly box: ReferralBox
  readonly filters: ListSearch
  readonly place: ListPlace
  /** What the page is asked for, where it is another thing than the filters. */
  readonly search?: ListSearch
}

const blocks = {
  questions: { box: 'questions', filters: {}, place: 'sent', search: { list: 'questions' } },
  toAcknowledge: {
    box: 'toAcknowledge',
    filters: {},
    place: 'sent',
    search: { list: 'toAcknowledge' },
  },
  drafts: { box: 'drafts', filters: {}, place: 'drafts' },
  notPickedUp: { box: 'sent', filters: { status: 'submitted', overdue: true }, place: 'sent' },
  late: { box: 'queue', filters: { status: 'submitted', overdue: true }, place: 'queue' },
  contests: { box: 'contests', filters: {}, place: 'all', search: { list: 'contests' } },
  newAtDesk: { box: 'queue', filters: { status: 'submitted' }, place: 'queue' },
  unowned: { box: 'queue', filters: { status: 'submitted' }, place: 'queue' },
  contact: { box: 'caseload', filters: { status: 'accepted' }, place: 'caseload' },
  pauseOver: { box: 'caseload', filters: { status: 'onHold', overdue: true }, place: 'caseload' },
  askedByUs: { box: 'queue', filters: { status: 'infoRequested' }, place: 'queue' },
  followUp: { box: 'caseload', filters: { status: 'inProgress' }, place: 'caseload' },
} as const satisfies Record<string, Block>

export type BlockName = keyof typeof blocks

const byWork: readonly [needs: ReferralBox, names: readonly BlockName[]][] = [
  ['drafts', ['questions', 'toAcknowledge', 'drafts', 'notPickedUp']],
  ['caseload', ['newAtDesk', 'contact', 'pauseOver', 'askedByUs', 'followUp']],
]
const ofManagers = {
  sender: ['notPickedUp', 'questions', 'toAcknowledge', 'contests'],
  receiver: ['late', 'contests', 'unowned'],
} as const

/** What somebody's day consists of, the most pressing first; each thing once, whatever their roles. */
export function blocksFor({ organisation, roles }: Session): ({ name: BlockName } & Block)[] {
  const boxes = boxesOf(organisation.kind, roles)
  const names = new Set<BlockName>(
    byWork.flatMap(([needs, own]) => (boxes.includes(needs) ? own : [])),
  )
  if (boxes.includes('contests')) {
    const side = organisation.kind === 'agency' ? 'receiver' : 'sender'
    for (const name of ofManagers[side]) names.add(name)
  }
  // Who picks up knows what is of nobody as new.
  if (names.has('newAtDesk')) names.delete('unowned')
  return [...names].map((name) => ({ name, ...blocks[name] }))
}
