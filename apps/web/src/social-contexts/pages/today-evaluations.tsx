import '../../i18n/late/social-contexts.ts'
import { Text } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Section } from '../../ui/section.tsx'
import styles from '../components/evaluation-list.module.css'
import { EvaluationStateTag } from '../components/evaluation-state.tsx'
import { dueEvaluationsQuery } from '../social-context-queries.ts'

/** The evaluations that ask for the reader's attention; nothing where there are none. */
export function TodayEvaluations({ isOcmw }: { isOcmw: boolean }) {
  const { t } = useTranslation()
  const { data, error, isError, refetch } = useQuery(dueEvaluationsQuery)
  if (isError) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data || data.items.length === 0) return null
  const total = data.items.length
  return (
    <Section
      title={t(isOcmw ? 'socialContexts.today.ocmwTitle' : 'socialContexts.today.title', { total })}
    >
      <ul className={styles.list}>
        {data.items.map(({ dueOn, state, progress, person, referral }) => (
          <li key={`${referral} ${dueOn}`} className={styles.item}>
            <span className={styles.what}>
              <TextLink {...paths.referral(referral)}>
                <bdi>{fullName(person)}</bdi>
              </TextLink>
              {' · '}
              {t('socialContexts.today.evaluation', { day: formatDay(dueOn) })}
              {progress && ` · ${t(`socialContexts.progress.${progress}`)}`}
            </span>
            <EvaluationStateTag state={state} />
          </li>
        ))}
      </ul>
      {!data.isWhole && <Text>{t('socialContexts.today.more')}</Text>}
      <Actions>
        <ExportButton list={{ dueEvaluations: {} }} />
      </Actions>
    </Section>
  )
}
