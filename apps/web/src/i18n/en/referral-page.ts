import type { Translation } from '../nl-be/index.ts'

export const referralPage: Pick<
  Translation['referrals'],
  | 'page'
  | 'copy'
  | 'household'
  | 'attemptList'
  | 'linked'
  | 'hold'
  | 'clock'
  | 'clientNumber'
  | 'progress'
  | 'event'
  | 'by'
  | 'action'
  | 'moreActions'
  | 'appointment'
  | 'sentByItself'
  | 'whyNot'
> = {
  page: {
    title: 'Referral {{reference}}',
    titleLoading: 'Referral',
    actions: 'What do you want to do?',
    noActions: 'There is nothing for you to do here now.',
    about: 'The referral',
    person: 'The person',
    result: 'Result',
    timeline: 'History',
    personNotShared:
      'This referral was withdrawn or was a mistake. Your desk no longer sees the details of the person.',
    openFile: 'Open the file of the person',
    urgent: 'Urgent',
  },
  copy: {
    title: 'Type over into another system',
    show: 'Copy the details, field by field',
    inszBare: 'National register number, digits only',
    phoneOf: 'Telephone of {{name}}',
  },
  household: {
    title: 'Household and guardians when sent',
    goesAlong: 'Household and guardians that go along',
    nobodyGoes: 'No household or guardian is known. Nobody goes along.',
    nobodyWent: 'The sender knew of no household or guardian.',
    born: 'born {{date}}',
    referred: 'is referred',
  },
  attemptList: {
    title: 'Contact attempts',
    summary_one: '{{count}} attempt, by {{channels}}.',
    summary_other: '{{count}} attempts, by {{channels}}.',
  },
  linked: {
    title: 'Linked referrals',
    partOf: 'Forwarded from {{reference}}',
    beside: 'Another referral for the same is open, from {{sender}} to {{desk}}: {{reference}}',
    forwardedTo: 'Forwarded to {{desk}} of the Agency: {{reference}}',
  },
  clientNumber: {
    none: 'No client number of the Agency yet.',
    is: 'Client number of the Agency:',
    add: 'Add a client number',
    change: 'Change the client number',
  },
  hold: { label: 'Pause', until: 'Until and including {{date}}' },
  clock: {
    extended: 'Put off: first that was {{date}}. {{reason}}.',
    afterPause: 'After the pause that becomes {{date}}.',
  },
  progress: {
    happened: {
      drafted: 'This is still a draft.',
      sent: 'Sent by {{sender}} on {{date}}.',
      contestUpheld: 'Looked at again: the referral is back with the desk.',
      infoRequested: 'A question was asked by {{desk}}.',
      pickedUp: 'Picked up by {{owner}}.',
      inFollowUp: 'In follow-up with {{owner}}.',
      paused: 'The follow-up is paused.',
      completed: 'Completed: {{outcome}}.',
      failed: 'Stopped: {{outcome}}.',
      rejected: 'Sent back: {{outcome}}.',
      forwarded: 'Forwarded to {{otherDesk}} of the Agency.',
      contested: 'A second look was asked by {{sender}}.',
      contestDismissed: 'Looked at again: it stays sent back.',
      cancelled: 'Withdrawn on {{date}}.',
      enteredInError: 'Marked as entered in error.',
    },
    next: {
      submit: 'Next step for {{party}}: send the referral.',
      pickUp: 'Next step for {{party}}: pick up the referral.',
      pickUpBy: 'Next step for {{party}}: pick up the referral, on {{date}} at the latest.',
      answer: 'Next step for {{party}}: answer the question.',
      answerBy: 'Next step for {{party}}: answer the question, on {{date}} at the latest.',
      makeContact: 'Next step for {{party}}: contact the person.',
      makeContactBy:
        'Next step for {{party}}: contact the person. All is completed on {{date}} at the latest.',
      finish: 'Next step for {{party}}: complete it when there is a result.',
      finishBy:
        'Next step for {{party}}: complete it when there is a result, on {{date}} at the latest.',
      resume: 'Next step for {{party}}: resume the follow-up.',
      resumeBy: 'Next step for {{party}}: resume the follow-up after {{date}}.',
      acknowledge: 'Next step for {{party}}: look at the result.',
      reviewContest: 'A manager of the Agency decides.',
      nothing: 'Nothing more has to happen.',
      referAgain: 'Nothing more has to happen. Is something still needed? Then refer again.',
    },
    late: 'That day has passed.',
    waited_one: 'It has waited for {{count}} working day.',
    waited_other: 'It has waited for {{count}} working days.',
    delayed: 'The desk tells why: {{reason}}.',
    escalated:
      'The question has waited for more than 5 working days. A manager of {{sender}} has to see to an answer now too.',
    escalatedHere:
      'The question has waited for more than 5 working days. A manager of your organisation has to see to an answer now too.',
    you: 'you',
    yourOrganisation: 'your organisation',
    yourDesk: 'your desk',
    theDesk: '{{desk}} of the Agency',
    theOwner: 'the member of staff of the desk',
  },
  appointment: {
    title: 'Appointment',
    when: 'Appointment on {{moment}}',
    letter: 'Appointment on {{moment}}, {{place}}. With: {{who}}.',
    contacted: 'You are contacted by {{date}}.',
    label: 'Appointment',
    came: 'Came',
    didNotCome: 'Did not come',
    cameLate: 'Came late',
    none: 'There is no appointment.',
  },
  sentByItself: 'Sent by itself, because there is a valid protocol now.',
  event: {
    start: 'Draft started',
    submit: 'Sent',
    askInfo: 'Question asked',
    answer: 'Question answered',
    claim: 'Picked up',
    assign: 'Assigned',
    undoAccept: 'Picking up undone',
    release: 'Released',
    reject: 'Sent back',
    contest: 'Second look asked',
    upholdContest: 'Second look granted',
    dismissContest: 'Second look refused',
    firstContact: 'First contact attempt',
    hold: 'Paused',
    resume: 'Resumed',
    complete: 'Completed',
    fail: 'Stopped',
    cancel: 'Withdrawn',
    reassign: 'Given to a colleague',
    extend: 'Last day put off',
    explainDelay: 'Delay explained',
    forward: 'Forwarded to another desk',
    reopen: 'Reopened',
    void: 'Marked as an error',
    acknowledge: 'Result seen',
    attempt: 'Contact attempt',
    edit: 'Draft changed',
    clientNumber: 'Client number changed',
    wait: 'Put ready until there is a protocol',
    planAppointment: 'Appointment made',
    moveAppointment: 'Appointment moved',
    cancelAppointment: 'Appointment cancelled',
    came: 'Came to the appointment',
    noShow: 'Did not come to the appointment',
    walkIn: 'Came without an appointment',
    amend: 'Changed after sending',
    fileChange: 'Facts of the person changed',
  },
  by: '{{who}}, {{organisation}}',
  action: {
    claim: 'Pick up',
    contact: 'Record contact attempt',
    complete: 'Complete',
    fail: 'Stop',
    reject: 'Send back',
    acknowledge: 'I have seen the result',
    resumeDraft: 'Go on with the draft',
    answer: 'Answer the question',
    assign: 'Assign to a colleague',
    upholdContest: 'Grant the second look',
    dismissContest: 'Refuse the second look',
    resume: 'Resume the follow-up',
    askInfo: 'Ask a question',
    contest: 'Ask for a second look',
    referAgain: 'Refer again',
    hold: 'Pause',
    reassign: 'Give to a colleague',
    extend: 'Put the last day off',
    explainDelay: 'Explain the delay',
    release: 'Release',
    forward: 'Forward to another desk',
    reopen: 'Reopen',
    cancel: 'Withdraw',
    void: 'Mark as an error',
    undoAccept: 'Undo picking up',
  },
  moreActions: 'More actions',
  whyNot: {
    byManager: 'Only a manager can do this.',
    ownedByOther: '{{owner}} follows this case. Only {{owner}} can record contact or complete it.',
    unreachable:
      'You can choose "could not be reached" after 3 attempts over 2 different channels.',
  },
}
