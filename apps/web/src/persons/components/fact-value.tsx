import { useTranslation } from 'react-i18next'
import { useFactWords } from '../fact-words.ts'
import type { Person } from '../person.ts'
import { addressOf, type FactName, factOf } from '../person-sections.ts'

/** The words of one line of a file; what can be dialled or written to is a link. */
export function FactValue({ person, name }: { person: Person; name: FactName }) {
  const { t } = useTranslation()
  const words = useFactWords()
  if (name === 'address') return <bdi>{addressOf(person, t('persons.file.box'))}</bdi>
  const value = words(name, factOf(person, name))
  if (name === 'phone') return <a href={`tel:${person.phone}`}>{value}</a>
  if (name === 'email') return <a href={`mailto:${person.email}`}>{value}</a>
  return <bdi>{value}</bdi>
}
