import { isThereByDefault } from '@onthaal/shared/informing'
import { fullName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { CheckboxChoices } from '../../ui/choices.tsx'
import type { Talk } from '../talk.ts'

type Member = Schemas['Household']['members'][number]

/** @returns who lives with the person of a talk now; nobody when the talk informed of nothing */
export function othersThere(talk: Talk, household: readonly Member[]): Member[] {
  if (talk.topics.length === 0) return []
  return household.filter(
    ({ person, until }) => until === undefined && person.id !== talk.person.id,
  )
}

/** @returns the adults among them: who was there unless staff say otherwise */
export function thereByDefault(others: readonly Member[]): string[] {
  const today = belgianDay(new Date())
  return others
    .filter(({ role, person }) => isThereByDefault({ role, birthDate: person.birthDate }, today))
    .map(({ person }) => person.id)
}

interface InformedFieldsProps {
  others: readonly Member[]
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** Who of the household was there, and so was informed. */
export function InformedFields({ others, value, onChange }: InformedFieldsProps) {
  const { t } = useTranslation()
  const id = useId()
  if (others.length === 0) return null
  return (
    <CheckboxChoices
      id={id}
      label={t('talks.review.informed')}
      description={t('talks.review.informedHint')}
      choices={others.map(({ person }) => ({ value: person.id, label: fullName(person) }))}
      value={value}
      onChange={onChange}
    />
  )
}
