import type { DataCategory, ProtocolWarning } from '@onthaal/shared/protocols'

/** What files of protocols and agreements say in Dutch, as the screens do; a test holds the two together. */
export const protocolWords = {
  title: 'Protocollen',
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
  inForce: 'geldig',
  notInForce: 'nu niet geldig',
  fields: {
    sender: 'Wie verzendt',
    receiver: 'Wie ontvangt',
    reference: 'Referentie',
    legalBasis: 'Rechtsgrond',
    categories: 'Wat het loket mag laten weten',
    validFrom: 'Geldig vanaf',
    validTo: 'Geldig tot en met',
    standing: 'Stand',
  },
}

/** The same of cooperation agreements. */
export const agreementWords = {
  title: 'Samenwerkingsovereenkomsten',
  inForce: 'geldig',
  notInForce: 'nu niet geldig',
  replaced: 'vervangen',
  fields: {
    partners: 'Tussen',
    reference: 'Referentie',
    signedOn: 'Ondertekend op',
    validFrom: 'Geldig vanaf',
    validTo: 'Geldig tot en met',
    standing: 'Stand',
    amends: 'Addendum bij',
  },
}
