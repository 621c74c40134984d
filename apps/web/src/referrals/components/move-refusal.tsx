import { Text } from '@mantine/core'
import { belgianDay } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { standingOf, unmetNeedsOf } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { progressWords } from '../progress-words.ts'
import type { Referral } from '../referral.ts'
import { actionsFor, isOffered, type ReferralAction, type Viewer } from '../referral-actions.ts'

/** What was tried with a referral. */
export type TriedMove = ReferralAction | 'clientNumber' | 'undoAccept' | 'submit'

interface MoveRefusalProps {
  error: unknown
  /** The referral as it stands now, read again after the refusal; undefined when that failed. */
  referral: Referral | undefined
  action: TriedMove
  viewer: Viewer
  /** Something was typed, which still stands there. */
  keepsTyped?: boolean
}

type Standing = Pick<Referral, 'status' | 'allowedEvents'> & Partial<Referral>

interface TriedAgain {
  action: TriedMove
  referral: Standing
  viewer: Viewer
}

/** Whether what was refused may be tried again as the referral stands now. */
export function canTryAgain({ action, referral, viewer }: TriedAgain) {
  if (action === 'clientNumber') return true
  if (action === 'undoAccept' || action === 'submit') return referral.allowedEvents.includes(action)
  return isOffered(action, referral, viewer)
}

/**
 * Why a move was refused: how the referral stands now, what can be done with it, what is kept. Where it
 * could not be read again, the refusal itself says how it stood.
 */
export function MoveRefusal(props: MoveRefusalProps) {
  const { error, referral, action, viewer, keepsTyped = false } = props
  const { t } = useTranslation()
  const standing: Standing | undefined = referral ?? standingOf(error)
  if (!standing) return <Failure error={error} takesFocus keepsTyped={keepsTyped} />
  const { happened, next } = referral
    ? progressWords(referral, viewer, belgianDay(new Date()), t)
    : { happened: `${t(`vocabulary.referralStatus.${standing.status}`)}.`, next: '' }
  const again = canTryAgain({ action, referral: standing, viewer })
  const { main, more, final } = actionsFor(standing, viewer)
  const allowed = [...main, ...more, ...final].map((one) => t(`referrals.action.${one}`))
  const unmet = unmetNeedsOf(error)
  const refused = unmet.length > 0 ? t('referrals.unmetTitle') : t('referrals.moved.refused')

  return (
    <FailureAlert title={again ? t('referrals.moved.changed') : refused} takesFocus>
      {unmet.map((need) => (
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
