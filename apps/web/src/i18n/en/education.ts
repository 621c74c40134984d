import type { Translation } from '../nl-be/index.ts'

export const education: Translation['education'] = {
  title: 'Compulsory education',
  state: {
    tooYoung: 'Not yet',
    notRegistered: 'Not registered',
    question: 'Cannot be said yet',
    later: 'Later',
    soon: 'Soon',
    urgent: 'Urgent',
    overdue: 'Overdue',
    met: 'In order',
    tooOld: 'No longer',
  },
  startsOn_one: 'School is compulsory from {{day}}: tomorrow.',
  startsOn_other: 'School is compulsory from {{day}}: {{count}} days left.',
  startsToday: 'School is compulsory from today.',
  startedOn_one: 'School is compulsory since {{day}}: yesterday.',
  startedOn_other: 'School is compulsory since {{day}}: {{count}} days ago.',
  startsBetween: 'School is compulsory from a day between {{earliest}} and {{latest}}.',
  lastDay: 'School is compulsory up to and including {{day}}.',
  lastDayBetween: 'School is compulsory up to a day between {{earliest}} and {{latest}}.',
  provisional: 'This date is provisional: the residence is still being checked.',
  told: {
    none: 'According to the family, the child does not go to school.',
    waiting: 'According to the family, the child is on a waiting list.',
    enrolled: 'According to the family, the child is enrolled in a school.',
    homeEducation: 'According to the family, the child is taught at home.',
  },
  toProve: 'Proof still to be asked',
  askProof:
    'Ask for a proof of enrolment or of home education. It cannot be written down here yet.',
  noProof: 'There is no proof yet of a school or of education at home.',
  ask: 'Ask for this:',
  tooYoung: 'School is not compulsory yet for this child.',
  preschool:
    'It may go to preschool, and does not have to. Tell that to the parents or the guardian.',
  notRegistered:
    'For who is in no register school is not compulsory. A school may not refuse the child for that.',
  tooOld: 'At this age school does not become compulsory any more.',
  why: 'What this rests on',
  known: 'This was taken into account:',
  noneKnown: 'Nothing that counts is known of this child yet.',
  ruleStart:
    'School is compulsory from 1 September of the year in which a child turns {{startAge}}. It ends when somebody turns {{endAge}}, or on 30 June of that year when that is sooner ({{source}}).',
  ruleTerm:
    'For who is not Belgian it is compulsory from the {{days}}th day after registration in a register at the earliest ({{source}}).',
  dayCounts: 'The day of registration counts.',
  dayDoesNotCount: 'The day of registration does not count.',
  uncertain: 'A jurist still has to confirm that.',
  ruleSet: 'Rules {{version}}.',
  reception: {
    title: 'Reception education (OKAN): {{answer}}',
    answer: {
      holds: 'probably possible',
      doesNotHold: 'probably not possible',
      unknown: 'cannot be said yet',
    },
    decides: 'The school decides. These conditions count:',
    primary: 'In primary education there is no separate class: the school gets extra hours.',
    secondary: 'In secondary education there is a reception class.',
    condition: {
      age: '5 to 17 years old on 31 December of the school year',
      shortStay: 'In Belgium for {{stayMonths}} months at the most, without interruption',
      otherHomeLanguage: 'Dutch is neither the home language nor the mother tongue',
      littleDutch: 'Knows too little Dutch to follow classes',
      fewMonthsInSchool:
        'At the most {{schoolMonths}} months in a school in Dutch, without July and August',
    },
    state: { holds: 'yes', doesNotHold: 'no', unknown: 'ask' },
    line: '{{condition}}: {{state}}',
    lineToAsk: '{{condition}}: {{state}} ({{fact}})',
    facts: {
      dutchLevel: 'level of Dutch, oral and written',
      monthsOfDutchSchooling: 'months of classes in Dutch',
    },
  },
  sent: {
    title: 'Compulsory education, when it was sent',
    state: 'On {{day}}',
    startsOn: 'Compulsory from',
    between: 'a day between {{earliest}} and {{latest}}',
    provisional: '{{day}} (provisional)',
    missing: 'Not known then',
    ruleSet: 'Rules',
  },
}
