import '../../i18n/late/consultations.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { brokenGlassesQuery } from '../consultation-queries.ts'
import { BrokenGlassList } from './broken-glass-list.tsx'

/** Where colleagues opened files without work of their own, for whoever answers for it. */
export function BrokenGlassesPage() {
  const { t } = useTranslation()
  const list = useInfiniteQuery(brokenGlassesQuery())
  const rows = list.data?.pages.flatMap((page) => page.items)

  return (
    <Page
      title={t('consultations.glass.listTitle')}
      documentTitle={t('consultations.glass.listTitle')}
      intro={t('consultations.glass.listIntro')}
    >
      <LoadState
        data={rows}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {(found) =>
          found.length === 0 ? (
            <EmptyState
              title={t('consultations.glass.noneTitle')}
              text={t('consultations.glass.noneText')}
            />
          ) : (
            <>
              <Actions>
                <ExportButton list={{ brokenGlasses: {} }} />
              </Actions>
              <BrokenGlassList rows={found} />
            </>
          )
        }
      </LoadState>
      <ShowMore list={list} />
    </Page>
  )
}
