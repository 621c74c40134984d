import type { Translation } from '../nl-be/index.ts'

export const common: Translation['common'] = {
  productName: 'Onthaal',
  skipToContent: 'Skip to content',
  loading: 'Loading…',
  retry: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  open: 'Open',
  view: 'View',
  yes: 'Yes',
  no: 'No',
  optional: '(optional)',
  notFilledIn: 'Not filled in',
  showMore: 'Show more',
  copy: 'Copy',
  copied: 'Copied',
  copyList: {
    hint: 'Enter copies and goes to the next one. Space copies and stays. Choose with the arrow keys.',
    copied: '{{label}} is copied.',
    next: 'Next: {{label}}.',
    last: 'This was the last one.',
    refused:
      '{{label}}: your browser does not allow copying. The text is selected, copy with Ctrl+C.',
  },
  choose: 'Choose…',
  counted_one: '{{total}} result',
  counted_other: '{{total}} results',
  countedAtLeast: '{{total}}+ results',
  errorSummary_one: 'There is 1 mistake in the form',
  errorSummary_other: 'There are {{count}} mistakes in the form',
  dateHint: 'Today or a day before, for example {{example}}',
  dateInvalid: 'Type a date like 31/12/2026.',
  dateInFuture: 'This date is in the future. Choose today or an earlier day.',
  offline:
    'You are offline. What you type stays on this page. Send it when you are connected again.',
}

export const shell: Translation['shell'] = {
  menu: 'Menu',
  mainNavigation: 'Main menu',
  signOut: 'Sign out',
  language: 'Language',
  colorScheme: 'Colours',
  colorSchemes: { auto: 'As on your computer', light: 'Light', dark: 'Dark' },
  demo: 'Demo with invented people',
  nav: {
    persons: 'Find or add',
    queue: 'New',
    caseload: 'My cases',
    sent: 'Sent by us',
    drafts: 'Drafts',
    home: 'Start',
  },
  leave: {
    title: 'Leave this page?',
    text: 'What you typed has not been saved yet.',
    stay: 'Stay on the page',
    leave: 'Leave without saving',
    closeTitle: 'Close this window?',
    goOn: 'Go on',
    close: 'Close without saving',
  },
  notFound: {
    title: 'Page not found',
    text: 'This page does not exist, or you may not see it. Check whether the address is right.',
    toStart: 'To the start page',
  },
  forbidden: {
    title: 'No access',
    text: 'Your role cannot use this page. Ask the administrator of your organisation if you need it for your work.',
  },
  crash: {
    title: 'Something went wrong on this page',
    text: 'Load the page again. If it keeps failing, tell the administrator of your organisation.',
    reload: 'Load the page again',
  },
}
