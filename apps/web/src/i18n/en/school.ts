import type { Translation } from '../nl-be/index.ts'

export const school: Translation['school'] = {
  title: 'Request to enrol a child',
  intro:
    'The desk of the agency looks for a school for a child. You answer here, without an account.',
  noLink: 'Open this page with the link of our mail',
  noLinkText: 'The address is not whole. Click the link in the mail, or copy all of it.',
  key: {
    birthDate: 'Birth date of the child',
    hint: 'The family or the desk tells it to you. So we know that the mail reached the right school.',
    show: 'Show',
    missing: 'Fill in the birth date.',
    wrong: 'This is not the birth date. After five wrong tries the link does not work any more.',
    logged: 'We write down when this link is opened.',
  },
  over: {
    title: 'This link does not work any more',
    text: 'It is over, or another one took its place. See whether you got a newer mail, or call the desk of the agency.',
  },
  locked: {
    title: 'This link is locked',
    text: 'A wrong birth date was filled in too often. Call the desk of the agency: it mails you a new link.',
  },
  late: {
    title: 'This answer was not kept',
    text: 'Something changed meanwhile, or the seven days for corrections are over. Open the link again, or call the desk of the agency.',
  },
  child: {
    title: 'The child',
    name: 'Name',
    birthDate: 'Birth date',
    homeLanguages: 'Language at home',
    monthsOfDutch: 'Lessons in Dutch',
    months_one: '1 month, as the family says',
    months_other: '{{count}} months, as the family says',
    compulsoryFrom: 'School is compulsory from',
    guardian: 'Parent or guardian',
    desk: 'Questions? Call',
    legalBasis: 'You get these data on the basis of: {{basis}}. Use them for this alone.',
  },
  answer: 'Your answer',
  document: 'Document of the enrolment that was not realised (if you have it)',
  send: 'Send the answer',
  kept: 'Your answer is saved. Thank you.',
  correct: 'Correct the answer',
  said: {
    accepted: 'You look at the question. Let us know here how it ends.',
    waitingList: 'The child is on your waiting list since {{day}}.',
    enrolled: 'The child is enrolled with you from {{day}}.',
    refused: 'The child is not enrolled. Reason: {{reason}}.',
    withDocument: 'The document is saved.',
    withoutDocument: 'There is no document yet.',
    correctable: 'You can correct this until {{moment}}.',
    final: 'This cannot change here any more. Call the desk when something is wrong.',
  },
}
