import '../../i18n/late/organisations.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { RegionDialog } from '../forms/region-dialog.tsx'
import { municipalitiesQuery, regionsQuery } from '../organisation-queries.ts'
import { RegionSection } from './region-section.tsx'
import { TermsSection } from './terms-section.tsx'

/** The regions of the agency with their desks, whom these serve, and within which terms. */
export function DesksPage() {
  const { t } = useTranslation()
  const regions = useQuery(regionsQuery)
  const municipalities = useQuery(municipalitiesQuery)
  const [isAdding, setIsAdding] = useState(false)
  const title = t('organisations.desks.title')
  const failed = regions.isError ? regions : municipalities

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('organisations.desks.intro')}
      aside={
        <Actions>
          <Button onClick={() => setIsAdding(true)}>{t('organisations.regions.add')}</Button>
          <ExportButton list={{ regions: {} }} />
        </Actions>
      }
    >
      <LoadState
        data={
          regions.data && municipalities.data && { all: regions.data, known: municipalities.data }
        }
        hasFailed={failed.isError}
        failure={<Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      >
        {({ all, known }) =>
          all.length === 0 ? (
            <EmptyState
              title={t('organisations.regions.empty')}
              text={t('organisations.regions.emptyText')}
            />
          ) : (
            <>
              {all.map((region) => (
                <RegionSection
                  key={region.id}
                  region={region}
                  regions={all}
                  municipalities={known}
                />
              ))}
              <TermsSection regions={all} />
            </>
          )
        }
      </LoadState>
      {isAdding && <RegionDialog onClose={() => setIsAdding(false)} />}
    </Page>
  )
}
