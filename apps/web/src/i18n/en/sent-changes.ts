import type { Translation } from '../nl-be/index.ts'

export const sentChanges: Translation['sentChanges'] = {
  title: 'Changed since you last looked',
  intro: '{{sender}} changed this.',
  what: 'What',
  was: 'Was',
  is: 'Is now',
  nothing: 'nothing',
  field: {
    reasons: 'Why',
    reasonNote: 'Note',
    priority: 'How urgent',
    priorityReason: 'Why urgent',
    deskRoles: 'Who is needed',
  },
  why: 'Explanation of {{who}}, {{when}}',
  seen: 'Seen',
  amend: 'Change what you sent',
  amendIntro:
    'The desk sees what it said, what it says now and why. Phone, e-mail, address and languages you change in the file of the person: the desk sees that too.',
  explanation: 'Why do you change this?',
  explanationHint: 'The desk reads this.',
  noExplanation: 'Write why you change this',
  submit: 'Change',
  done: 'The referral was changed. The desk sees that.',
}
