import type { AmendableField } from '@onthaal/shared/sent-changes'

/** Words for what a sender changes after sending. */
export const sentChanges = {
  title: 'Gewijzigd sinds u het laatst zag',
  intro: '{{sender}} paste dit aan.',
  what: 'Wat',
  was: 'Was',
  is: 'Is nu',
  nothing: 'niets',
  field: {
    reasons: 'Waarom',
    reasonNote: 'Toelichting',
    priority: 'Hoe dringend',
    priorityReason: 'Waarom dringend',
    deskRoles: 'Wie nodig is',
  } satisfies Record<AmendableField, string>,
  why: 'Uitleg van {{who}}, {{when}}',
  seen: 'Gezien',
  amend: 'Aanpassen wat u stuurde',
  amendIntro:
    'Het loket ziet wat er stond, wat er nu staat en waarom. Telefoon, e-mail, adres en talen past u aan in het dossier van de persoon: ook dat ziet het loket.',
  explanation: 'Waarom past u dit aan?',
  explanationHint: 'Het loket leest dit.',
  noExplanation: 'Schrijf waarom u dit aanpast',
  submit: 'Aanpassen',
  done: 'De doorverwijzing is aangepast. Het loket ziet dat.',
}
