import type { Translation } from '../nl-be/index.ts'

export const listTools: Translation['listTools'] = {
  order: {
    label: 'Order',
    due: 'What has to be done first',
    oldest: 'Oldest first',
    newest: 'Newest first',
  },
  filters: {
    allBut: 'All but',
    not: 'Not: {{filter}}',
    emptyOrFilled: 'Empty or filled in',
    choose: 'Choose',
    empty: 'Empty',
    filled: 'Filled in',
    without: {
      owner: 'Without owner',
      attempts: 'Without contact attempt',
      appointment: 'Without appointment',
      outcome: 'Without outcome',
      messageToReferrer: 'Without message to the sender',
      agiiClientNumber: 'Without client number',
    },
    with: {
      owner: 'With owner',
      attempts: 'With contact attempt',
      appointment: 'With appointment',
      outcome: 'With outcome',
      messageToReferrer: 'With message to the sender',
      agiiClientNumber: 'With client number',
    },
  },
}
