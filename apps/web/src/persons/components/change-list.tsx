import { useTranslation } from 'react-i18next'
import { formatDay, formatMoment } from '../../i18n/formats.ts'
import { changeGroups } from '../change-groups.ts'
import { useFactWords } from '../fact-words.ts'
import type { PersonChange } from '../person.ts'
import styles from './change-list.module.css'

/** What changed in a file or was checked, newest first: what was, what is, who, when and from what source. */
export function ChangeList({ changes }: { changes: readonly PersonChange[] }) {
  const { t } = useTranslation()
  return (
    <ol className={styles.changes}>
      {changeGroups(changes).map(({ version, changes: [first, ...others] }) =>
        first ? (
          <li key={version} className={styles.change}>
            <p className={styles.head}>
              {t('persons.history.saved', {
                when: formatMoment(first.recordedAt),
                who: first.recordedBy.displayName,
                source: t(`vocabulary.factSource.${first.source}`),
                date: formatDay(first.asOf),
              })}
            </p>
            <ul className={styles.fields}>
              {[first, ...others].map((change) => (
                <li key={change.id}>
                  <Change change={change} />
                </li>
              ))}
            </ul>
          </li>
        ) : null,
      )}
    </ol>
  )
}

function Change({ change: { field, isConfirmed, before, value } }: { change: PersonChange }) {
  const { t } = useTranslation()
  const words = useFactWords()
  const [was, is] = [words(field, before), words(field, value)]
  if (isConfirmed) {
    return (
      <>
        {t(`persons.fields.${field}`)}: <bdi>{is}</bdi> ({t('persons.history.confirmed')})
      </>
    )
  }
  return (
    <>
      {t(`persons.fields.${field}`)}: {was !== '' && <bdi>{was}</bdi>}
      {was !== '' && ` ${t('persons.history.becomes')} `}
      {is === '' ? t('persons.history.emptied') : <bdi>{is}</bdi>}
    </>
  )
}
