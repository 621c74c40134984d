import type { Translation } from '../nl-be/index.ts'

export const counted: Translation['counted'] = {
  measure: 'This is the list behind the figure ‘{{measure}}’ {{when}}.',
  total: 'This is the list behind the total of which ‘{{measure}}’ is a part, {{when}}.',
  now: 'of now',
  only: 'Only: {{only}}.',
  part: '{{name}} ({{split}})',
  sentBetween: 'sent from {{from}} until {{until}}',
  sentUntil: 'sent until {{until}}',
  exactly: {
    measure: 'The list holds exactly what this figure counts.',
    total: 'The list holds exactly what this total counts.',
    people: 'The list holds exactly those whom this figure counts.',
  },
  other: 'This is not the list behind the figure ‘{{measure}}’: its filters are other ones.',
  backToAgreement: 'Back to the agreement',
}
