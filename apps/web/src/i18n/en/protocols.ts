import type { Translation } from '../nl-be/index.ts'

export const protocols: Translation['protocols'] = {
  title: 'Protocols',
  one: 'Protocol',
  intro:
    'Data goes from one organisation to another only when there is a published protocol for it.',
  dataCategory: {
    followUp: 'By whom and when the referral was picked up',
    contactAttempts: 'How often and when last somebody sought contact',
    pauses: 'Until when the follow-up is paused',
    outcome: 'The outcome',
    messageToReferrer: 'The message to the referrer',
    trajectory: 'Whether there is an integration contract and a certificate: yes or no',
  },
  protocolWarning: {
    in90Days: 'ends within 90 days',
    in30Days: 'ends within 30 days',
    in7Days: 'ends within 7 days',
    expired: 'ended',
  },
  sending: {
    noProtocol: 'This cannot be sent now',
    noProtocolText:
      'There is no valid protocol between your organisation and the Agency. You can put the referral ready: it is sent in your name as soon as there is a protocol.',
    wait: 'Put ready to be sent',
  },
  waiting: {
    title: 'Waits for a protocol',
    intro:
      'These referrals are sent by themselves as soon as there is a valid protocol with the Agency, in the name of whoever put them ready.',
    caption: 'Referrals that wait for a protocol',
    empty: 'Nothing waits for a protocol',
    emptyText: 'Everything that you want to send can be sent.',
  },
  new: 'Add a protocol',
  back: 'To all protocols',
  flow: 'Which data, and between whom',
  correct: 'Change',
  saved: 'The protocol is saved.',
  inForce: 'valid',
  notInForce: 'not valid now',
  noCategories: 'No more than what the referrer needs for its own steps.',
  period: 'from {{from}} up to and including {{to}}',
  empty: 'No protocol yet',
  emptyText: 'Without a protocol your organisation can send nothing.',
  fields: {
    sender: 'Who sends',
    receiver: 'Who receives',
    reference: 'Reference',
    legalBasis: 'Legal basis',
    categories: 'What the desk may tell',
    validFrom: 'Valid from',
    validTo: 'Valid up to and including',
    validity: 'Valid',
    standing: 'State',
  },
  form: {
    intro: 'Copy what the published protocol says.',
    missing: 'Fill this in.',
    referenceHint: 'As it stands on the published protocol.',
    legalBasisHint: 'The articles on which the exchange rests.',
    categoriesHint:
      'What you do not tick, the referrer does not see. The state, the questions and the reason of sending back the referrer always sees.',
    dayHint: 'For example 31/12/2026',
    save: 'Save',
  },
  warnings: {
    title: 'Protocols that end',
    in90Days: '({{sender}} to {{receiver}}) ends on {{date}}. Begin with a new protocol.',
    in30Days: '({{sender}} to {{receiver}}) ends on {{date}}, within a month.',
    in7Days:
      '({{sender}} to {{receiver}}) ends on {{date}}, within a week. After that nothing can be sent.',
    expired:
      '({{sender}} to {{receiver}}) ended on {{date}}. Nothing can be sent until there is a new protocol.',
  },
}
