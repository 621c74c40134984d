import { Button, Text } from '@mantine/core'
import { calendarOf } from '@onthaal/shared/appointments'
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../i18n/formats.ts'
import { appointmentLines } from '../../referrals/index.ts'
import { saveFile } from '../../ui/save-file.ts'
import { Section } from '../../ui/section.tsx'
import type { SharedClient } from '../shared-client.ts'
import styles from './task-list.module.css'

interface ClientAppointmentsProps {
  shared: SharedClient
  /** Where a referral is looked at, for whoever opens the calendar. */
  addressOf: (referralId: string) => string
}

/** When and where this client is received, whether they came, and the way to one's own calendar. */
export function ClientAppointments({ shared, addressOf }: ClientAppointmentsProps) {
  const { t } = useTranslation()
  const found = shared.referrals.flatMap((referral) =>
    referral.appointment ? [{ referral, appointment: referral.appointment }] : [],
  )
  const save = (id: string, { startsAt, endsAt, place }: (typeof found)[number]['appointment']) =>
    saveFile(
      t('sharedClients.appointments.file'),
      'text/calendar',
      calendarOf({
        ...{ id, place, now: new Date(), startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
        ...{ summary: t('sharedClients.appointments.summary'), url: addressOf(id) },
      }),
    )
  return (
    <Section title={t('sharedClients.appointments.title')}>
      {found.length === 0 ? (
        <Text>{t('sharedClients.appointments.none')}</Text>
      ) : (
        <ul className={styles.list}>
          {found.map(({ referral, appointment }) => (
            <li key={referral.id} className={styles.item}>
              <span className={styles.text}>{appointmentLines(appointment, referral, t)}</span>
              {referral.came === undefined && (
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={t('sharedClients.appointments.downloadOf', {
                    moment: formatMoment(appointment.startsAt),
                  })}
                  onClick={() => save(referral.id, appointment)}
                >
                  {t('sharedClients.appointments.download')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
