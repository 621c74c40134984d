import { fullName } from '@onthaal/shared/persons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFactWords } from '../fact-words.ts'
import type { MatchQuery, PersonMatch } from '../person.ts'
import styles from './match-table.module.css'

const fields = [
  'givenName',
  'familyName',
  'originalScriptName',
  'birthDate',
  'insz',
  'phone',
  'sex',
] as const

interface MatchTableProps {
  /** What the other one is compared with, the number as it is shown. */
  mine: Omit<MatchQuery, 'partition'>
  /** What stands above it. */
  mineLabel: string
  match: PersonMatch
  /** What can be done. */
  children: ReactNode
}

/** Two people side by side, with a mark at each field in which they differ. */
export function MatchTable({ mine, mineLabel, match, children }: MatchTableProps) {
  const { t } = useTranslation()
  const words = useFactWords()
  const { person, differs } = match
  const theirs = { ...person, insz: person.inszMasked, phone: match.phone, sex: match.sex }
  const known = fields.filter((field) => mine[field] || theirs[field])

  return (
    <div className={styles.card}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {t('matches.compared')} <bdi>{fullName(person)}</bdi>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('matches.field')}</th>
            <th scope="col">{mineLabel}</th>
            <th scope="col">{t('matches.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {known.map((field) => (
            <tr key={field} className={differs.includes(field) ? styles.differs : undefined}>
              <th scope="row">
                {t(`persons.fields.${field}`)}
                {differs.includes(field) && (
                  <span className={styles.mark}>{t('matches.differs')}</span>
                )}
              </th>
              <td>
                <bdi>{words(field, mine[field]) || t('persons.conflict.empty')}</bdi>
              </td>
              <td>
                <bdi>{words(field, theirs[field]) || t('persons.conflict.empty')}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </div>
  )
}
