import { Button, Stack } from '@mantine/core'
import { type AppointmentReason, appointmentReasons } from '@onthaal/shared/appointments'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { Actions } from '../../ui/actions.tsx'
import { RadioChoices } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notifyDone } from '../../ui/notify.ts'
import type { Referral } from '../referral.ts'
import { useCancelAppointment } from '../referral-mutations.ts'

interface CancelAppointmentFormProps {
  referral: Referral
  onClose: () => void
}

/** Cancels an appointment, and says why: the other side reads it. */
export function CancelAppointmentForm({ referral, onClose }: CancelAppointmentFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const cancel = useCancelAppointment()
  const [reason, setReason] = useState<AppointmentReason | ''>('')
  const [isMissing, setIsMissing] = useState(false)

  return (
    <Dialog title={t('appointments.cancelTitle')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setIsMissing(reason === '')
          if (reason === '') return
          cancel.mutate(
            { seen: referral, body: { reason } },
            {
              onSuccess: () => {
                notifyDone(t('appointments.cancelled'))
                onClose()
              },
            },
          )
        }}
      >
        <Stack gap="lg">
          <RadioChoices
            id={`${id}-reason`}
            label={t('appointments.reason')}
            error={isMissing && t('appointments.reasonMissing')}
            choices={appointmentReasons.map((value) => ({
              value,
              label: t(`vocabulary.appointmentReason.${value}`),
            }))}
            value={reason}
            onChange={setReason}
          />
          {cancel.error && <Failure error={cancel.error} takesFocus />}
          <Actions>
            <Button type="submit" loading={cancel.isPending}>
              {t('appointments.cancelSubmit')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('appointments.keep')}
            </Button>
          </Actions>
        </Stack>
      </form>
    </Dialog>
  )
}
