import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount, formatMoment } from '../../i18n/formats.ts'
import type { Export } from '../export.ts'
import styles from './export-list.module.css'

interface ExportListProps {
  items: readonly Export[]
  onCancel: (exportId: string) => void
}

/** What somebody takes along: how far each file is, and where it is. */
export function ExportList({ items, onCancel }: ExportListProps) {
  const { t } = useTranslation()
  return (
    <ul className={styles.list}>
      {items.map((one) => (
        <li key={one.id} className={styles.item}>
          <p className={styles.name}>
            {one.file === undefined ? (
              one.fileName
            ) : (
              <a href={new URL(one.file).pathname} download={one.fileName}>
                {one.fileName}
              </a>
            )}
          </p>
          <p className={styles.state}>{stateOf(one)}</p>
          {one.state === 'running' && (
            <Progress
              value={one.total === 0 ? 100 : (one.done / one.total) * 100}
              aria-label={t('exports.progressOf', { name: one.fileName })}
            />
          )}
          <Button
            size="sm"
            variant="default"
            aria-label={t('exports.removeOf', { name: one.fileName })}
            onClick={() => onCancel(one.id)}
          >
            {t(
              one.file === undefined && one.state !== 'failed'
                ? 'exports.cancel'
                : 'exports.remove',
            )}
          </Button>
        </li>
      ))}
    </ul>
  )

  function stateOf({ state, done, total, expiresAt }: Export): string {
    const count = formatCount(total)
    if (state === 'running') return t('exports.running', { done: formatCount(done), total: count })
    if (state === 'waiting') return t('exports.waiting', { total: count })
    if (state === 'failed') return t('exports.failed')
    return t('exports.ready', {
      total: count,
      until: expiresAt === undefined ? '' : formatMoment(expiresAt),
    })
  }
}
