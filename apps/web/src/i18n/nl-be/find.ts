/** The search box that stands on every page. */
export const find = {
  title: 'Zoeken',
  label: 'Wat zoekt u?',
  hint: 'Een naam, een rijksregisternummer, een telefoonnummer, een referentie, een school, een dienst of een pagina. Zoeken naar personen wordt genoteerd.',
  hintWithoutPersons: 'Een referentie, een school, een dienst of een pagina.',
  submit: 'Zoeken',
  nothingToFind: 'Typ een naam, een nummer of een woord.',
  pages: 'Pagina’s',
  persons: 'Personen',
  noPersons: 'Niemand gevonden in de dossiers van uw organisatie.',
  morePersons: 'Alleen de eerste {{count}} staan hier. Zoek verder met ‘Zoek of voeg toe’.',
  referrals: 'Doorverwijzingen',
  noReferral: 'Geen doorverwijzing met deze referentie die u mag zien.',
  services: 'Scholen en diensten',
  moreServices: 'Nog {{count}} andere. Typ een woord meer.',
}
