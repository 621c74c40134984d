import { useTranslation } from 'react-i18next'
import { StatusTag, type Tone } from '../../ui/status-tag.tsx'
import type { Visit } from '../appointment.ts'

const toneOf: Readonly<Record<Visit['state'], Tone>> = {
  planned: 'info',
  came: 'success',
  noShow: 'stopped',
  cancelled: 'neutral',
}

/** Whether somebody came, and whether that was too late. */
export function VisitState({ visit: { state, cameLate } }: { visit: Visit }) {
  const { t } = useTranslation()
  return (
    <StatusTag tone={toneOf[state]}>
      {cameLate ? t('appointments.cameLate') : t(`vocabulary.appointmentState.${state}`)}
    </StatusTag>
  )
}
