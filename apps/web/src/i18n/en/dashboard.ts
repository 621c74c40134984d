import type { Translation } from '../nl-be/index.ts'

export const dashboard: Translation['dashboard'] = {
  title: 'Figures',
  introSender: 'What {{organisation}} referred to the desk of the Agency.',
  introDesk: 'What came in at the desks of your region.',
  everyNumber:
    'As of {{moment}}. Each number opens exactly the list that it counts. What was entered in error does not count.',
  outOf: 'of',
  now: {
    title: 'Now',
    intro: 'How it is now, however long ago it began.',
  },
  compared: {
    over: 'What happened in {{period}}, with {{before}} beside it.',
    running:
      'What has happened so far in {{period}}. That period is still running. Beside it stands {{whole}}.',
    toCome:
      'Here comes what happens in {{period}}. That period has not begun yet. Beside it stands {{before}}.',
    soFar: '{{period}}, so far',
    table: 'Table: {{period}} and {{before}}',
    measure: 'Figure',
    change: 'Difference',
    than: {
      more: '{{difference}} more than in {{before}}',
      fewer: '{{difference}} fewer than in {{before}}',
      same: 'as many as in {{before}}',
      share: 'in {{before}}:',
    },
  },
  chart: {
    byStatus: 'Open by status',
    byWaited: 'For how long it has been open',
    byWorker: 'Followed up by each colleague',
    byType: 'Sent by type',
    byOutcome: '{{measure}}: outcome or reason',
    none: 'There is nothing to count {{when}}.',
  },
  trend: {
    section: 'Over time',
    title: { month: 'By month', quarter: 'By quarter', schoolYear: 'By school year' },
    counts: 'How many were sent, picked up and closed. All three have the same scale.',
    running: 'The last period is still running.',
    toCome: 'The last period has not begun yet.',
    waits:
      'Half of the people waited at most this long, in calendar days from the day of sending. Each period counts the people whose waiting ended in it.',
    days: { pickedUp: 'Days to pick-up', firstContact: 'Days to first contact' },
    most: 'most {{when}}: {{total}}',
    longest: 'longest {{when}}: {{total}}',
    none: { most: 'none', longest: 'there is nothing to measure' },
    p90: '{{what}} (nine in ten)',
  },
}
