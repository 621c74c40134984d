import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { Visit, VisitAttendance } from './appointment.ts'

/** Reads again what a change to the slots of a desk may have changed. */
function useRefreshSlots() {
  const queryClient = useQueryClient()
  return () =>
    Promise.all(
      ['listSlots', 'listFreeSlots', 'listReferrals', 'getReferral', 'listReferralEvents'].map(
        (name) => queryClient.invalidateQueries({ queryKey: [name] }),
      ),
    )
}

export function usePublishSlots() {
  const refresh = useRefreshSlots()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewSlotSeries']) =>
      answerOf(
        client.POST('/slotSeries', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async () => {
      intent.done()
      await refresh()
    },
  })
}

export function useWithdrawSlot() {
  const refresh = useRefreshSlots()
  return useMutation({
    mutationFn: (slotId: string) =>
      answerOf(client.DELETE('/slots/{slotId}', { params: { path: { slotId } } })),
    // Somebody may have booked it meanwhile.
    onSettled: refresh,
  })
}

/** What the server hears of how somebody came to a visit. */
const attendances = {
  came: { came: true },
  cameLate: { came: true, late: true },
  noShow: { came: false },
} as const satisfies Record<VisitAttendance, Schemas['Attendance']>

/** Says from the calendar or the list of a day whether somebody came. */
export function useRegisterVisit() {
  const refresh = useRefreshSlots()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ visit: { referral }, how }: { visit: Visit; how: VisitAttendance }) =>
      answerOf(
        client.POST('/referrals/{referralId}/attendance', {
          body: attendances[how],
          params: {
            path: { referralId: referral.id },
            header: {
              'If-Match': etagOf(referral),
              'Idempotency-Key': intent.keyFor({ ...referral, how }),
            },
          },
        }),
      ),
    onSuccess: () => intent.done(),
    onSettled: refresh,
  })
}
