import { Button, Checkbox } from '@mantine/core'
import type { Day } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { StatusTag } from '../../ui/status-tag.tsx'
import type { ClientTask } from '../shared-client.ts'
import styles from './task-list.module.css'

interface TaskListProps {
  tasks: readonly ClientTask[]
  today: Day
  /** Left out where nothing can be ticked. */
  onChange?: ((task: ClientTask, state: ClientTask['state']) => void) | undefined
}

/** Of each task: what, who, by when, and whether it is done. */
export function TaskList({ tasks, today, onChange }: TaskListProps) {
  const { t } = useTranslation()
  const who = ({ organisation, assignee }: ClientTask) =>
    assignee
      ? t('sharedClients.tasks.colleague', {
          ...{ organisation: organisation.name, colleague: assignee.displayName },
        })
      : organisation.name
  const stand = (task: ClientTask) =>
    task.done
      ? t('sharedClients.tasks.done', {
          ...{ day: formatDay(task.done.at), who: task.done.by.displayName },
        })
      : t('sharedClients.tasks.line', { who: who(task), day: formatDay(task.by) })

  return (
    <ul className={styles.list}>
      {tasks.map((task) => (
        <li key={task.id} className={styles.item}>
          <Checkbox
            className={styles.what ?? ''}
            checked={task.state === 'done'}
            disabled={!onChange}
            onChange={(event) => onChange?.(task, event.currentTarget.checked ? 'done' : 'open')}
            label={<bdi>{task.what}</bdi>}
            description={stand(task)}
          />
          {task.state === 'open' && task.by < today && (
            <StatusTag tone="waiting">{t('sharedClients.tasks.late')}</StatusTag>
          )}
          {onChange && task.mayWithdraw && (
            <Button
              variant="default"
              size="compact-md"
              aria-label={t('sharedClients.tasks.withdrawOf', { what: task.what })}
              onClick={() => onChange(task, 'withdrawn')}
            >
              {t('sharedClients.tasks.withdraw')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
