import type { Translation } from '../nl-be/index.ts'

const both = {
  thisWeek: 'This week',
  late: 'Too late',
  paused: 'Paused',
  toAcknowledge: 'Outcomes to view',
  contests: 'Second look asked',
  possiblyDouble: 'Possibly double',
  drafts: 'Drafts',
  waiting: 'Waits for a protocol',
  closed: 'Closed',
  all: 'All referrals',
}

const bothMeaning = {
  thisWeek: 'To pick up, to answer or to go on with by this Sunday.',
  late: 'The day to pick up, to answer or to go on is past.',
  paused: 'The follow-up stands still until an agreed day.',
  toAcknowledge: 'There is an outcome that nobody here has viewed yet.',
  possiblyDouble: 'Another sender asked the same for the same person, and that is open too.',
  drafts: 'Begun and not sent yet.',
  waiting: 'Goes out by itself as soon as there is a valid protocol.',
  closed: 'Completed, stopped, sent back or withdrawn.',
  all: 'All that was sent, from new to closed.',
}

export const worklist: Translation['worklist'] = {
  title: 'Worklist: {{queue}}',
  queues: 'Queues',
  inQueue: 'in this queue',
  empty: 'Nothing in this queue',
  emptyText: 'Choose another queue to go on.',
  atDesk: {
    ...both,
    new: 'New',
    caseload: 'Mine',
    open: 'My desk',
    asked: 'Waits for an answer',
    questions: 'Questions to us',
  },
  atDeskMeaning: {
    ...bothMeaning,
    new: 'Sent to your desk and picked up by nobody yet.',
    caseload: 'What you picked up and still follow.',
    open: 'All that is open at your desk, whoever has it.',
    asked: 'Your desk asked something and waits for the answer of the sender.',
    questions: 'Questions that wait for your answer.',
    contests: 'Sent back, and the sender asks you to look again.',
  },
  atSender: {
    ...both,
    new: 'Not picked up yet',
    caseload: 'Mine',
    open: 'All that is open',
    asked: 'Waits for an answer',
    questions: 'Waits for your answer',
  },
  atSenderMeaning: {
    ...bothMeaning,
    new: 'Sent by your organisation and not picked up by the desk yet.',
    caseload: 'What you picked up and still follow.',
    open: 'All that your organisation sent and that is open.',
    asked: 'The desk waits for an answer.',
    questions: 'The desk asked something and waits for your answer.',
    contests: 'Sent back, and your organisation asked to look again.',
  },
}
