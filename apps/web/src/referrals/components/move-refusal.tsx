import { Text } from '@mantine/core'
import { belgianDay } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { unmetNeedsOf } from '../../api/errors.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { progressWords } from '../progress-words.ts'
import type { Referral } from '../referral.ts'
import { actionsFor, isOffered, type ReferralAction, type Viewer } from '../referral-actions.ts'

interface MoveRefusalProps {
  error: unknown
  /** The referral as it stands now, read again after the refusal. */
  referral: Referral
  /** What was tried. */
  action: ReferralAction | 'clientNumber' | 'undoAccept'
  viewer: Viewer
  /** Something was typed, which still stands there. */
  keepsTyped?: boolean
}

/** Whether what was refused may be tried again as the referral stands now. */
export function canTryAgain({ action, referral, viewer }: Omit<MoveRefusalProps, 'error'>) {
  if (action === 'clientNumber') return true
  if (action === 'undoAccept') return referral.allowedEvents.includes(action)
  return isOffered(action, referral, viewer)
}

/** Why a move was refused: how the referral stands now, what can be done with it, what is kept. */
export function MoveRefusal(props: MoveRefusalProps) {
  const { error, referral, viewer, keepsTyped = false } = props
  const { t } = useTranslation()
  const { happened, next } = progressWords(referral, viewer, belgianDay(new Date()), t)
  const again = canTryAgain(props)
  const { main, more, final } = actionsFor(referral, viewer)
  const allowed = [...main, ...more, ...final].map((one) => t(`referrals.action.${one}`))
  const kind = again ? 'changed' : 'refused'

  return (
    <FailureAlert title={t(`referrals.moved.${kind}`)} takesFocus>
      {unmetNeedsOf(error).map((need) => (
        <Text key={need}>{t(`referrals.unmet.${need}`)}</Text>
      ))}
      <Text>
        {t('referrals.moved.now')} <strong>{happened}</strong> {next}
      </Text>
      {again ? (
        <Text>{t('referrals.moved.again')}</Text>
      ) : (
        <Text>
          {allowed.length > 0
            ? t('referrals.moved.allowed', { actions: allowed.join(', ') })
            : t('referrals.moved.nothing')}
        </Text>
      )}
      {keepsTyped && <Text>{t('typedKept')}</Text>}
    </FailureAlert>
  )
}
