import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Visit, VisitAttendance } from '../appointment.ts'
import styles from './desk-slot-card.module.css'

const attendances = ['came', 'cameLate', 'noShow'] as const

export interface VisitActionsProps {
  visit: Visit
  isBusy: boolean
  onRegister: (visit: Visit, how: VisitAttendance) => void
}

/** What the desk says of somebody who was expected, as far as it can be said by now. */
export function VisitActions({ visit, isBusy, onRegister }: VisitActionsProps) {
  const { t } = useTranslation()
  const name = [visit.givenName, visit.familyName].filter(Boolean).join(' ')
  const possible = attendances.filter((one) =>
    visit.actions.includes(one === 'cameLate' ? 'came' : one),
  )
  return (
    <div className={styles.actions}>
      {possible.map((attendance) => (
        <Button
          key={attendance}
          size="compact-sm"
          variant={attendance === 'came' ? 'light' : 'default'}
          disabled={isBusy}
          aria-label={t(`appointments.${attendance}Of`, { name })}
          onClick={() => onRegister(visit, attendance)}
        >
          {t(`appointments.${attendance}`)}
        </Button>
      ))}
    </div>
  )
}
