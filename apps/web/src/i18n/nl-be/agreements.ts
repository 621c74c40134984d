import type {
  AgreementWarning,
  CommitmentCode,
  CommitmentParty,
  CommitmentState,
  ContactRole,
  MeetingState,
} from '@onthaal/shared/agreements'

/** What organisations agreed on working together, and how they keep that. */
export const agreements = {
  title: 'Samenwerkingsovereenkomsten',
  one: 'Samenwerkingsovereenkomst',
  intro:
    'Wat uw organisatie met andere organisaties afsprak. Loopt een overeenkomst af, dan kunt u gewoon verder werken.',
  add: 'Overeenkomst toevoegen',
  back: 'Naar alle overeenkomsten',
  print: 'Afdrukken',
  empty: 'Nog geen overeenkomst',
  emptyText: 'Een overeenkomst die u toevoegt, staat hier voor beide partijen.',
  period: 'van {{from}} tot en met {{to}}',
  since: 'vanaf {{from}}',
  before: 'ten laatste op {{date}}',
  addendumTo: 'Addendum bij {{reference}}',
  replaced: 'vervangen',
  replacedBy: 'door {{reference}}',
  inForce: 'geldig',
  notInForce: 'nu niet geldig',
  notEvaluated: 'niet van toepassing',
  notWritten: 'nog niet ingevuld',
  paragraph: '§ {{paragraph}}',
  saidBy: 'Aangepast door {{name}} op {{moment}}',
  change: 'Aanpassen',
  changeTerms: 'Gegevens aanpassen',
  changeParagraph: 'Paragraaf {{paragraph}} aanpassen',
  changePerson: '{{name}} aanpassen',
  addContact: 'Contactpersoon toevoegen',
  changeContact: 'Contactpersoon aanpassen',
  noContacts: 'Er staat nog geen contactpersoon in het register.',
  addSignatory: 'Ondertekenaar toevoegen',
  changeSignatory: 'Ondertekenaar aanpassen',
  noSignatories: 'Er staat nog geen ondertekenaar in het register.',
  remove: 'Verwijderen uit het register',
  sections: {
    terms: 'De overeenkomst',
    commitments: 'Wat afgesproken is',
    contacts: 'Contactpersonen',
    signatories: 'Ondertekenaars',
  },
  fields: {
    partner: 'Met welke organisatie',
    partners: 'Tussen',
    reference: 'Referentie',
    signedOn: 'Ondertekend op',
    term: 'Looptijd',
    validFrom: 'Geldig vanaf',
    validTo: 'Geldig tot en met',
    validity: 'Geldig',
    standing: 'Stand',
    amends: 'Addendum bij',
    replaces: 'Vervangt',
    addenda: 'Addenda',
    evaluation: 'Jaarlijks overleg',
    nextEvaluationOn: 'Volgend overleg gepland op',
    evaluatedOn: 'Overleg gehouden op',
    commitment: 'Afspraak',
    party: 'Wie',
    responsible: 'Welke dienst volgt dit op',
    state: 'Stand',
    evidence: 'Bewijs',
    action: 'Actie',
    name: 'Naam',
    role: 'Rol',
    position: 'Functie',
    organisation: 'Organisatie',
    reach: 'Bereikbaar',
    phone: 'Telefoon',
    email: 'E-mailadres',
  },
  form: {
    missing: 'Vul dit in.',
    dayHint: 'Bijvoorbeeld 31/12/2026',
    daysHint: 'Eén datum per regel, bijvoorbeeld 31/12/2026',
    daysInvalid: 'Vul op elke regel één datum in, bijvoorbeeld 31/12/2026.',
    endsBefore: 'Deze dag ligt voor de dag waarop het begint.',
    emailInvalid: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.be.',
    responsibleHint: 'Een dienst of een functie, geen naam.',
    evidenceHint: 'Waaruit blijkt het? Schrijf niets over personen.',
    none: 'Geen overeenkomst',
    save: 'Bewaren',
  },
  warning: {
    in180Days: 'loopt af binnen 180 dagen',
    in60Days: 'loopt af binnen 60 dagen',
    expired: 'afgelopen',
  } satisfies Record<AgreementWarning, string>,
  warnings: {
    title: 'Samenwerkingsovereenkomsten: wat aandacht vraagt',
    in180Days: 'loopt af op {{date}}, binnen 180 dagen. Begin aan een opvolger.',
    in60Days: 'loopt af op {{date}}, binnen 60 dagen. Er is nog geen opvolger.',
    expired: 'is afgelopen op {{date}} en heeft geen opvolger. U kunt gewoon verder werken.',
    overdue: 'moest ten laatste op {{date}} samen besproken worden. Plan het overleg.',
  } satisfies Record<AgreementWarning | 'overdue' | 'title', string>,
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
  contactRole: {
    regionCoordinator: 'Coördinator van de regio',
    policySupporter: 'Ondersteuner Lokaal Beleid',
    alderman: 'Bevoegde schepen',
    integrationContact: 'Contactpersoon voor integratie',
    other: 'Andere',
  } satisfies Record<ContactRole, string>,
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
    addenda: 'Verdere afspraken staan in een addendum.',
    contactRegister:
      'Beide partijen houden bij wie de contactpersonen zijn: coördinator van de regio, Ondersteuner Lokaal Beleid, bevoegde schepen en contactpersoon voor integratie.',
    signatures: 'De overeenkomst is ondertekend voor beide partijen.',
  } satisfies Record<CommitmentCode, string>,
}
