import '../../i18n/late/notices.ts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PreferenceForm } from '../forms/preference-form.tsx'
import { noticePreferencesQuery } from '../notice-queries.ts'

/** How somebody wants to be told of each kind of notice. */
export function NoticePreferencesPage() {
  const { t } = useTranslation()
  const { data, isError, error, refetch } = useQuery(noticePreferencesQuery)
  const title = t('notices.preferences.title')
  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('notices.preferences.intro')}
      width="narrow"
      aside={<TextLink {...paths.notices()}>{t('notices.title')}</TextLink>}
    >
      <LoadState
        data={data}
        hasFailed={isError}
        failure={<Failure error={error} onRetry={() => void refetch()} />}
      >
        {(preferences) => <PreferenceForm preferences={preferences} />}
      </LoadState>
    </Page>
  )
}
