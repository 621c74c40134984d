import type { AppointmentState, SlotKind } from '@onthaal/shared/appointments'
import type { RetentionReason } from '@onthaal/shared/retention'

/** What files of appointments say in Dutch, as the screens do; a test holds the two together, here and below. */
export const visitWords = {
  slotKind: { desk: 'Aan het loket', zitdag: 'Zitdag' } satisfies Record<SlotKind, string>,
  appointmentState: {
    planned: 'Verwacht',
    came: 'Gekomen',
    noShow: 'Niet gekomen',
    cancelled: 'Geannuleerd',
  } satisfies Record<AppointmentState, string>,
}

/** The same of files that a dry run would let go. */
export const candidateWords = {
  retentionReason: {
    followUpClosed: 'Opvolging afgesloten',
    minorFollowUpClosed: 'Opvolging van een minderjarige afgesloten',
    talkHeld: 'Onthaalgesprek zonder doorverwijzing',
    neverSent: 'Nooit verzonden',
    neverMet: 'Nooit ontmoet',
    answersForMinor: 'Stond in voor een minderjarige',
  } satisfies Record<RetentionReason, string>,
  fields: { file: 'Dossiernummer', why: 'Waarom', dueOn: 'Bewaard tot en met' },
}
