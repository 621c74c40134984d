import type { FileMeasureKind, RetentionReason } from '@onthaal/shared/retention'

/** Why data go, and what is set on files. */
export const retentionVocabulary = {
  retentionReason: {
    followUpClosed: 'Opvolging afgesloten',
    minorFollowUpClosed: 'Opvolging van een minderjarige afgesloten',
    talkHeld: 'Onthaalgesprek zonder doorverwijzing',
    neverSent: 'Nooit verzonden',
    neverMet: 'Nooit ontmoet',
    answersForMinor: 'Stond in voor een minderjarige',
  } satisfies Record<RetentionReason, string>,
  fileMeasureKind: {
    legalHold: 'Langer bewaren',
    restriction: 'Beperkte verwerking',
  } satisfies Record<FileMeasureKind, string>,
}
