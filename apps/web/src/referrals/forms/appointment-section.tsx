import '../../i18n/late/appointments.ts'
import { Button, Text } from '@mantine/core'
import type { AppointmentAction } from '@onthaal/shared/appointments'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { Actions } from '../../ui/actions.tsx'
import { Section } from '../../ui/section.tsx'
import { appointmentLines } from '../appointment-words.ts'
import type { Referral } from '../referral.ts'
import { useRegisterAttendance, useRegisterWalkIn } from '../referral-mutations.ts'
import { CancelAppointmentForm } from './cancel-appointment-form.tsx'
import { PlanAppointmentForm } from './plan-appointment-form.tsx'

interface AppointmentSectionProps {
  referral: Referral
  contactLanguage: string | undefined
}

/** When and where somebody is received, and what can be done about it now. */
export function AppointmentSection({ referral, contactLanguage }: AppointmentSectionProps) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState<'plan' | 'cancel'>()
  const attend = useRegisterAttendance()
  const walkIn = useRegisterWalkIn()
  const { appointment, appointmentActions: actions } = referral
  const isBusy = attend.isPending || walkIn.isPending
  const error = attend.error ?? walkIn.error
  if (appointment === undefined && actions.length === 0) return null

  const press: Readonly<Record<AppointmentAction, () => void>> = {
    plan: () => setIsOpen('plan'),
    move: () => setIsOpen('plan'),
    cancel: () => setIsOpen('cancel'),
    came: () => attend.mutate({ seen: referral, body: { came: true } }),
    noShow: () => attend.mutate({ seen: referral, body: { came: false } }),
    walkIn: () => walkIn.mutate({ seen: referral, body: undefined }),
  }
  return (
    <Section title={t('referrals.appointment.title')}>
      <Text style={{ whiteSpace: 'pre-line' }}>
        {appointment ? appointmentLines(appointment, referral, t) : t('referrals.appointment.none')}
      </Text>
      {error && <Failure error={error} takesFocus />}
      {actions.length > 0 && (
        <Actions>
          {actions.map((action) => (
            <Button key={action} variant="default" disabled={isBusy} onClick={press[action]}>
              {t(`appointments.${action}`)}
            </Button>
          ))}
          {actions.includes('came') && (
            <Button
              variant="default"
              disabled={isBusy}
              onClick={() => attend.mutate({ seen: referral, body: { came: true, late: true } })}
            >
              {t('appointments.cameLate')}
            </Button>
          )}
        </Actions>
      )}
      {isOpen === 'plan' && (
        <PlanAppointmentForm
          referral={referral}
          contactLanguage={contactLanguage}
          onClose={() => setIsOpen(undefined)}
        />
      )}
      {isOpen === 'cancel' && (
        <CancelAppointmentForm referral={referral} onClose={() => setIsOpen(undefined)} />
      )}
    </Section>
  )
}
