import type { DataCategory } from '../protocols/data-categories.ts'
import type { Relation } from '../referrals/referral-relations.ts'
import { categoryOfEvent, type TimelineEventName } from '../referrals/sender-view.ts'
import type { NoticeKind } from './notice-vocabulary.ts'

/** Whom something concerns, by how they stand to the referral. */
export interface NoticeAudience {
  readonly to: Relation
  /**
   * `atWork` is the one of that side who did something with it last, or everybody of the side when nobody did
   * who still works there; `everybody` is all of them.
   */
  readonly which: 'atWork' | 'everybody'
}

/** A notice that an event brings. */
export interface NoticeRule extends NoticeAudience {
  readonly kind: NoticeKind
  /** The sender is told only where its protocol names this category. */
  readonly category?: DataCategory
}

/** What an event means for notices. */
interface EventNotices {
  readonly tells: readonly (readonly [NoticeKind, Relation, NoticeAudience['which']])[]
  /** There is nothing left to do of these: whoever did not see them yet need not any more. */
  readonly settles?: readonly NoticeKind[]
}

const nothing: EventNotices = { tells: [] }
const toSender = (kind: NoticeKind): EventNotices => ({ tells: [[kind, 'sender', 'atWork']] })
const backAtDesk = ['newReferral', 'receiver', 'everybody'] as const
const atDesk: readonly NoticeKind[] = ['newReferral', 'answer']
const bothSides: EventNotices['tells'] = [
  ['appointment', 'sender', 'atWork'],
  ['appointment', 'owner', 'atWork'],
]

/**
 * Which event of a referral concerns whom, and as what: that of one side goes to whoever is at work on the other
 * one. An attempt or a pause is for whoever opens the referral, and is no notice.
 */
const noticesOfEvents: Readonly<Record<TimelineEventName, EventNotices>> = {
  start: nothing,
  edit: nothing,
  clientNumber: nothing,
  wait: nothing,
  submit: { tells: [backAtDesk] },
  askInfo: toSender('question'),
  answer: { tells: [['answer', 'receiver', 'atWork']], settles: ['question'] },
  claim: { ...toSender('pickedUp'), settles: atDesk },
  assign: {
    tells: [
      ['assignedToMe', 'owner', 'atWork'],
      ['pickedUp', 'sender', 'atWork'],
    ],
    settles: atDesk,
  },
  undoAccept: { tells: [backAtDesk], settles: ['pickedUp', 'assignedToMe'] },
  release: { tells: [backAtDesk], settles: ['pickedUp', 'assignedToMe'] },
  reject: { ...toSender('returned'), settles: ['newReferral', 'answer', 'question'] },
  contest: { tells: [['contest', 'receiverManager', 'everybody']] },
  upholdContest: {
    tells: [['contest', 'sender', 'atWork'], backAtDesk],
    settles: ['contest', 'returned'],
  },
  dismissContest: { ...toSender('contest'), settles: ['contest'] },
  firstContact: nothing,
  attempt: nothing,
  hold: nothing,
  resume: nothing,
  extend: toSender('changed'),
  explainDelay: toSender('late'),
  amend: { tells: [['changed', 'receiver', 'atWork']] },
  fileChange: { tells: [['changed', 'receiver', 'atWork']] },
  complete: { ...toSender('outcome'), settles: ['pickedUp'] },
  fail: { ...toSender('outcome'), settles: ['pickedUp'] },
  cancel: {
    tells: [
      ['outcome', 'sender', 'atWork'],
      ['changed', 'owner', 'atWork'],
    ],
    settles: [...atDesk, 'question'],
  },
  reassign: { tells: [['assignedToMe', 'owner', 'atWork']], settles: ['assignedToMe'] },
  forward: { ...toSender('returned'), settles: [...atDesk, 'question'] },
  reopen: {
    tells: [
      ['outcome', 'sender', 'atWork'],
      ['assignedToMe', 'owner', 'atWork'],
    ],
    settles: ['outcome'],
  },
  void: {
    tells: [
      ['changed', 'sender', 'atWork'],
      ['changed', 'owner', 'atWork'],
    ],
    settles: [...atDesk, 'question', 'outcome', 'returned'],
  },
  acknowledge: { tells: [], settles: ['outcome', 'returned'] },
  planAppointment: { tells: bothSides },
  moveAppointment: { tells: bothSides },
  cancelAppointment: { tells: bothSides },
  came: toSender('appointment'),
  noShow: toSender('appointment'),
  walkIn: toSender('appointment'),
}

/**
 * Whom an event of a referral concerns, and as what. Whoever did it is never told, nor whoever may not see it; that
 * is for whoever writes the notices.
 *
 * @returns the notices that it brings; those to the sender with the category that the protocol has to name
 */
export function noticesOf(event: TimelineEventName): NoticeRule[] {
  const category = categoryOfEvent[event]
  return noticesOfEvents[event].tells.map(([kind, to, which]) => ({
    kind,
    to,
    which,
    ...(category !== undefined && to.startsWith('sender') && { category }),
  }))
}

/** @returns the kinds of which nothing is left to do for a referral after an event, for nobody */
export function settledBy(event: TimelineEventName): readonly NoticeKind[] {
  return noticesOfEvents[event].settles ?? []
}
