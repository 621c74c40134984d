import type {
  CommitmentCode,
  CommitmentIndicator,
  CommitmentParty,
  CommitmentState,
  ContactRole,
  MeetingState,
  RegisterIndicator,
} from '@onthaal/shared/agreements'
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
  sections: {
    contacts: 'Contactpersonen',
    signatories: 'Ondertekenaars',
    history: 'Geschiedenis',
  },
  fields: {
    partners: 'Tussen',
    reference: 'Referentie',
    signedOn: 'Ondertekend op',
    validFrom: 'Geldig vanaf',
    validTo: 'Geldig tot en met',
    standing: 'Stand',
    amends: 'Addendum bij',
    commitment: 'Wat afgesproken is',
    party: 'Wie',
    responsible: 'Welke dienst volgt dit op',
    state: 'Stand',
    indicator: 'Waaraan u het ziet',
    evidence: 'Bewijs',
    evidenceLink: 'Link naar het bewijs',
    name: 'Naam',
    role: 'Rol',
    position: 'Functie',
    organisation: 'Organisatie',
    phone: 'Telefoon',
    email: 'E-mailadres',
  },
  contactRole: {
    regionCoordinator: 'Coördinator van de regio',
    policySupporter: 'Ondersteuner Lokaal Beleid',
    alderman: 'Bevoegde schepen',
    integrationContact: 'Contactpersoon voor integratie',
    other: 'Andere',
  } satisfies Record<ContactRole, string>,
  before: 'ten laatste op {{date}}',
  notEvaluated: 'niet van toepassing',
  noIndicator: 'geen cijfer',
  evaluationState: {
    planned: 'gepland',
    toPlan: 'nog te plannen',
    overdue: 'te laat',
  } satisfies Record<MeetingState, string>,
  commitmentState: {
    later: 'volgt later',
    toStart: 'nog te starten',
    running: 'loopt',
    kept: 'nagekomen',
    atRisk: 'in gevaar',
  } satisfies Record<CommitmentState, string>,
  party: {
    municipality: 'Gemeente',
    agency: 'Agentschap',
    ocmw: 'OCMW',
    both: 'Gemeente en Agentschap',
  } satisfies Record<CommitmentParty, string>,
  commitment: {
    diversity:
      'Diversiteit hoort bij elk beleidsdomein: iedereen voelt zich thuis. Het Agentschap begeleidt nieuwkomers en ondersteunt lokale besturen.',
    informNewcomers:
      'De gemeente informeert nieuwkomers over inburgering en anderstaligen over Nederlandse lessen, en verwijst hen door. Het Agentschap zorgt voor voldoende informatiemateriaal.',
    informMinors:
      'De gemeente informeert over leerplicht, recht op onderwijs en het sociaal-culturele aanbod. Het Agentschap zoekt mee naar gepast onderwijs en, waar nodig, naar hulp.',
    referFromTalks: 'De gemeente verwijst nieuwkomers door op basis van onthaalgesprekken.',
    runDesk:
      'Het Agentschap heeft een loket waar een trajectbegeleider en een taalconsulent nieuwkomers ontvangen.',
    deliverData:
      'Het Agentschap bezorgt op vraag de recentste gegevens over inwoners van buitenlandse herkomst.',
    followSharedClients: 'Beide partijen spreken af hoe ze gezamenlijke cliënten opvolgen.',
    referWithinGpmi:
      'Het OCMW verwijst binnen een GPMI cliënten door die in aanmerking komen voor inburgering of Nederlandse lessen.',
    exchangeThroughKbi:
      'Voor gezamenlijke cliënten: zoveel mogelijk gegevens uitwisselen via de Kruispuntbank Inburgering.',
    supportAccessibility:
      'Het Agentschap ondersteunt op vraag de toegankelijkheid van de lokale dienstverlening.',
    trainReferrers: 'Het Agentschap vormt, begeleidt en ondersteunt de toeleiders.',
    familyLaw:
      'De gemeente kan terecht bij de dienst vreemdelingenrecht en internationaal familierecht.',
    interpreting:
      'De gemeente kan na een aparte overeenkomst beroep doen op sociaal tolken en vertalen.',
    policySupport: 'De gemeente kan altijd terecht bij de Ondersteuner Lokaal Beleid van de regio.',
    regionalConsultation:
      'De gemeente wordt op eigen vraag uitgenodigd op het Lokaal Dienstenoverleg van de regio.',
    integrationPolicy:
      'Het Agentschap helpt de gemeente om een integratiebeleid op te maken en middelen te vinden.',
    cohesionOffer:
      'Het Agentschap informeert op vraag over het aanbod en goede voorbeelden van lokale sociale cohesie.',
    cohesionInitiatives:
      'Het Agentschap ondersteunt initiatieven van de gemeente voor sociale cohesie en leidt cliënten ernaartoe.',
    yearlyEvaluation:
      'De verantwoordelijken van beide partijen komen minstens één keer per jaar samen om te evalueren en bij te sturen.',
    addenda: 'Wat verder afgesproken is, staat in een addendum.',
    contactRegister:
      'Beide partijen houden bij wie de contactpersonen zijn: coördinator van de regio, Ondersteuner Lokaal Beleid, bevoegde schepen en contactpersoon voor integratie.',
    signatures: 'De overeenkomst is ondertekend voor beide partijen.',
  } satisfies Record<CommitmentCode, string>,
  indicator: {
    nextMeeting: 'Volgend overleg',
    addenda: 'Addenda',
    contacts: 'Contactpersonen vandaag',
    signatories: 'Ondertekenaars',
  } satisfies Record<RegisterIndicator, string>,
}

/** What shows that a paragraph is kept: a figure by its name, or the register itself. */
export const indicatorWords = {
  sent: 'Verzonden',
  pickedUpInTime: 'Op tijd opgepikt',
  acknowledged: 'Uitkomst gezien',
  personsInformed: 'Geïnformeerd',
  childrenFollowed: 'Kinderen in opvolging',
  ...agreementWords.indicator,
} satisfies Record<CommitmentIndicator, string>
