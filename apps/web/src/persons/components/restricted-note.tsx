import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import styles from './restricted-note.module.css'

/** Marks a file that is to be read only, until the privacy officer lifts it. */
export function RestrictedNote({ since }: { since: string }) {
  const { t } = useTranslation()
  return (
    <div role="note" className={styles.note}>
      {t('persons.file.restricted', { date: formatDay(since) })}
    </div>
  )
}
