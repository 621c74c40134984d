import { Button } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { type BoardItem, boardAge, boardHolder } from '../board-words.ts'
import styles from '../components/board-cells.module.css'
import { BoardClock, BoardStep } from '../components/board-cells.tsx'
import { NextStepForm } from '../forms/next-step-form.tsx'
import { ChildLink } from './child-link.tsx'

interface BoardListProps {
  rows: readonly BoardItem[]
}

/** The children of a part of the board, each with what comes next. */
export function BoardList({ rows }: BoardListProps) {
  const { t } = useTranslation()
  const { organisation } = useSession()
  const [chosen, setChosen] = useState<string>()
  const today = belgianDay(new Date())
  const isOwn = ({ keptBy }: BoardItem) => keptBy.id === organisation.id
  const editing = rows.find(({ id }) => id === chosen)

  const columns: Column<BoardItem>[] = [
    {
      key: 'child',
      label: t('schoolBoard.columns.child'),
      kind: 'heading',
      render: (item) => (
        <div className={styles.lines}>
          <ChildLink item={item} isOwn={isOwn(item)} />
          <span className={styles.soft}>
            {[
              boardAge(item.person.birthDate, today, t),
              !isOwn(item) && t('schoolBoard.keptBy', { organisation: item.keptBy.name }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
      ),
    },
    {
      key: 'clock',
      label: t('schoolBoard.columns.clock'),
      render: (item) => <BoardClock item={item} />,
    },
    {
      key: 'holder',
      label: t('schoolBoard.columns.holder'),
      render: (item) => (
        <div className={styles.lines}>
          <span>{boardHolder(item, t)}</span>
          {isOwn(item) && item.heldBy.referral && (
            <TextLink
              {...paths.referral(item.heldBy.referral)}
              aria-label={t('schoolBoard.referralOf', { name: fullName(item.person) })}
            >
              {t('schoolBoard.referral')}
            </TextLink>
          )}
        </div>
      ),
    },
    {
      key: 'step',
      label: t('schoolBoard.columns.step'),
      render: (item) => <BoardStep item={item} today={today} />,
    },
    {
      key: 'action',
      label: t('schoolBoard.columns.action'),
      kind: 'action',
      render: (item) => {
        const action = t(item.nextStep ? 'schoolBoard.changeStep' : 'schoolBoard.setStep')
        return (
          <Button
            size="compact-md"
            variant="default"
            aria-label={t('schoolBoard.stepOf', { action, name: fullName(item.person) })}
            onClick={() => setChosen(item.id)}
          >
            {action}
          </Button>
        )
      },
    },
  ]

  return (
    <div className={styles.board}>
      <DataTable
        caption={t('schoolBoard.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
      {editing && <NextStepForm item={editing} onClose={() => setChosen(undefined)} />}
    </div>
  )
}
