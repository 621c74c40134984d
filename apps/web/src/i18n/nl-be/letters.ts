import type { LanguageNeed } from '@onthaal/shared/letters'

/** What is said about the letters that adults take home. */
export const letters = {
  title: 'Brieven om mee te geven',
  intro:
    'Elke volwassene krijgt een eigen brief: wat is afgesproken, en waarover die persoon informatie kreeg.',
  nobody: 'Voor niemand is er een brief: niemand kreeg informatie, en er is niets afgesproken.',
  wanted: 'Brief meegeven',
  language: 'Taal naast het Nederlands',
  dutchAlone: 'Alleen Nederlands',
  notReleased: '{{language}} (nog niet vrijgegeven)',
  waits:
    'De tekst in het {{language}} is nog niet nagekeken en vrijgegeven. Daarom is de brief alleen in het Nederlands.',
  notPrepared: 'Er is geen tekst in het {{language}}. Daarom is de brief alleen in het Nederlands.',
  need: 'Waarom ook in die taal?',
  needHint: 'Volgens de taalwet houden we bij waarom er een vertaling bij de brief is.',
  needs: {
    noDutch: 'verstaat geen Nederlands',
    littleDutch: 'verstaat te weinig Nederlands',
    onRequest: 'vroeg er zelf om',
  } satisfies Record<LanguageNeed, string>,
  handOver_one: 'Brief meegeven en afdrukken',
  handOver_other: '{{count}} brieven meegeven en afdrukken',
  kept_one: 'De brief bekijken die werd meegegeven',
  kept_other: 'De {{count}} brieven bekijken die werden meegegeven',
  handedOver: 'Meegegeven brieven',
  handedOverIntro: 'Zoals ze werden meegegeven: de tekst verandert niet meer.',
  none: 'Nog geen brieven',
  noneText: 'Na dit gesprek werd nog geen brief meegegeven.',
  print_one: 'Brief afdrukken',
  print_other: '{{count}} brieven afdrukken',
  noneOfPerson: 'Aan deze persoon werd nog geen brief meegegeven.',
  allOfPerson: 'Alle brieven van deze persoon',
  toFile: 'Naar het dossier',
  toTalk: 'Naar het gesprek',
  showNewest: 'De nieuwste brieven tonen',
  all: 'Alle brieven van dit gesprek',
  show: 'Tonen',
  columns: {
    person: 'Voor wie',
    at: 'Meegegeven op',
    by: 'Door',
    language: 'Naast het Nederlands',
    show: 'Brief',
  },
  texts: {
    title: 'Teksten van de brief',
    intro:
      'Brieven worden pas in een taal afgedrukt als u de tekst hebt nagekeken en vrijgegeven. Zonder vrijgave is de brief alleen in het Nederlands.',
    released: '{{language}}: vrijgegeven op {{date}} door {{name}}',
    waits: '{{language}}: nog niet vrijgegeven',
    release: 'Tekst in het {{language}} vrijgeven',
    withdraw: 'Vrijgave van het {{language}} intrekken',
    caption: '{{language}}, versie {{version}}. Wat tussen accolades staat, wordt ingevuld.',
    dutch: 'Nederlands',
    notice: 'Vertaling uit het Nederlands',
  },
}
