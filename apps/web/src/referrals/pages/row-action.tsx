import { finalStatuses } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { rowWords } from '../components/referral-columns.tsx'
import type { ReferralListItem } from '../referral.ts'

interface RowActionProps {
  referral: ReferralListItem
  organisationId: string
}

/** The one thing to do with a row: what our organisation still has to do, or else to open it. */
export function RowAction({ referral, organisationId }: RowActionProps) {
  const { t } = useTranslation()
  const words = rowWords(referral, t)
  const isOurs = referral.sender.id === organisationId
  if (referral.status === 'draft') {
    return (
      <ButtonLink
        {...paths.draft(referral.id)}
        size="sm"
        variant="light"
        aria-label={t('referrals.drafts.resumeOf', words)}
      >
        {t('referrals.drafts.resume')}
      </ButtonLink>
    )
  }
  if (isOurs && referral.status === 'infoRequested') {
    return (
      <ButtonLink
        {...paths.referral(referral.id)}
        size="sm"
        variant="light"
        aria-label={t('referrals.answerOf', words)}
      >
        {t('referrals.answerQuestion')}
      </ButtonLink>
    )
  }
  // An outcome counts as seen only on its own page, where the message stands as well.
  const action = isOurs && isToBeSeen(referral) ? 'view' : 'open'
  return (
    <ButtonLink
      {...paths.referral(referral.id)}
      variant={action === 'view' ? 'light' : 'default'}
      size="sm"
      aria-label={t(`referrals.${action}Of`, words)}
    >
      {t(`common.${action}`)}
    </ButtonLink>
  )
}

function isToBeSeen({ status, acknowledgedAt, contest }: ReferralListItem): boolean {
  return finalStatuses.some((final) => final === status) && !acknowledgedAt && contest !== 'open'
}
