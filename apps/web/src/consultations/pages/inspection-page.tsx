import '../../i18n/late/consultations.ts'
import '../../i18n/late/today.ts'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { overseenColleaguesQuery, selectionOf } from '../consultation-queries.ts'
import type { InspectionSearch } from '../inspection-search.ts'
import { ConsultationList } from './consultation-list.tsx'
import { PeriodFields } from './period-fields.tsx'
import { UnusualList } from './unusual-list.tsx'

const route = getRouteApi(`/signedIn${routePaths.inspection}`)

/** What colleagues looked up: what is unusual, and what each of them saw. */
export function InspectionPage() {
  const { t } = useTranslation()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const colleagues = useQuery(overseenColleaguesQuery)
  const change = (changed: InspectionSearch) => void navigate({ search: changed, replace: true })
  const selection = selectionOf(search)

  return (
    <Page
      title={t('consultations.inspection.title')}
      documentTitle={t('consultations.inspection.title')}
      intro={t('consultations.inspection.intro')}
    >
      <UnusualList />
      <Section title={t('consultations.inspection.colleague')}>
        {colleagues.isError && (
          <Failure error={colleagues.error} onRetry={() => void colleagues.refetch()} />
        )}
        <Actions>
          <NativeSelect
            label={t('consultations.inspection.choose')}
            value={search.collega ?? ''}
            data={[
              { value: '', label: t('consultations.inspection.everybody') },
              ...(colleagues.data ?? []).map(({ id, displayName }) => ({
                value: id,
                label: displayName,
              })),
            ]}
            onChange={({ currentTarget }) =>
              change({ ...search, collega: currentTarget.value || undefined })
            }
          />
          <PeriodFields search={search} onChange={change} />
        </Actions>
        <Actions>
          <ExportButton list={{ consultations: selection }} />
          <TextLink {...paths.brokenGlasses()}>{t('today.glass.all')}</TextLink>
        </Actions>
        <ConsultationList selection={selection} withPersons />
      </Section>
    </Page>
  )
}
