import type { AppointmentState, SlotKind } from '@onthaal/shared/appointments'

/** What files of appointments say in Dutch, as the screens do; a test holds the two together. */
export const visitWords = {
  slotKind: { desk: 'Aan het loket', zitdag: 'Zitdag' } satisfies Record<SlotKind, string>,
  appointmentState: {
    planned: 'Verwacht',
    came: 'Gekomen',
    noShow: 'Niet gekomen',
    cancelled: 'Geannuleerd',
  } satisfies Record<AppointmentState, string>,
}
