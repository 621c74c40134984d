import type { Translation } from '../nl-be/index.ts'

export const socialContexts: Translation['socialContexts'] = {
  yes: 'yes',
  no: 'no',
  context: {
    title: 'GPMI and living wage',
    none: 'Nothing was written down of this yet.',
    whoSees:
      'Only your OCMW sees this. The Agency sees nothing but the evaluation dates for which you ask feedback. The municipality sees nothing.',
    add: 'Write down GPMI or living wage',
    edit: 'Change GPMI and living wage',
    save: 'Save',
    label: 'What is there?',
    hasProject: 'There is a GPMI',
    hasLivingWage: 'The person has a living wage',
    project: 'GPMI',
    livingWage: 'Living wage',
    signedOn: 'Signed on',
    startsOn: 'Begins on',
    endsOn: 'Ends on',
    evaluationDates: 'Evaluation dates',
    evaluationHint:
      'One date a line, such as {{example}}. For each date the Agency is asked for feedback.',
  },
  faults: {
    noDay: 'Write each date as day/month/year.',
    twice: 'This date is there twice.',
    withoutProject: 'Without a GPMI there are no dates.',
    beforeStart: 'This date is before the GPMI begins.',
    afterEnd: 'This date is after the GPMI ends.',
    inThePast: 'This date is over. Choose today or a later day.',
    answered: 'For one of these dates you got feedback already. That date stays.',
  },
  history: {
    title: 'Earlier versions ({{count}})',
    line: '{{moment}}, by {{who}}',
  },
  evaluations: {
    title: 'Feedback for the evaluations of the OCMW',
    intro: 'Whoever follows the person tells for each evaluation how it goes. The OCMW reads it.',
  },
  state: {
    later: 'Later',
    soon: 'Feedback asked',
    late: 'Late',
    answered: 'Feedback given',
  },
  progress: {
    asAgreed: 'Goes as agreed',
    slowerThanAgreed: 'Goes slower than agreed',
    notStarted: 'Not begun yet',
    stopped: 'Stopped',
    achieved: 'Achieved',
  },
  feedback: {
    give: 'Give feedback',
    giveOf: 'Give feedback for the evaluation of {{day}}',
    add: 'Add feedback',
    addOf: 'Add feedback for the evaluation of {{day}}',
    titleOf: 'Feedback for the evaluation of {{day}}',
    save: 'Give feedback',
    progress: 'How does it go?',
    text: 'In a sentence',
    textHint: 'The OCMW reads this. No health, asylum story or religion.',
    by: '{{moment}} · {{who}}',
    faults: {
      progress: 'Choose how it goes.',
      text: 'Write in a sentence how it goes.',
    },
  },
  calendar: {
    keep: 'Put into my calendar',
    keepOf: 'Put the evaluation of {{day}} into my calendar',
    summary: 'Evaluation: feedback',
    file: 'evaluation.ics',
  },
  list: {
    soon: 'Feedback asked by {{day}}',
    late: 'Feedback late: {{day}}',
  },
  today: {
    title: 'Feedback for an OCMW ({{total}})',
    ocmwTitle: 'Feedback of the Agency ({{total}})',
    evaluation: 'evaluation of {{day}}',
    more: 'There are more. You see them once something on this list is done.',
  },
}
