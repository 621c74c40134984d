import type { SchoolStatus } from '@onthaal/shared/background'
import type { SiblingTrack } from '@onthaal/shared/education'

/** Words for what goes along with a referral for school. */
export const schoolTrack = {
  title: { compulsoryEducation: 'Kort: leerplicht', preschool: 'Kort: kleuteronderwijs' },
  fields: {
    school: 'School',
    guardians: 'Ouders of voogd',
    guardian: 'Voogd',
    siblings: 'Broers en zussen',
    homeLanguages: 'Thuistalen',
    months: 'Maanden les in het Nederlands',
    reception: 'Onthaalonderwijs (OKAN)',
    clock: 'Termijn',
  },
  school: {
    none: 'gaat nog niet naar school',
    waiting: 'staat op een wachtlijst',
    enrolled: 'ingeschreven in een school',
    homeEducation: 'krijgt huisonderwijs',
  } satisfies Record<SchoolStatus, string>,
  track: {
    compulsoryEducation: 'leerplicht',
    preschool: 'kleuterschool',
    tooYoung: 'nog te jong voor school',
    unknown: 'geboortedatum niet bekend',
  } satisfies Record<SiblingTrack, string>,
  born: 'geboren {{date}}',
  notAsked: 'nog niet gevraagd',
  noParents: 'nog niet ingevuld',
  noGuardian: 'nog niet aangesteld of niet bekend; dat houdt niets tegen',
  noSiblings: 'geen andere kinderen bekend in het gezin',
  noClock:
    'Geen termijn. Het gezin heeft het recht om ingelicht te worden over de kleuterschool. Het kind mag gaan, maar het moet niet.',
  noClockGuardian:
    'Geen termijn. De voogd heeft het recht om ingelicht te worden over de kleuterschool. Het kind mag gaan, maar het moet niet.',
  because: '{{line}} ({{reason}})',
  reason: {
    born: 'geboren in {{year}}',
    registeredOn: 'eerste inschrijving op {{day}}',
    oral: 'spreken {{level}}',
    written: 'schrijven {{level}}',
    months_one: '{{count}} maand',
    months_other: '{{count}} maanden',
  },
  fill: 'School invullen',
  edit: 'Gegevens van het kind aanvullen',
  family: 'Gezin en voogd aanvullen',
}
