import { fullName } from '@onthaal/shared/persons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CompareTable } from '../../ui/compare-table.tsx'
import { useFactWords } from '../fact-words.ts'
import type { MatchQuery, PersonMatch } from '../person.ts'

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
  const shown = (field: (typeof fields)[number], value: string | undefined) =>
    words(field, value) || t('persons.conflict.empty')

  return (
    <CompareTable
      caption={
        <>
          {t('matches.compared')} <bdi>{fullName(person)}</bdi>
        </>
      }
      heads={[t('matches.field'), mineLabel, t('matches.theirs')]}
      rows={fields
        .filter((field) => mine[field] || theirs[field])
        .map((field) => ({
          name: t(`persons.fields.${field}`),
          one: shown(field, mine[field]),
          other: shown(field, theirs[field]),
          differs: differs.includes(field),
        }))}
      mark={t('matches.differs')}
    >
      {children}
    </CompareTable>
  )
}
