import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { commonOrigin } from '../common-origin.ts'
import type { Person } from '../person.ts'
import { type FactName, isFilled, originOf } from '../person-sections.ts'
import styles from './fact-group.module.css'
import { FactValue } from './fact-value.tsx'

interface FactGroupProps {
  person: Person
  names: readonly FactName[]
  /** What has to be there: it gets a line of its own when it is missing. */
  essential?: readonly FactName[]
  /** The number, where it can be shown whole. */
  insz?: ReactNode
}

/**
 * The lines of a file that hold something. Where most of them come from is said once below; a line that
 * comes from elsewhere says so itself. What is empty is named on one line.
 */
export function FactGroup({ person, names, essential = [], insz }: FactGroupProps) {
  const { t } = useTranslation()
  const filled = names.filter((name) => isFilled(person, name))
  const missing = names.filter((name) => !filled.includes(name) && !essential.includes(name))
  const common = commonOrigin(filled.map((name) => originOf(person, name)))
  const label = (name: FactName) => t(`persons.fields.${name}`)
  const words = (origin: NonNullable<ReturnType<typeof originOf>>) =>
    t('persons.file.origin', {
      source: t(`vocabulary.factSource.${origin.source}`),
      date: formatDay(origin.asOf),
    })
  const facts = names
    .filter((name) => filled.includes(name) || essential.includes(name))
    .map((name) => {
      const origin = filled.includes(name) ? originOf(person, name) : undefined
      const isOwn = origin && (origin.source !== common?.source || origin.asOf !== common.asOf)
      return {
        label: label(name),
        value: (
          <>
            {filled.includes(name)
              ? (name === 'insz' && insz) || <FactValue person={person} name={name} />
              : t('common.notFilledIn')}
            {isOwn && <span className={styles.origin}>{words(origin)}</span>}
          </>
        ),
      }
    })
  return (
    <>
      {facts.length > 0 && <FactList facts={facts} />}
      <div className={styles.notes}>
        {common && <p>{words(common)}</p>}
        {missing.length > 0 && (
          <p>{t('persons.file.missing', { facts: missing.map(label).join(', ') })}</p>
        )}
      </div>
    </>
  )
}
