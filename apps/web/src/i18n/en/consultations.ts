import type { Translation } from '../nl-be/index.ts'

export const consultations: Translation['consultations'] = {
  title: 'Open a file',
  intro:
    'You have no work with this person now. Say why you open the file. Onthaal keeps who looks at which file.',
  counter: {
    title: 'Person is at the counter',
    text: 'The person stands before you. The file stays open for you for 3 hours.',
    action: 'Person is at the counter',
  },
  glass: {
    title: 'Another reason',
    text: 'The file stays open for you for 3 hours. Your manager sees that you opened it, and why.',
    reason: 'Reason',
    reasonMissing: 'Choose a reason.',
    words: 'Explanation',
    wordsHint: 'Explain in one sentence why you need this file.',
    wordsMissing: 'Explain why you need this file.',
    action: 'Open for this reason',
    list: 'Opened for another reason',
    listTitle: 'Opened without work',
    listIntro:
      'Files of the last 30 days that a colleague opened without work of their own with the person.',
    period: '{{from}} until {{until}}',
    noneTitle: 'No files',
    noneText: 'In the last 30 days nobody opened a file without work with the person.',
  },
  openedFor: {
    counter:
      'The person is at the counter. This file stays open for you until {{time}}. That is written down.',
    glass:
      'You opened this file without work with the person. Reason: {{reason}}. It stays open until {{time}}. That is written down, and your manager sees it.',
  },
  fields: { at: 'When', by: 'Who', person: 'Person' },
}
