import { addDays, belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import type { DeskDays, DeskSlot, Visit, VisitAttendance } from '../appointment.ts'
import { weekOf } from '../calendar-search.ts'
import { DeskSlotCard, VisitLine } from '../components/desk-slot-card.tsx'
import { useRegisterVisit, useWithdrawSlot } from '../slot-mutations.ts'
import { deskDaysQuery } from '../slot-queries.ts'
import { useSlotWords } from '../slot-words.ts'
import styles from './calendar-page.module.css'

interface CalendarWeekProps {
  desk: string
  monday: string
}

/** The days of one week on which there is something, each with its slots. */
export function CalendarWeek({ desk, monday }: CalendarWeekProps) {
  const { t } = useTranslation()
  const week = useQuery(deskDaysQuery({ desk, firstDay: monday, lastDay: addDays(monday, 6) }))
  return (
    <LoadState
      data={week.data}
      hasFailed={week.isError}
      failure={<Failure error={week.error} onRetry={() => void week.refetch()} />}
    >
      {(found) => {
        const days = weekOf(monday)
          .map((day) => ({ day, ...ofDay(found, day) }))
          .filter(({ items, walkIns }) => items.length + walkIns.length > 0)
        return days.length === 0 ? (
          <EmptyState title={t('appointments.empty')} text={t('appointments.emptyText')} />
        ) : (
          <Days days={days} desk={desk} />
        )
      }}
    </LoadState>
  )
}

function ofDay({ items, walkIns }: DeskDays, day: string) {
  const isThen = ({ startsAt }: { startsAt: string }) => belgianDay(new Date(startsAt)) === day
  return { items: items.filter(isThen), walkIns: walkIns.filter(isThen) }
}

interface DaysProps {
  desk: string
  days: readonly { day: string; items: readonly DeskSlot[]; walkIns: readonly Visit[] }[]
}

function Days({ desk, days }: DaysProps) {
  const { t } = useTranslation()
  const words = useSlotWords()
  const withdraw = useWithdrawSlot()
  const register = useRegisterVisit()
  const error = withdraw.error ?? register.error
  const visitOf = {
    renderVisit: ({ referral }: Visit, name: React.ReactNode) => (
      <TextLink {...paths.referral(referral.id)}>{name}</TextLink>
    ),
    isBusy: withdraw.isPending || register.isPending,
    onRegister: (visit: Visit, how: VisitAttendance) => register.mutate({ visit, how }),
  }
  return (
    <>
      {error && <Failure error={error} takesFocus />}
      <div className={styles.week}>
        {days.map(({ day, items, walkIns }) => (
          <Section key={day} title={words.day(day)}>
            <TextLink
              {...paths.daySheet({ loket: desk, dag: day })}
              aria-label={t('appointments.toSheetOf', { day: words.day(day) })}
            >
              {t('appointments.toSheet')}
            </TextLink>
            <ul className={styles.slots}>
              {items.map((slot) => (
                <DeskSlotCard
                  key={slot.id}
                  slot={slot}
                  day={words.day(day)}
                  onWithdraw={({ id }) => withdraw.mutate(id)}
                  {...visitOf}
                />
              ))}
            </ul>
            {walkIns.length > 0 && (
              <>
                <h3 className={styles.walkIns}>{t('appointments.walkIns')}</h3>
                <ul className={styles.slots}>
                  {walkIns.map((visit) => (
                    <VisitLine
                      key={visit.referral.id + visit.startsAt}
                      visit={visit}
                      {...visitOf}
                    />
                  ))}
                </ul>
              </>
            )}
          </Section>
        ))}
      </div>
    </>
  )
}
