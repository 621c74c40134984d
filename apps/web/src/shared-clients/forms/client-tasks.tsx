import { Button, Text } from '@mantine/core'
import { belgianDay } from '@onthaal/shared/time'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import { TaskList } from '../components/task-list.tsx'
import type { ClientTask, SharedClient } from '../shared-client.ts'
import { useSetTaskState } from '../shared-client-mutations.ts'
import { AddTaskDialog } from './add-task-dialog.tsx'

interface ClientTasksProps {
  referralId: string
  shared: SharedClient
}

/** "Wie doet wat": both sides add and tick. */
export function ClientTasks({ referralId, shared }: ClientTasksProps) {
  const { t } = useTranslation()
  const [isAdding, setIsAdding] = useState(false)
  // What is ticked here stays where it was, with the focus, until the page is opened again.
  const [ticked, setTicked] = useState<readonly string[]>([])
  const set = useSetTaskState(referralId)
  // What was pressed shows at once; what the server refuses goes back to how it was.
  const pressed = set.isPending ? set.variables : undefined
  const tasks = shared.tasks.map((task) =>
    task.id === pressed?.taskId ? { ...task, state: pressed.state } : task,
  )
  const isInSight = ({ id, state }: ClientTask) => state === 'open' || ticked.includes(id)
  const inSight = tasks
    .filter(isInSight)
    .toSorted((a, b) => a.by.localeCompare(b.by) || a.id.localeCompare(b.id))
  const done = tasks.filter((task) => !isInSight(task))
  const change = (task: ClientTask, state: ClientTask['state']) => {
    setTicked((known) => [...known, task.id])
    set.mutate({ taskId: task.id, state })
  }
  const list = { today: belgianDay(new Date()), onChange: shared.mayAdd ? change : undefined }

  return (
    <Section title={t('sharedClients.tasks.title')}>
      {inSight.length === 0 ? (
        <Text>{t('sharedClients.tasks.none')}</Text>
      ) : (
        <TaskList tasks={inSight} {...list} />
      )}
      {set.error && <Failure error={set.error} takesFocus />}
      {done.length > 0 && (
        <Disclosure summary={t('sharedClients.tasks.doneMany', { count: done.length })}>
          <TaskList tasks={done} {...list} />
        </Disclosure>
      )}
      {!shared.tasksAreWhole && <Text>{t('sharedClients.tasksCut')}</Text>}
      {shared.mayAdd && (
        <div>
          <Button onClick={() => setIsAdding(true)}>{t('sharedClients.tasks.add')}</Button>
        </div>
      )}
      {isAdding && (
        <AddTaskDialog referralId={referralId} shared={shared} onClose={() => setIsAdding(false)} />
      )}
    </Section>
  )
}
