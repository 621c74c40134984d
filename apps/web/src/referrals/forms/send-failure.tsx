import '../../i18n/late/protocols.ts'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { hasMoved, unmetNeedsOf } from '../../api/errors.ts'
import { paths } from '../../paths.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import type { Referral } from '../referral.ts'
import { useWaitForProtocol } from '../referral-mutations.ts'
import { MoveFailure } from './move-failure.tsx'
import { ReferralFailure } from './referral-failure.tsx'

/** Why a draft was not sent; without a protocol it can be put ready instead. */
export function SendFailure({ error, draft }: { error: unknown; draft: Referral }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const wait = useWaitForProtocol()
  const unmet = unmetNeedsOf(error)

  if (unmet.length === 1 && unmet[0] === 'validProtocol') {
    return (
      <>
        <FailureAlert
          title={t('protocols.sending.noProtocol')}
          text={t('protocols.sending.noProtocolText')}
          takesFocus
        >
          <Button
            loading={wait.isPending}
            onClick={() =>
              wait.mutate(
                { seen: draft, body: undefined },
                { onSuccess: () => void navigate({ ...paths.waiting(), ignoreBlocker: true }) },
              )
            }
          >
            {t('protocols.sending.wait')}
          </Button>
        </FailureAlert>
        {wait.error !== null && <ReferralFailure error={wait.error} />}
      </>
    )
  }
  if (hasMoved(error)) return <MoveFailure error={error} action="submit" referralId={draft.id} />
  return <ReferralFailure error={error} />
}
