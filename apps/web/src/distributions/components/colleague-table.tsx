import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/formats.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import type { ColleagueLoad } from '../distribution.ts'
import styles from './colleague-table.module.css'

interface ColleagueTableProps {
  colleagues: readonly ColleagueLoad[]
  chosen: ReadonlySet<string>
  onChoose: (id: string, isChosen: boolean) => void
  /** Leads to everything that somebody has. */
  linkToWork: (colleague: ColleagueLoad) => ReactNode
}

/** Who works at the desks and how much each of them follows; who left cannot be chosen. */
export function ColleagueTable(props: ColleagueTableProps) {
  const { colleagues, chosen, onChoose, linkToWork } = props
  const { t } = useTranslation()
  const most = Math.max(1, ...colleagues.map(({ load }) => load))
  const columns: Column<ColleagueLoad>[] = [
    {
      key: 'colleague',
      label: t('distributions.colleague'),
      kind: 'heading',
      render: ({ id, displayName, roles }) =>
        roles.length === 0 ? (
          displayName
        ) : (
          <Checkbox
            label={displayName}
            checked={chosen.has(id)}
            onChange={(event) => onChoose(id, event.currentTarget.checked)}
          />
        ),
    },
    {
      key: 'roles',
      label: t('distributions.does'),
      render: ({ roles, education }) => jobsOf(roles, education),
    },
    {
      key: 'load',
      label: t('distributions.load'),
      render: ({ load }) => (
        <span className={styles.load}>
          <span className={styles.count}>{formatCount(load)}</span>
          <span
            className={styles.bar}
            style={{ inlineSize: `${(load / most) * 6}rem` }}
            aria-hidden="true"
          />
        </span>
      ),
    },
    {
      key: 'work',
      label: t('distributions.workAction'),
      kind: 'action',
      render: (colleague) => colleague.load > 0 && linkToWork(colleague),
    },
  ]
  return (
    <DataTable
      caption={t('distributions.colleaguesCaption')}
      columns={columns}
      rows={colleagues}
      rowKey={({ id }) => id}
    />
  )

  function jobsOf(roles: ColleagueLoad['roles'], education: boolean): string {
    if (roles.length === 0) return t('distributions.left')
    const jobs = roles.map((role) => t(`vocabulary.role.${role}`))
    return [...jobs, ...(education ? [t('distributions.education')] : [])].join(', ')
  }
}
