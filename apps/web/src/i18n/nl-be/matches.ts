import type { MergeObstacle } from '@onthaal/shared/matching'

/** Words for files that may be of one person. */
export const matches = {
  title: 'Misschien heeft deze persoon al een dossier',
  text: 'Er is nog niets bewaard. Zeg van elk dossier of het over dezelfde persoon gaat.',
  section: 'Misschien dezelfde persoon',
  compared: 'Vergelijking met',
  field: 'Gegeven',
  thisFile: 'Dit dossier',
  theirs: 'Ander dossier',
  differs: 'Verschilt',
  same: 'Dezelfde persoon',
  different: 'Niet dezelfde',
  useFile: 'Dezelfde persoon: dossier openen',
  useInHousehold: 'Dezelfde persoon: toevoegen aan het gezin',
  withName: '{{action}} ({{name}})',
  open: 'Dossier bekijken',
  alsoFile: 'Deze persoon heeft nog een dossier:',
  kept: 'Uw antwoord is bewaard. We vragen het niet meer.',
  decisions: 'Dossiers die hierop lijken',
  decided: '{{when}}, door {{who}}',
  merge: 'Samenvoegen',
  mergeTitle: 'Dossier van {{name}} samenvoegen met dit dossier',
  mergeStays:
    'De gegevens van dit dossier blijven zoals ze zijn. De gesprekken, doorverwijzingen, bewijzen van informeren en gezinsleden van het andere dossier komen erbij. Wie het andere dossier zoekt, vindt voortaan dit.',
  mergeOther:
    'Kloppen de gegevens van het andere dossier beter? Open dan dat dossier en voeg daar samen.',
  mergeUndo: 'U kunt dit ongedaan maken, onderaan bij de geschiedenis.',
  merged: 'De twee dossiers zijn samengevoegd.',
  mergedFiles: 'Samengevoegde dossiers',
  mergedBy: 'samengevoegd op {{when}} door {{who}}',
  undoneBy: 'ongedaan gemaakt op {{when}} door {{who}}',
  undo: 'Ongedaan maken',
  undoTitle: 'Samenvoegen ongedaan maken?',
  undoText:
    'Wat bij het samenvoegen uit het dossier van {{name}} kwam, gaat terug naar dat dossier. Wat er sindsdien bij kwam, blijft hier.',
  undone: 'Het zijn weer twee dossiers.',
  undoReason: 'Reden',
  undoReasonHint: 'Geen gezondheid, asielverhaal of godsdienst.',
  undoReasonMissing: 'Vul een reden in.',
  historyOf: 'Geschiedenis van dat dossier',
  obstacleTitle: 'Deze dossiers kunnen nog niet samen',
  obstacles: {
    bothPending:
      'Beide dossiers hebben een open doorverwijzing van dezelfde soort. Trek er eerst één in.',
    bothDrafted:
      'In een gesprek staat voor beide een doorverwijzing van dezelfde soort klaar. Wis er eerst één.',
    twoHouseholds:
      'Volgens de dossiers woont deze persoon in twee gezinnen. Beëindig eerst één van beide.',
    holdsOthers:
      'Met het andere dossier is al een dossier samengevoegd. Open dat dossier en voeg daar samen.',
    unseen: 'Er hangt iets aan beide dossiers dat u niet ziet. Vraag het aan uw leidinggevende.',
    underMeasure:
      'Op een van beide dossiers staat een beperking of een bewaarplicht. Vraag het aan de privacyverantwoordelijke van uw organisatie.',
  } satisfies Record<MergeObstacle, string>,
}
