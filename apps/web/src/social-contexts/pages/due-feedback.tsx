import '../../i18n/late/social-contexts.ts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { StatusTag } from '../../ui/status-tag.tsx'
import { dueEvaluationsQuery } from '../social-context-queries.ts'

/** Within a list: that feedback is asked for a referral, by when; nothing where it is not. */
export function DueFeedback({ referralId }: { referralId: string }) {
  const { t } = useTranslation()
  const { permissions } = useSession()
  // One read for all rows of a list.
  const { data } = useQuery({
    ...dueEvaluationsQuery,
    enabled: permissions.includes('followEvaluations'),
  })
  const due = data?.items.find(
    ({ referral, state }) => referral === referralId && state !== 'answered',
  )
  if (!due) return null
  const isLate = due.state === 'late'
  return (
    <>
      {' '}
      <StatusTag tone={isLate ? 'stopped' : 'waiting'}>
        {t(isLate ? 'socialContexts.list.late' : 'socialContexts.list.soon', {
          day: formatDay(due.dueOn),
        })}
      </StatusTag>
    </>
  )
}
