import '../../i18n/late/shared-clients.ts'
import { Text } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import styles from '../components/task-list.module.css'
import { dueTasksQuery } from '../shared-client-queries.ts'

/** What the reader is to do today for clients whom others follow as well; nothing where there is nothing. */
export function TodayTasks() {
  const { t } = useTranslation()
  const { data, error, isError, refetch } = useQuery(dueTasksQuery)
  if (isError) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data || data.items.length === 0) return null
  const today = belgianDay(new Date())
  return (
    <Section title={t('sharedClients.today.title', { total: data.items.length })}>
      <ul className={styles.list}>
        {data.items.map(({ id, what, by, isMine, person, referral }) => (
          <li key={id} className={styles.item}>
            <span className={styles.what}>
              <TextLink {...paths.sharedClient(referral)}>
                <bdi>{what}</bdi>
              </TextLink>
              {' · '}
              {t(isMine ? 'sharedClients.today.mine' : 'sharedClients.today.anybody', {
                ...{ name: fullName(person), day: formatDay(by) },
              })}
            </span>
            {by < today && <StatusTag tone="waiting">{t('sharedClients.tasks.late')}</StatusTag>}
          </li>
        ))}
      </ul>
      {!data.isWhole && <Text>{t('sharedClients.today.more')}</Text>}
      <Actions>
        <ExportButton list={{ tasks: {} }} />
      </Actions>
    </Section>
  )
}
