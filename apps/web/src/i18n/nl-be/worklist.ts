import type { WorklistQueue } from '@onthaal/shared/referrals'
import type { ViewSharing } from '@onthaal/shared/worklists'

type QueueWords = Record<WorklistQueue, string>

const both = {
  thisWeek: 'Deze week',
  late: 'Te laat',
  paused: 'Gepauzeerd',
  toAcknowledge: 'Te bekijken uitkomsten',
  contests: 'Herbekijking gevraagd',
  possiblyDouble: 'Mogelijk dubbel',
  drafts: 'Concepten',
  waiting: 'Wacht op een protocol',
  closed: 'Afgesloten',
  all: 'Alle doorverwijzingen',
}

const bothMeaning = {
  thisWeek: 'Oppikken, beantwoorden of hervatten: wat ten laatste deze zondag moet gebeuren.',
  late: 'De datum om op te pikken, te antwoorden of te hervatten is voorbij.',
  paused: 'De opvolging ligt stil tot een afgesproken datum.',
  toAcknowledge: 'Er is een uitkomst die nog niemand bij u bekeken heeft.',
  possiblyDouble:
    'Een andere verwijzer vroeg hetzelfde voor dezelfde persoon, en ook dat loopt nog.',
  drafts: 'Begonnen en nog niet verzonden.',
  waiting: 'Vertrekt vanzelf zodra er een geldig protocol is.',
  closed: 'Afgerond, stopgezet, teruggestuurd of ingetrokken.',
  all: 'Alles wat verzonden is, van nieuw tot afgesloten.',
}

/** The worklist: its queues, its views and how it is shown. */
export const worklist = {
  title: 'Werklijst: {{queue}}',
  queues: 'Wachtrijen',
  inQueue: 'in deze wachtrij',
  pickedUpAt: 'Opgepikt op',
  columns: {
    open: 'Kolommen kiezen…',
    title: 'Kolommen van deze wachtrij',
    label: 'Wat wilt u zien?',
    hint: 'De persoon en de actie staan er altijd.',
    missing: 'Kies minstens één kolom.',
    save: 'Bewaren',
    usual: 'Gewone kolommen',
  },
  views: {
    label: 'Weergaven',
    keep: 'Weergave bewaren…',
    change: 'Weergave aanpassen…',
    title: 'Weergave bewaren',
    changeTitle: 'Weergave aanpassen',
    name: 'Naam van de weergave',
    nameHint: 'Zet er geen naam van een persoon in.',
    nameMissing: 'Geef de weergave een naam.',
    nameTooLong: 'De naam telt hoogstens {{max}} tekens.',
    sharing: 'Wie ziet ze?',
    sharings: {
      nobody: 'Alleen ik',
      desk: 'Ook de collega’s van mijn loket',
      organisation: 'Ook alle collega’s van mijn organisatie',
    } satisfies Record<ViewSharing, string>,
    usual: 'Begin hiermee als ik de werklijst open (standaard)',
    current: 'De wachtrij, de filters en de volgorde van nu worden bewaard.',
    save: 'Bewaren',
    remove: 'Weergave verwijderen',
    by: 'van {{name}}',
    isUsual: 'standaard',
  },
  keys: {
    open: 'Sneltoetsen…',
    title: 'Sneltoetsen',
    arrows:
      'Pijl omhoog en pijl omlaag gaan van rij tot rij. Enter opent de rij. Ctrl+K opent het zoekvak.',
    use: 'Ook met één letter werken',
    useHint: 'Staat uit tot u het aanzet. Zet het uit als u met uw stem werkt.',
    key: 'Toets',
    does: 'Wat ze doet',
    next: 'Volgende rij',
    previous: 'Vorige rij',
    openRow: 'Rij openen',
    show: 'Deze uitleg tonen',
  },
  beside: {
    label: 'Geopende doorverwijzing',
    ownPage: 'Op een eigen pagina openen',
    close: 'Sluiten',
  },
  empty: 'Niets in deze wachtrij',
  emptyText: 'Kies een andere wachtrij om verder te werken.',
  atDesk: {
    ...both,
    new: 'Nieuw',
    caseload: 'Van mij',
    open: 'Mijn loket',
    asked: 'Wacht op antwoord',
    questions: 'Vragen aan ons',
  } satisfies QueueWords,
  atDeskMeaning: {
    ...bothMeaning,
    new: 'Verzonden naar uw loket en nog door niemand opgepikt.',
    caseload: 'Wat u opgepikt hebt en nog opvolgt.',
    open: 'Alles wat bij uw loket loopt, van wie het ook is.',
    asked: 'Uw loket stelde een vraag en wacht op het antwoord van de verwijzer.',
    questions: 'Vragen die op een antwoord van u wachten.',
    contests: 'Teruggestuurd, en de verwijzer vraagt om opnieuw te kijken.',
  } satisfies QueueWords,
  atSender: {
    ...both,
    new: 'Nog niet opgepikt',
    caseload: 'Van mij',
    open: 'Alles wat loopt',
    asked: 'Wacht op antwoord',
    questions: 'Wacht op uw antwoord',
  } satisfies QueueWords,
  atSenderMeaning: {
    ...bothMeaning,
    new: 'Verzonden door uw organisatie en nog niet opgepikt door het loket.',
    caseload: 'Wat u opgepikt hebt en nog opvolgt.',
    open: 'Alles wat uw organisatie verzond en wat nog loopt.',
    asked: 'Het loket wacht op een antwoord.',
    questions: 'Het loket stelde een vraag en wacht op uw antwoord.',
    contests: 'Teruggestuurd, en uw organisatie vroeg om opnieuw te kijken.',
  } satisfies QueueWords,
}
