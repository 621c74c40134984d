import { waitingStatuses } from '@onthaal/shared/referrals'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasMoved } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { DoneNotice } from '../../ui/done-notice.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { rowWords } from '../components/referral-columns.tsx'
import type { ReferralListItem } from '../referral.ts'
import { useClaimReferral } from '../referral-mutations.ts'
import { ListPage } from './list-page.tsx'
import { RowAction } from './row-action.tsx'
import { useReferralColumns } from './use-referral-columns.tsx'

export function QueuePage() {
  const { t } = useTranslation()
  const { desks } = useSession()
  const columns = useReferralColumns()
  const claim = useClaimReferral()
  const [claimed, setClaimed] = useState<ReferralListItem>()

  const pickUp = (row: ReferralListItem) => {
    setClaimed(row)
    claim.mutate({ seen: row, body: undefined })
  }

  return (
    <ListPage
      box="queue"
      words={{
        title: t('referrals.queue.title'),
        intro: t('referrals.queue.intro'),
        caption: t('referrals.queue.caption'),
      }}
      statuses={waitingStatuses}
      empty={{ title: t('referrals.queue.empty'), text: t('referrals.queue.emptyText') }}
      columns={[
        columns.person(columns.link),
        columns.type,
        desks.length > 1 ? columns.senderAndDesk : columns.sender,
        columns.submittedAt,
        columns.nextStep,
        columns.action((row) => (
          <RowAction
            referral={row}
            press={{ claim: pickUp }}
            busyId={claim.isPending ? claimed?.id : undefined}
          />
        )),
      ]}
    >
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
    </ListPage>
  )
}
