import type { WorklistQueue } from '@onthaal/shared/referrals'

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
