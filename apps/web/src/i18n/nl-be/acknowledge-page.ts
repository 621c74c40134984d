/** Words for seeing all outcomes of a page at once. */
export const acknowledgePage = {
  all_one: 'Deze uitkomst als gezien aanduiden',
  all_other: 'Alles op deze pagina als gezien ({{count}})',
  allButSentBack_one: 'Alles op deze pagina als gezien, behalve wat teruggestuurd is ({{count}})',
  allButSentBack_other: 'Alles op deze pagina als gezien, behalve wat teruggestuurd is ({{count}})',
  done_one: '{{count}} uitkomst is als gezien aangeduid.',
  done_other: '{{count}} uitkomsten zijn als gezien aangeduid.',
  changed: 'Er is intussen iets veranderd',
  changedText:
    'Niets is als gezien aangeduid. De lijst is vernieuwd. Kijk ze na en probeer opnieuw.',
}
