import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './skeleton-lines.module.css'

/** Keeps the place of what is still loading, and says so to those who cannot see it. */
export function SkeletonLines({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation()
  return (
    <div className={styles.lines}>
      <VisuallyHidden role="status">{t('common.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <Skeleton key={line} height={44} radius="md" />
      ))}
    </div>
  )
}
