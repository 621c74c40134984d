/** Why files are opened, and who looked up whom. */
export const consultations = {
  title: 'Dossier openen',
  intro:
    'U hebt nu geen werk met deze persoon. Zeg waarom u het dossier opent. Onthaal houdt bij wie welk dossier bekijkt.',
  counter: {
    title: 'Persoon staat aan de balie',
    text: 'De persoon staat voor u. Het dossier blijft 3 uur open voor u.',
    action: 'Persoon staat aan de balie',
  },
  glass: {
    title: 'Andere reden',
    text: 'Het dossier blijft 3 uur open voor u. Uw leidinggevende ziet dat u het opende, en waarom.',
    reason: 'Reden',
    reasonMissing: 'Kies een reden.',
    words: 'Uitleg',
    wordsHint: 'Leg in één zin uit waarom u dit dossier nodig hebt.',
    wordsMissing: 'Leg uit waarom u dit dossier nodig hebt.',
    action: 'Openen met deze reden',
    list: 'Geopend om een andere reden',
    listTitle: 'Geopend zonder werk',
    listIntro:
      'Dossiers van de laatste 30 dagen die een collega opende zonder eigen werk met de persoon.',
    period: '{{from}} tot {{until}}',
    noneTitle: 'Geen dossiers',
    noneText: 'De laatste 30 dagen opende niemand een dossier zonder werk met de persoon.',
  },
  openedFor: {
    counter:
      'De persoon staat aan de balie. Dit dossier blijft tot {{time}} open voor u. Dat wordt bijgehouden.',
    glass:
      'U opende dit dossier zonder werk met de persoon. Reden: {{reason}}. Het blijft open tot {{time}}. Dat wordt bijgehouden en uw leidinggevende ziet het.',
  },
  fields: {
    at: 'Wanneer',
    by: 'Wie',
    person: 'Persoon',
    action: 'Wat',
    purpose: 'Waarom',
    organisation: 'Organisatie',
    role: 'Functie',
  },
  list: {
    caption: 'Wie wat bekeek',
    others: 'en nog {{count}}',
    noneTitle: 'Niets bekeken',
    noneText: 'In deze periode staat hier niets.',
  },
  period: { from: 'Vanaf', until: 'Tot en met' },
  inspection: {
    title: 'Inzage',
    intro:
      'Wie van uw organisatie bekeek welke dossiers, en waarom. Ook wat u hier bekijkt, wordt bijgehouden.',
    colleague: 'Wat zag deze collega',
    choose: 'Collega',
    everybody: 'Iedereen',
  },
  unusual: {
    title: 'Ongewoon veel, laatste 7 dagen',
    none: 'Niemand opende {{count}} personen of meer in één uur, en niemand opende een dossier zonder werk.',
    manyPersons: 'opende {{count}} personen in het uur vanaf {{moment}}.',
    brokenGlass: 'opende {{count}} keer een dossier zonder werk, het laatst op {{moment}}.',
  },
  ofPerson: {
    title: 'Wie zag dit',
    intro: 'Wie het dossier van deze persoon bekeek, in welke functie, wat en waarom.',
    open: 'Wie zag dit',
    excerpt: 'Uittreksel voor de persoon',
  },
  excerpt: {
    title: 'Wie uw gegevens bekeek',
    intro:
      'Dit zijn de organisaties die uw gegevens in Onthaal bekeken, wanneer en waarom. De namen van medewerkers staan er niet in.',
    print: 'Afdrukken',
    none: 'Tot nu bekeek niemand deze gegevens.',
  },
}

/** What is handed to somebody who asks what is kept of them. */
export const personExport = {
  open: 'Alles voor de persoon',
  title: 'Wat wij van u bijhouden',
  intro:
    'Alles wat deze organisatie in Onthaal van u bijhoudt, en wie het bekeek. U mag vragen om te verbeteren wat niet juist is.',
  referralIntro:
    'Alles wat deze organisatie in Onthaal van u bijhoudt bij één doorverwijzing, en wie het hier bekeek. Uw dossier staat bij wie u doorverwees: vraag het daar ook.',
  keptBy: 'Bijgehouden door {{organisation}}. Gemaakt op {{moment}}.',
  print: 'Afdrukken',
  save: 'Opslaan als bestand (JSON)',
  file: 'wat-wij-bijhouden',
  talk: 'Onthaalgesprek',
  referral: 'Doorverwijzing {{reference}}',
  measure: {
    setAt: 'Ingesteld op',
    reason: 'Reden',
    liftedAt: 'Opgeheven op',
    liftReason: 'Reden van opheffen',
  },
  accesses: 'Waarom uw dossier geopend is buiten het gewone werk',
  cutOff:
    'Er is meer dan hier past: dit zijn de laatste 10.000. Vraag de rest aan deze organisatie.',
}
