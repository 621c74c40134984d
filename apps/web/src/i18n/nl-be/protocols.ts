import type { DataCategory, ProtocolWarning } from '@onthaal/shared/protocols'

/** On what flows of data rest. */
export const protocols = {
  title: 'Protocollen',
  one: 'Protocol',
  intro:
    'Gegevens gaan alleen van de ene organisatie naar de andere als er een gepubliceerd protocol voor is.',
  dataCategory: {
    followUp: 'Door wie en wanneer de doorverwijzing is opgepikt',
    contactAttempts: 'Hoe vaak en wanneer laatst iemand contact zocht',
    pauses: 'Tot wanneer de opvolging gepauzeerd is',
    outcome: 'De uitkomst',
    messageToReferrer: 'Het bericht aan de verwijzer',
    trajectory: 'Of er een inburgeringscontract en een attest is: ja of nee',
  } satisfies Record<DataCategory, string>,
  protocolWarning: {
    in90Days: 'loopt af binnen 90 dagen',
    in30Days: 'loopt af binnen 30 dagen',
    in7Days: 'loopt af binnen 7 dagen',
    expired: 'afgelopen',
  } satisfies Record<ProtocolWarning, string>,
  sending: {
    noProtocol: 'Verzenden kan nu niet',
    noProtocolText:
      'Er is geen geldig protocol tussen uw organisatie en het Agentschap. U kunt de doorverwijzing klaarzetten: ze wordt op uw naam verzonden zodra er een protocol is.',
    wait: 'Klaarzetten om te verzenden',
  },
  waiting: {
    title: 'Wacht op een protocol',
    intro:
      'Deze doorverwijzingen worden vanzelf verzonden zodra er een geldig protocol is met het Agentschap, op naam van wie ze klaarzette.',
    caption: 'Doorverwijzingen die op een protocol wachten',
    empty: 'Niets wacht op een protocol',
    emptyText: 'Alles wat u wilt verzenden, kan verzonden worden.',
  },
  new: 'Protocol toevoegen',
  back: 'Naar alle protocollen',
  flow: 'Welke gegevens, en tussen wie',
  correct: 'Aanpassen',
  saved: 'Het protocol is bewaard.',
  inForce: 'geldig',
  notInForce: 'nu niet geldig',
  noCategories: 'Niets meer dan wat de verwijzer nodig heeft voor de eigen stappen.',
  period: 'van {{from}} tot en met {{to}}',
  empty: 'Nog geen protocol',
  emptyText: 'Zonder protocol kan uw organisatie niets verzenden.',
  fields: {
    sender: 'Wie verzendt',
    receiver: 'Wie ontvangt',
    reference: 'Referentie',
    legalBasis: 'Rechtsgrond',
    categories: 'Wat het loket mag laten weten',
    validFrom: 'Geldig vanaf',
    validTo: 'Geldig tot en met',
    validity: 'Geldig',
    standing: 'Stand',
  },
  form: {
    intro: 'Neem over wat in het gepubliceerde protocol staat.',
    missing: 'Vul dit in.',
    referenceHint: 'Zoals ze op het gepubliceerde protocol staat.',
    legalBasisHint: 'De artikels waarop de uitwisseling steunt.',
    categoriesHint:
      'Wat u niet aanvinkt, ziet de verwijzer niet. De stand, de vragen en de reden van terugsturen ziet de verwijzer altijd.',
    dayHint: 'Bijvoorbeeld 31/12/2026',
    save: 'Bewaren',
  },
  warnings: {
    title: 'Protocollen die aflopen',
    in90Days: '({{sender}} naar {{receiver}}) loopt af op {{date}}. Begin aan een nieuw protocol.',
    in30Days: '({{sender}} naar {{receiver}}) loopt af op {{date}}, binnen een maand.',
    in7Days:
      '({{sender}} naar {{receiver}}) loopt af op {{date}}, binnen een week. Daarna kan er niets meer verzonden worden.',
    expired:
      '({{sender}} naar {{receiver}}) is afgelopen op {{date}}. Er kan niets verzonden worden tot er een nieuw protocol is.',
  },
}
