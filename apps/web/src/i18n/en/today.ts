import type { Translation } from '../nl-be/index.ts'

export const today: Translation['today'] = {
  title: 'Today',
  intro: 'Hello {{name}}. This is what there is to do.',
  showAll: 'Show all ({{total}})',
  showAllOf: '{{title}}: show all ({{total}})',
  begunOn: 'Begun on {{date}}',
  done: 'You are all caught up',
  nothing: 'There is nothing to do now: {{parts}}.',
  noWork: 'For your role this page shows what ends. Choose in the menu what you want to do.',
  otherwise: 'Otherwise {{parts}}.',
  glass: {
    title: 'Opened without work, last 7 days ({{total}})',
    all: 'Show all files that were opened without work',
  },
  children: {
    title: 'Compulsory education: urgent or overdue ({{total}})',
    all: 'Show all children who are urgent or overdue',
    daysLeft_one: '{{count}} day left',
    daysLeft_other: '{{count}} days left',
    today: 'today',
    daysLate_one: '{{count}} day overdue',
    daysLate_other: '{{count}} days overdue',
    noStep: 'No next step yet',
  },
  visits: { title: 'Appointments today', all: 'To the calendar of the desk' },
  talks: { title: 'Open talks', all: 'Show all open talks' },
  block: {
    drafts: { title: 'Still to be sent', none: 'no drafts' },
    questionsLate: {
      title: 'Late: questions to us',
      none: 'no question that waits too long for an answer',
    },
    questions: { title: 'Questions to us', none: 'no other questions from the desk' },
    toAcknowledge: { title: 'Outcomes to see', none: 'no new outcomes' },
    notPickedUp: {
      title: 'Late: not yet picked up by the desk',
      none: 'nothing that waits too long at the desk',
    },
    newAtDesk: { title: 'New at my desk', none: 'no new referrals' },
    forAdvisor: {
      title: 'New: asks for a language advisor',
      none: 'nothing new for a language advisor',
    },
    forOthers: {
      title: 'New: asks for a counsellor only',
      none: 'nothing new for a counsellor',
    },
    contact: { title: 'Contact to be made', none: 'nobody waiting for a first contact' },
    pauseOver: { title: 'Pause is over', none: 'no pause that is over' },
    pausesOver: {
      title: 'Pause is over: not yet resumed',
      none: 'no pause that is over',
    },
    answersLate: {
      title: 'Late: no answer of the referrer',
      none: 'no answer that is overdue',
    },
    followUp: { title: 'In follow-up', none: 'nothing in follow-up' },
    askedByUs: {
      title: 'Waiting for an answer of the referrer',
      none: 'no other open questions to referrers',
    },
    late: { title: 'Late: still to be picked up', none: 'nothing that waits too long' },
    contests: { title: 'Review requested', none: 'nothing to review' },
    unowned: { title: 'Nobody’s yet', none: 'nothing without an owner' },
  },
}
