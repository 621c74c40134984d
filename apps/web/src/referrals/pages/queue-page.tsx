import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasMoved } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { DoneNotice } from '../../ui/done-notice.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Page } from '../../ui/page.tsx'
import { ListFiltersBar } from '../components/list-filters-bar.tsx'
import { referralColumns, rowWords } from '../components/referral-columns.tsx'
import type { ReferralListItem } from '../referral.ts'
import { useClaimReferral } from '../referral-mutations.ts'
import { ReferralList } from './referral-list.tsx'

const route = getRouteApi(`/signedIn${routePaths.queue}`)

export function QueuePage() {
  const { t } = useTranslation()
  const filters = route.useSearch()
  const navigate = route.useNavigate()
  const { permissions } = useSession()
  const claim = useClaimReferral()
  const [claimed, setClaimed] = useState<ReferralListItem>()

  const columns = referralColumns(t, true)
  const pickUp = (row: ReferralListItem) => {
    setClaimed(row)
    claim.mutate({ seen: row, body: undefined })
  }
  const mayClaim = permissions.includes('followReferrals')

  return (
    <Page
      title={t('referrals.queue.title')}
      documentTitle={t('referrals.queue.title')}
      intro={t('referrals.queue.intro')}
    >
      <ListFiltersBar
        filters={filters}
        statuses={[]}
        onChange={(search) => void navigate({ search, replace: true })}
      />
      <DoneNotice doneId={claim.isSuccess ? claimed?.id : undefined}>
        {claimed && (
          <>
            <span>{t('referrals.queue.claimed', rowWords(claimed, t))}</span>
            <TextLink {...paths.referral(claimed.id)}>{t('referrals.queue.openClaimed')}</TextLink>
          </>
        )}
      </DoneNotice>
      {claim.error &&
        claimed &&
        (hasMoved(claim.error) ? (
          <FailureAlert
            title={t('referrals.queue.tooLate')}
            text={t('referrals.queue.tooLateText', rowWords(claimed, t))}
            takesFocus
          />
        ) : (
          <Failure error={claim.error} onRetry={() => pickUp(claimed)} takesFocus />
        ))}
      <ReferralList
        box="queue"
        filters={filters}
        caption={t('referrals.queue.caption')}
        empty={{ title: t('referrals.queue.empty'), text: t('referrals.queue.emptyText') }}
        columns={[
          columns.person(({ id }, children) => (
            <TextLink {...paths.referral(id)}>{children}</TextLink>
          )),
          columns.type,
          columns.sender,
          columns.submittedAt,
          columns.pickUpBy,
          ...(mayClaim
            ? [
                columns.action((row) => (
                  <Button
                    size="sm"
                    variant="light"
                    loading={claim.isPending && claimed?.id === row.id}
                    disabled={claim.isPending}
                    aria-label={t('referrals.queue.claimOf', rowWords(row, t))}
                    onClick={() => pickUp(row)}
                  >
                    {t('referrals.queue.claim')}
                  </Button>
                )),
              ]
            : []),
        ]}
      />
    </Page>
  )
}
