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
  fields: {
    at: 'When',
    by: 'Who',
    person: 'Person',
    action: 'What',
    purpose: 'Why',
    organisation: 'Organisation',
    role: 'Role',
  },
  list: {
    caption: 'Who looked at what',
    others: 'and {{count}} more',
    noneTitle: 'Nothing looked at',
    noneText: 'There is nothing here in this period.',
  },
  period: { from: 'From', until: 'Until' },
  inspection: {
    title: 'Access log',
    intro:
      'Who of your organisation looked at which files, and why. What you look at here is written down too.',
    colleague: 'What this colleague saw',
    choose: 'Colleague',
    everybody: 'Everybody',
  },
  unusual: {
    title: 'Unusually much, last 7 days',
    none: 'Nobody opened {{count}} people or more in one hour, and nobody opened a file without work.',
    manyPersons: 'opened {{count}} people in the hour from {{moment}}.',
    brokenGlass: 'opened a file without work {{count}} times, last on {{moment}}.',
  },
  ofPerson: {
    title: 'Who saw this',
    intro: 'Who looked at the file of this person, in which role, what and why.',
    open: 'Who saw this',
    excerpt: 'Excerpt for the person',
  },
  excerpt: {
    title: 'Who looked at your data',
    intro:
      'These are the organisations that looked at your data in Onthaal, when and why. The names of staff are left out.',
    print: 'Print',
    none: 'Nobody looked at these data until now.',
  },
}

export const personExport: Translation['personExport'] = {
  open: 'Everything for the person',
  title: 'What we keep of you',
  intro:
    'All that this organisation keeps of you in Onthaal, and who saw it. You may ask to correct what is not right.',
  referralIntro:
    'All that this organisation keeps of you in Onthaal with one referral, and who looked at it here. Your file stands with whoever referred you: ask there too.',
  keptBy: 'Kept by {{organisation}}. Made on {{moment}}.',
  print: 'Print',
  save: 'Save as a file (JSON)',
  file: 'what-we-keep',
  talk: 'Welcome talk',
  referral: 'Referral {{reference}}',
  measure: {
    setAt: 'Set on',
    reason: 'Reason',
    liftedAt: 'Lifted on',
    liftReason: 'Reason for lifting',
  },
  accesses: 'Why your file was opened outside the ordinary work',
  cutOff:
    'There is more than fits here: these are the last 10,000. Ask this organisation for the rest.',
}
