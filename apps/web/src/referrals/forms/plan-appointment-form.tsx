import { Button, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type AppointmentReason, appointmentReasons } from '@onthaal/shared/appointments'
import { fullName } from '@onthaal/shared/persons'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ChooseSlot } from '../../appointments/index.ts'
import { controlOf, useFieldIssues } from '../../form/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { RadioChoices } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notifyDone } from '../../ui/notify.ts'
import type { Referral } from '../referral.ts'
import { usePlanAppointment } from '../referral-mutations.ts'

const fields = ['slot', 'reason'] as const

interface PlanValues extends Record<string, unknown> {
  slot: string
  reason: AppointmentReason | ''
}

interface PlanAppointmentFormProps {
  referral: Referral
  contactLanguage: string | undefined
  onClose: () => void
}

/** Books a slot for a referral, or another one than it has. */
export function PlanAppointmentForm(props: PlanAppointmentFormProps) {
  const { referral, contactLanguage, onClose } = props
  const { t } = useTranslation()
  const id = useId()
  const plan = usePlanAppointment()
  const [, setAttempt] = useState(0)
  const isMoving = referral.appointmentActions.includes('move')
  const form = useForm<PlanValues>({
    initialValues: { slot: '', reason: '' },
    validate: {
      slot: (slot) => (slot === '' ? t('appointments.slotMissing') : null),
      reason: (reason) => (isMoving && reason === '' ? t('appointments.reasonMissing') : null),
    },
  })
  const { error } = plan
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })

  return (
    <Dialog title={t(isMoving ? 'appointments.move' : 'appointments.plan')} onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ slot, reason }) =>
          plan.mutate(
            { seen: referral, body: { slot, ...(reason !== '' && { reason }) } },
            {
              onSuccess: () => {
                notifyDone(t(isMoving ? 'appointments.moved' : 'appointments.booked'))
                onClose()
              },
            },
          ),
        )}
      >
        <Stack gap="lg">
          <ChooseSlot
            wish={{ desk: referral.desk.id, deskRoles: referral.deskRoles, contactLanguage }}
            label={t('appointments.chooseTitle', { name: fullName(referral.person) })}
            {...controlOf(form, 'slot')}
          />
          {isMoving && (
            <RadioChoices
              id={`${id}-reason`}
              label={t('appointments.reason')}
              choices={appointmentReasons.map((value) => ({
                value,
                label: t(`vocabulary.appointmentReason.${value}`),
              }))}
              {...controlOf(form, 'reason')}
            />
          )}
          {error !== null && !isWorded && <Failure error={error} takesFocus keepsTyped />}
          <Actions>
            <Button type="submit" loading={plan.isPending}>
              {t('appointments.book')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </Actions>
        </Stack>
      </form>
    </Dialog>
  )
}
