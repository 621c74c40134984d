import { useTranslation } from 'react-i18next'
import type { Guardian, Household } from '../household.ts'
import { LastingList } from './lasting-list.tsx'
import { PersonName } from './person-name.tsx'

interface HouseholdLinesProps {
  household: Household
  guardians: readonly Guardian[]
}

/** Who lives with a person and who answers for them, now and before, to read on paper. */
export function HouseholdLines({ household, guardians }: HouseholdLinesProps) {
  const { t } = useTranslation()
  const lines = [
    ...household.members.map(({ id, person, role, from, until }) => ({
      ...{ id, from, until },
      who: <PersonName person={person} />,
      role: t(`vocabulary.householdRole.${role}`),
    })),
    ...guardians.map(({ id, person, name, kind, phone, from, until }) => ({
      ...{ id, from, until, contact: phone },
      who: person ? <PersonName person={person} /> : <bdi>{name}</bdi>,
      role: t(`vocabulary.guardianKind.${kind}`),
    })),
  ]
  if (lines.length === 0) return <p style={{ margin: 0 }}>{t('persons.ties.none')}</p>
  return <LastingList lines={lines} />
}
