import type { InterviewNeed } from '@onthaal/shared/intake-interviews'
import { useTranslation } from 'react-i18next'
import { existingOf, isFailure } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { issueWords } from '../../api/issue-words.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { type CompletionIssue, completionIssuesOf } from '../completion-issues.ts'
import { lineWords } from '../components/line-summary.tsx'
import { linesOf } from '../line-states.ts'
import type { Talk } from '../talk.ts'

interface CompletionFailureProps {
  talk: Talk
  error: unknown
}

const wordsByNeed = {
  heldOn: 'fault.heldOnMissing',
  notInFuture: 'fault.heldOnInFuture',
  channel: 'fault.channelMissing',
  languages: 'fault.languagesMissing',
  topics: 'fault.topicsMissing',
  anyLine: 'page.endingMissing',
  noLine: 'review.changed',
  noProtocol: 'review.changed',
} as const satisfies Record<InterviewNeed, string>

/** Why a talk was not closed: everything that is missing, each with the way to it. */
export function CompletionFailure({ talk, error }: CompletionFailureProps) {
  const { t } = useTranslation()
  const issues = completionIssuesOf(error)
  const lines = linesOf(talk)

  if (issues.length === 0) {
    const existing = isFailure(error, 'referralPending') ? existingOf(error) : undefined
    return (
      <Failure error={error} takesFocus>
        {existing && (
          <TextLink {...paths.referral(existing)}>{t('talks.review.openPending')}</TextLink>
        )}
      </Failure>
    )
  }
  const show = (issue: CompletionIssue) => {
    if (issue.about === 'review') return t('talks.review.changed')
    if (issue.about === 'informed') return t('talks.review.informedChanged')
    if (issue.about === 'talk') {
      return (
        <>
          {t(`talks.${wordsByNeed[issue.need]}`)}{' '}
          <TextLink {...paths.talk(talk.id)}>{t('talks.review.change')}</TextLink>
        </>
      )
    }
    const line = lines.find(({ id }) => id === issue.lineId)
    const what = line ? lineWords(line, t) : t('talks.line.new')
    if (issue.about === 'slot') {
      return `${what}: ${issueWords({ field: 'slot', kind: 'rejectedInput', code: issue.code }, t)}`
    }
    if (issue.need === 'referralPending') {
      return (
        <>
          {t('talks.review.pending', { what })}{' '}
          {'existing' in issue && issue.existing && (
            <TextLink {...paths.referral(issue.existing)}>{t('talks.review.openPending')}</TextLink>
          )}
        </>
      )
    }
    return `${what}: ${t(`referrals.unmet.${issue.need}`)}`
  }
  return (
    <FailureAlert title={t('talks.review.missing')} takesFocus>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {issues.map((issue) => (
          <li key={JSON.stringify(issue)}>{show(issue)}</li>
        ))}
      </ul>
    </FailureAlert>
  )
}
