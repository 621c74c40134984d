import '../../i18n/late/appointments.ts'
import { languageName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { PrintButton } from '../../api/print-button.tsx'
import { ExportButton } from '../../exports/index.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths, routePaths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import type { DeskDays, DeskSlot, Visit } from '../appointment.ts'
import { VisitActions } from '../components/visit-actions.tsx'
import { VisitName } from '../components/visit-name.tsx'
import { VisitState } from '../components/visit-state.tsx'
import { useRegisterVisit } from '../slot-mutations.ts'
import { deskDaysQuery, readDayToPrint } from '../slot-queries.ts'
import { hoursOf, useSlotWords } from '../slot-words.ts'
import { useCalendar } from '../use-calendar.ts'
import styles from './day-sheet-page.module.css'

const route = getRouteApi(`/signedIn${routePaths.daySheet}`)

/** Whom a desk expects on one day, on paper: only what is needed to receive them. */
export function DaySheetPage() {
  const { t } = useTranslation()
  const words = useSlotWords()
  const { desks, own, desk, day } = useCalendar(route.useSearch())
  const sheet = useQuery({
    ...deskDaysQuery({ desk: desk?.id ?? '', firstDay: day, lastDay: day }),
    enabled: desk !== undefined,
  })
  const failed = desks.isError ? desks : sheet
  const title = t('appointments.sheet.title')

  return (
    <Page
      title={`${title}: ${words.day(day)}`}
      documentTitle={title}
      intro={desk?.name}
      aside={
        desk && (
          <Actions>
            <PrintButton
              variant="filled"
              label={t('appointments.sheet.print')}
              read={() => readDayToPrint(desk.id, day)}
            />
            <ExportButton list={{ appointments: { desk: desk.id, firstDay: day, lastDay: day } }} />
            <ButtonLink {...paths.calendar({ loket: desk.id, dag: day })} variant="default">
              {t('appointments.sheet.back')}
            </ButtonLink>
          </Actions>
        )
      }
    >
      {own && desk === undefined ? (
        <EmptyState title={t('appointments.noDesk')} text={t('appointments.noDeskText')} />
      ) : (
        <LoadState
          data={sheet.data}
          hasFailed={failed.isError}
          failure={<Failure error={failed.error} onRetry={() => void failed.refetch()} />}
        >
          {(found) => <Sheets days={found} />}
        </LoadState>
      )}
    </Page>
  )
}

/** One table for each colleague who receives, and one for what is for whoever is there. */
function Sheets({ days: { items } }: { days: DeskDays }) {
  const { t } = useTranslation()
  const register = useRegisterVisit()
  const columns = useSheetColumns()
  const expected = items.filter(({ visits }) => visits.length > 0)
  const attendance: Column<SheetRow> = {
    key: 'attendance',
    label: t('appointments.sheet.attendance'),
    kind: 'action',
    render: ({ visit }) => (
      <VisitActions
        visit={visit}
        isBusy={register.isPending}
        onRegister={(one, how) => register.mutate({ visit: one, how })}
      />
    ),
  }
  const byStaff = Map.groupBy(expected, ({ staff }) => staff?.displayName ?? '')
  if (expected.length === 0) {
    return (
      <EmptyState title={t('appointments.sheet.empty')} text={t('appointments.sheet.emptyText')} />
    )
  }
  return (
    <>
      {register.error && <Failure error={register.error} takesFocus />}
      {[...byStaff].map(([name, slots]) => (
        <section key={name} className={styles.sheet}>
          <h2 className={styles.staff}>{name || t('appointments.sheet.whoever')}</h2>
          <DataTable
            caption={name || t('appointments.sheet.whoever')}
            columns={[...columns, attendance]}
            rows={slots.flatMap((slot) => slot.visits.map((visit) => ({ slot, visit })))}
            rowKey={({ visit }) => visit.referral.id}
          />
        </section>
      ))}
    </>
  )
}

interface SheetRow {
  slot: DeskSlot
  visit: Visit
}

function useSheetColumns(): Column<SheetRow>[] {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useSlotWords()
  const column = (
    key: 'hour' | 'place' | 'state' | 'language' | 'reference' | 'sender',
    render: Column<SheetRow>['render'],
  ): Column<SheetRow> => ({ key, label: t(`appointments.sheet.${key}`), render })
  return [
    { ...column('hour', ({ visit }) => hoursOf(visit)), isFixed: true },
    {
      key: 'name',
      label: t('appointments.sheet.name'),
      kind: 'heading',
      render: ({ visit }) => <VisitName visit={visit} />,
    },
    column('language', ({ visit: { contactLanguage, interpreterNeeded } }) =>
      [
        contactLanguage && languageName(contactLanguage, language),
        interpreterNeeded && t('appointments.interpreter'),
      ]
        .filter(Boolean)
        .join(', '),
    ),
    { ...column('reference', ({ visit }) => visit.referral.reference), isFixed: true },
    column('sender', ({ visit }) => visit.sender.name),
    column('place', ({ visit }) => words.where(visit)),
    column('state', ({ visit }) => <VisitState visit={visit} />),
  ]
}
