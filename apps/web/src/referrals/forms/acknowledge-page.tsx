import '../../i18n/late/acknowledge-page.ts'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { notifyDone } from '../../ui/notify.ts'
import type { ReferralListItem } from '../referral.ts'
import { useAcknowledgeReferrals } from '../referral-mutations.ts'

/**
 * Says of a whole page of outcomes that they were seen. What was sent back is left out: its explanation
 * stands on its own page alone.
 */
export function AcknowledgePage({ rows }: { rows: readonly ReferralListItem[] }) {
  const { t } = useTranslation()
  const acknowledge = useAcknowledgeReferrals()
  const readable = rows.filter(({ status }) => status === 'completed' || status === 'failed')
  const count = readable.length
  const { error } = acknowledge
  const hasChanged = error instanceof ApiError && error.status === 400
  if (count === 0 && error === null) return null

  return (
    <>
      {count > 0 && (
        <Button
          size="sm"
          variant="default"
          loading={acknowledge.isPending}
          onClick={() =>
            acknowledge.mutate(
              { referrals: readable.map(({ id, version }) => ({ id, version })) },
              {
                onSuccess: () => {
                  notifyDone(t('acknowledgePage.done', { count }))
                  focusHeading()
                },
              },
            )
          }
        >
          {t(count === rows.length ? 'acknowledgePage.all' : 'acknowledgePage.allButSentBack', {
            count,
          })}
        </Button>
      )}
      {hasChanged && (
        <FailureAlert
          title={t('acknowledgePage.changed')}
          text={t('acknowledgePage.changedText')}
          takesFocus
        />
      )}
      {error !== null && !hasChanged && <Failure error={error} takesFocus />}
    </>
  )
}
