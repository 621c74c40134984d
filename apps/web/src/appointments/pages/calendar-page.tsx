import '../../i18n/late/appointments.ts'
import { NativeSelect } from '@mantine/core'
import { addDays } from '@onthaal/shared/time'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { paths, routePaths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { weekOf } from '../calendar-search.ts'
import { useCalendar } from '../use-calendar.ts'
import styles from './calendar-page.module.css'
import { CalendarWeek } from './calendar-week.tsx'

const route = getRouteApi(`/signedIn${routePaths.calendar}`)

/** A week of a desk: what can be booked, who comes, and who came. */
export function CalendarPage() {
  const { t } = useTranslation()
  const navigate = route.useNavigate()
  const { desks, own, desk, day, today } = useCalendar(route.useSearch())
  const [monday = day] = weekOf(day)
  const title = t('appointments.title')
  const at = (dag: string) => paths.calendar({ loket: desk?.id, dag })

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('appointments.intro')}
      aside={
        desk && (
          <Actions>
            <ButtonLink {...paths.publishSlots({ loket: desk.id })}>
              {t('appointments.publish.open')}
            </ButtonLink>
            <ExportButton
              list={{
                appointments: { desk: desk.id, firstDay: monday, lastDay: addDays(monday, 6) },
              }}
            />
          </Actions>
        )
      }
    >
      <LoadState
        data={own}
        hasFailed={desks.isError}
        failure={<Failure error={desks.error} onRetry={() => void desks.refetch()} />}
      >
        {(all) =>
          desk === undefined ? (
            <EmptyState title={t('appointments.noDesk')} text={t('appointments.noDeskText')} />
          ) : (
            <>
              <div className={styles.bar}>
                {all.length > 1 && (
                  <NativeSelect
                    label={t('appointments.desk')}
                    data={all.map(({ id, name }) => ({ value: id, label: name }))}
                    value={desk.id}
                    onChange={(event) =>
                      void navigate(paths.calendar({ loket: event.currentTarget.value, dag: day }))
                    }
                  />
                )}
                <nav className={styles.weeks} aria-label={t('appointments.weeks')}>
                  <ButtonLink {...at(addDays(monday, -7))} variant="default" size="sm">
                    {t('appointments.weekBefore')}
                  </ButtonLink>
                  <ButtonLink {...at(today)} variant="default" size="sm">
                    {t('appointments.thisWeek')}
                  </ButtonLink>
                  <ButtonLink {...at(addDays(monday, 7))} variant="default" size="sm">
                    {t('appointments.weekAfter')}
                  </ButtonLink>
                </nav>
                <p className={styles.span} aria-live="polite">
                  {t('appointments.weekOf', {
                    from: formatDay(monday),
                    until: formatDay(addDays(monday, 6)),
                  })}
                </p>
              </div>
              <CalendarWeek key={`${desk.id} ${monday}`} desk={desk.id} monday={monday} />
            </>
          )
        }
      </LoadState>
    </Page>
  )
}
