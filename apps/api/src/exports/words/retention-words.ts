import type { RetentionReason } from '@onthaal/shared/retention'

/** What files of retention runs say in Dutch, as the screens do; a test holds the two together. */
export const retentionWords = {
  fields: { at: 'Wanneer', kind: 'Soort', by: 'Door', files: 'Dossiers' },
  runs: {
    title: 'Wanneer de dossiers zijn nagekeken',
    dry: 'Proef',
    real: 'Verdwenen',
    unfinished: 'Afgebroken',
    byNight: 'Vanzelf, ’s nachts',
  },
}

/** Why files go, each a column of its own. */
export const retentionReasonWords = {
  followUpClosed: 'Opvolging afgesloten',
  minorFollowUpClosed: 'Opvolging van een minderjarige afgesloten',
  talkHeld: 'Onthaalgesprek zonder doorverwijzing',
  neverSent: 'Nooit verzonden',
  neverMet: 'Nooit ontmoet',
  answersForMinor: 'Stond in voor een minderjarige',
} satisfies Record<RetentionReason, string>
