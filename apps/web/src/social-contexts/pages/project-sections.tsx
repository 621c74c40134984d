import '../../i18n/late/social-contexts.ts'
import { Text } from '@mantine/core'
import { calendarOfDay } from '@onthaal/shared/appointments'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { Section } from '../../ui/section.tsx'
import { EvaluationList } from '../components/evaluation-list.tsx'
import { FeedbackDialog } from '../forms/feedback-dialog.tsx'
import type { Evaluation } from '../social-context.ts'
import { evaluationsQuery } from '../social-context-queries.ts'
import { ContextSection } from './context-section.tsx'

/** What belongs to the project of a referral that an OCMW sent: of what it is, only that OCMW reads. */
export function ProjectSections({ referralId }: { referralId: string }) {
  const { permissions } = useSession()
  if (!permissions.includes('followEvaluations')) return null
  return (
    <>
      {permissions.includes('readSocialContexts') && (
        <ContextSection
          referralId={referralId}
          mayKeep={permissions.includes('keepSocialContexts')}
        />
      )}
      <EvaluationSection referralId={referralId} />
    </>
  )
}

/** The days for which feedback is asked; nothing where it is asked for none. */
function EvaluationSection({ referralId }: { referralId: string }) {
  const { t } = useTranslation()
  const { data, isError, error, refetch } = useQuery(evaluationsQuery(referralId))
  const [given, setGiven] = useState<Evaluation>()
  if (data && data.items.length === 0) return null

  const keep = ({ dueOn }: Evaluation) =>
    saveFile(
      t('socialContexts.calendar.file'),
      'text/calendar',
      calendarOfDay({
        ...{ id: `${referralId}-${dueOn}`, day: dueOn, now: new Date() },
        ...{ summary: t('socialContexts.calendar.summary'), url: window.location.href },
      }),
    )

  return (
    <Section title={t('socialContexts.evaluations.title')}>
      <LoadState
        data={data}
        hasFailed={isError}
        failure={<Failure error={error} onRetry={() => void refetch()} />}
      >
        {({ items }) => <EvaluationList evaluations={items} onGive={setGiven} onKeep={keep} />}
      </LoadState>
      <Text>{t('socialContexts.evaluations.intro')}</Text>
      {given && (
        <FeedbackDialog
          referralId={referralId}
          evaluation={given}
          onClose={() => setGiven(undefined)}
        />
      )}
    </Section>
  )
}
