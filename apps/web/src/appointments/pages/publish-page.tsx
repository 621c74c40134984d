import '../../i18n/late/appointments.ts'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { paths, routePaths } from '../../paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { PublishForm } from '../forms/publish-form.tsx'
import { useCalendar } from '../use-calendar.ts'

const route = getRouteApi(`/signedIn${routePaths.publishSlots}`)

/** Where the desk says on which days and at which hours it receives people. */
export function PublishPage() {
  const { t } = useTranslation()
  const navigate = route.useNavigate()
  const { desks, own, desk, today } = useCalendar(route.useSearch())
  const title = t('appointments.publish.title')
  return (
    <Page title={title} documentTitle={title} intro={desk?.name} width="narrow">
      <LoadState
        data={own}
        hasFailed={desks.isError}
        failure={<Failure error={desks.error} onRetry={() => void desks.refetch()} />}
      >
        {() =>
          desk === undefined ? (
            <EmptyState title={t('appointments.noDesk')} text={t('appointments.noDeskText')} />
          ) : (
            <Section title={t('appointments.publish.when')}>
              <PublishForm
                desk={desk}
                today={today}
                onPublished={(dag) =>
                  void navigate({ ...paths.calendar({ loket: desk.id, dag }), ignoreBlocker: true })
                }
              />
            </Section>
          )
        }
      </LoadState>
    </Page>
  )
}
