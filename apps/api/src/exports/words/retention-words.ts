import type { FileMeasureKind, RetentionReason } from '@onthaal/shared/retention'

/** What files of retention say in Dutch, as the screens do; a test holds the two together. */
export const retentionWords = {
  fields: {
    at: 'Wanneer',
    kind: 'Soort',
    by: 'Door',
    files: 'Dossiers',
    file: 'Dossiernummer',
    why: 'Waarom',
    dueOn: 'Bewaard tot en met',
    measure: 'Maatregel',
    reason: 'Reden',
  },
  measures: { title: 'Maatregelen op dossiers' },
  runs: {
    title: 'Wanneer de dossiers zijn nagekeken',
    dry: 'Proef',
    real: 'Verdwenen',
    unfinished: 'Afgebroken',
    byNight: 'Vanzelf, ’s nachts',
  },
}

/** Why files go. */
export const retentionReasonWords = {
  followUpClosed: 'Opvolging afgesloten',
  minorFollowUpClosed: 'Opvolging van een minderjarige afgesloten',
  talkHeld: 'Onthaalgesprek zonder doorverwijzing',
  neverSent: 'Nooit verzonden',
  neverMet: 'Nooit ontmoet',
  answersForMinor: 'Stond in voor een minderjarige',
} satisfies Record<RetentionReason, string>

/** What is set on files. */
export const fileMeasureKindWords = {
  legalHold: 'Langer bewaren',
  restriction: 'Beperkte verwerking',
} satisfies Record<FileMeasureKind, string>
