import type { ExportFormat } from '@onthaal/shared/exports'

/** Lists that people take along as files. */
export const exports = {
  title: 'Lijst exporteren',
  intro:
    'U krijgt alle rijen van deze lijst, met de filters, de volgorde en de kolommen van nu. Wie erin staat, komt in het logboek van inzage.',
  format: 'Waarin wilt u de lijst?',
  formats: {
    csv: 'CSV, voor elk programma',
    xlsx: 'Excel (XLSX)',
  } satisfies Record<ExportFormat, string>,
  make: 'Bestand maken',
  asked: {
    direct: 'Het bestand wordt gedownload.',
    waiting:
      'Dit is een lange lijst. U mag verder werken: het bestand wordt op de achtergrond gemaakt.',
  },
  refused: {
    tooManyRows:
      'Deze lijst is te lang voor één bestand. Kies filters, en maak meer dan één bestand.',
    tooManyExports: 'U hebt al veel bestanden. Verwijder er een.',
  },
  figures: {
    title: 'Cijfers exporteren',
    intro:
      'U krijgt de cijfers die hier staan, met wat ze tellen, uw keuzes, de datum en uw naam. Dat u ze meeneemt, komt in het logboek van inzage.',
    introOverview:
      'U krijgt de cijfers van de gekozen periode en van de vorige, met wat ze tellen, uw keuzes, de datum en uw naam. Wat hier is opgesplitst en wat onder Verloop staat, zit niet in het bestand: kies dat bij Per periode en exporteer het daar. Dat u cijfers meeneemt, komt in het logboek van inzage.',
    small: 'Een klein getal kan iets over één persoon zeggen. Maak deze cijfers niet openbaar.',
    withoutNames:
      'Namen van medewerkers staan niet in het bestand: u krijgt de cijfers voor iedereen samen.',
    format: 'Waarin wilt u de cijfers?',
  },
  made: 'Uw bestand {{name}} is klaar. U vindt het onder Exporteren.',
  notMade: 'Uw bestand {{name}} kon niet gemaakt worden. Probeer opnieuw.',
  before: 'Uw bestanden',
  ready: '{{total}} rijen. Te downloaden tot {{until}}.',
  waiting: '{{total}} rijen. Wacht om gemaakt te worden.',
  running: '{{done}} van {{total}} rijen gemaakt.',
  failed: 'Dit bestand kon niet gemaakt worden. Verwijder het en probeer opnieuw.',
  progressOf: 'Voortgang van {{name}}',
  cancel: 'Annuleren',
  remove: 'Verwijderen',
  removeOf: '{{name}} verwijderen of annuleren',
}
