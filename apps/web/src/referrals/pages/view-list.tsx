import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { searchOfView, type WorklistSettings } from '../worklist-settings.ts'
import styles from './queue-column.module.css'

interface ViewListProps {
  settings: WorklistSettings
  shown: string | undefined
}

/** The saved views: one's own, and those that colleagues share. */
export function ViewList({ settings: { views, sharedViews, usualView }, shown }: ViewListProps) {
  const { t } = useTranslation()
  const id = useId()
  if (views.length + sharedViews.length === 0) return null
  const notes = [
    ...views.map((view) => ({ view, by: undefined })),
    ...sharedViews.map((view) => ({ view, by: view.keptBy.displayName })),
  ].map(({ view, by }) => ({
    view,
    note: [
      ...(by === undefined ? [] : [t('worklist.views.by', { name: by })]),
      ...(view.id === usualView ? [t('worklist.views.isUsual')] : []),
    ].join(', '),
  }))
  return (
    <nav aria-labelledby={id} className={styles.views}>
      <h2 id={id} className={styles.title}>
        {t('worklist.views.label')}
      </h2>
      <ul className={styles.queues}>
        {notes.map(({ view, note }) => (
          <li key={view.id}>
            <Link
              {...paths.worklist(searchOfView(view))}
              className={styles.queue}
              aria-current={view.id === shown ? 'page' : undefined}
            >
              {view.name}
              {note && <span className={styles.note}>{note}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
