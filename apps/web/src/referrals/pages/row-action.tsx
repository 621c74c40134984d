import { Button } from '@mantine/core'
import { belgianDay } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { rowWords } from '../components/referral-columns.tsx'
import type { ReferralListItem } from '../referral.ts'
import { type RowAction as Action, referralActorOf, rowActionOf } from '../row-action.ts'

/** What is done in the list itself, without the page of the referral. */
type PressedInList = Extract<Action, 'claim' | 'recordContact'>

interface RowActionProps {
  referral: ReferralListItem
  /** What this list does at a press; whatever else is to do, is done on the page of the referral. */
  press?: Partial<Record<PressedInList, (referral: ReferralListItem) => void>>
  /** The row whose press is being carried out. */
  busyId?: string | undefined
}

/** The one thing to do with a row: what is this viewer's to do, or else to open it. */
export function RowAction({ referral, press = {}, busyId }: RowActionProps) {
  const { t } = useTranslation()
  const viewer = referralActorOf(useSession())
  const asked = rowActionOf(referral, viewer, belgianDay(new Date()))
  const words = rowWords(referral, t)
  if (asked === 'claim' || asked === 'recordContact') {
    const onPress = press[asked]
    if (onPress !== undefined) {
      return (
        <Button
          size="sm"
          variant="light"
          loading={busyId === referral.id}
          disabled={busyId !== undefined}
          aria-label={
            asked === 'claim'
              ? t('referrals.queue.claimOf', words)
              : t('referrals.recordContactOf', words)
          }
          onClick={() => onPress(referral)}
        >
          {asked === 'claim' ? t('referrals.queue.claim') : t('referrals.recordContact')}
        </Button>
      )
    }
  }
  const action = asked === 'claim' || asked === 'recordContact' ? 'open' : asked
  const names = {
    resumeDraft: [t('referrals.drafts.resume'), t('referrals.drafts.resumeOf', words)],
    answer: [t('referrals.answerQuestion'), t('referrals.answerOf', words)],
    assign: [t('referrals.row.assign'), t('referrals.row.assignOf', words)],
    review: [t('referrals.row.review'), t('referrals.row.reviewOf', words)],
    resume: [t('referrals.row.resume'), t('referrals.row.resumeOf', words)],
    // An outcome counts as seen only on its own page, where the message stands as well.
    view: [t('common.view'), t('referrals.viewOf', words)],
    open: [t('common.open'), t('referrals.openOf', words)],
  } as const
  const [text, label] = names[action]
  return (
    <ButtonLink
      {...(action === 'resumeDraft' ? paths.draft(referral.id) : paths.referral(referral.id))}
      size="sm"
      variant={action === 'open' ? 'default' : 'light'}
      aria-label={label}
    >
      {text}
    </ButtonLink>
  )
}
