import '../../i18n/late/person-export.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { routePaths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { ReferralStatus } from '../components/referral-status.tsx'
import { referralQuery } from '../referral-queries.ts'
import { ReferralBody } from './referral-body.tsx'
import styles from './referral-page.module.css'

const route = getRouteApi(`/signedIn${routePaths.referral}`)

/** One referral, as much of it as this reader may see, and what may be done with it now. */
export function ReferralPage() {
  const { t } = useTranslation()
  const { referralId } = route.useParams()
  const { organisation } = useSession()
  const { data, isError, error, refetch } = useQuery(referralQuery(referralId))

  const title = data
    ? t('referrals.page.title', { reference: data.reference })
    : t('referrals.page.titleLoading')

  return (
    <Page
      title={
        data ? (
          <>
            {t('referrals.page.titleLoading')}{' '}
            <span className={styles.reference}>{data.reference}</span>
          </>
        ) : (
          title
        )
      }
      documentTitle={title}
      intro={data && <PersonName person={data.person} />}
      aside={
        data && (
          <>
            {data.priority === 'urgent' && (
              <StatusTag tone="waiting">{t('referrals.page.urgent')}</StatusTag>
            )}
            <ReferralStatus referral={data} isReceiver={data.receiver.id === organisation.id} />
          </>
        )
      }
    >
      <LoadState
        data={data}
        hasFailed={isError}
        failure={<Failure error={error} onRetry={() => void refetch()} />}
      >
        {(referral) => <ReferralBody key={referral.id} referral={referral} />}
      </LoadState>
    </Page>
  )
}
