import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasMoved } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { DoneNotice } from '../../ui/done-notice.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { rowWords } from '../components/referral-columns.tsx'
import type { ReferralListItem } from '../referral.ts'
import { useClaimReferral } from '../referral-mutations.ts'

/** Picking up in a list: the press, the row that it is about, and what came of it in words. */
export function usePickUp() {
  const { t } = useTranslation()
  const claim = useClaimReferral()
  const [claimed, setClaimed] = useState<ReferralListItem>()

  const pickUp = (row: ReferralListItem) => {
    setClaimed(row)
    claim.mutate({ seen: row, body: undefined })
  }

  const told = (
    <>
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
    </>
  )

  return { pickUp, busyId: claim.isPending ? claimed?.id : undefined, told }
}
