import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './list-paging.module.css'

interface ListPagingProps {
  onFirst: (() => void) | undefined
  onBack: (() => void) | undefined
  onNext: (() => void) | undefined
}

/** The way through a list that is longer than one page. */
export function ListPaging({ onFirst, onBack, onNext }: ListPagingProps) {
  const { t } = useTranslation()
  if (onFirst === undefined && onNext === undefined) return null
  return (
    <nav aria-label={t('referrals.paging.label')} className={styles.paging}>
      {onFirst && (
        <Button variant="default" onClick={onBack ?? onFirst}>
          {onBack ? t('referrals.paging.back') : t('referrals.paging.first')}
        </Button>
      )}
      {onNext && (
        <Button variant="default" onClick={onNext}>
          {t('referrals.paging.next')}
        </Button>
      )}
    </nav>
  )
}
