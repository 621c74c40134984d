import '../../i18n/late/background.ts'
import { backgroundSections } from '@onthaal/shared/background'
import { livesWithChild } from '@onthaal/shared/households'
import { fullName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BackgroundPart, type Backgrounds } from '../../background/index.ts'
import { householdQuery } from '../../persons/index.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import type { TalkPerson } from '../talk.ts'

interface TalkBackgroundProps {
  backgrounds: Backgrounds
  /** Who is in the talk, the person of the talk first. */
  people: readonly [TalkPerson, ...TalkPerson[]]
  /** Whether they are asked about the school of minors. */
  education: boolean
}

/** In a talk: schooling, work, school and needs of everybody in it; the talk is voluntary, and so is all of this. */
export function TalkBackground({ backgrounds, people, education }: TalkBackgroundProps) {
  const { t } = useTranslation()
  const [first] = people
  // Only of whom it is asked for it is read.
  const [opened, setOpened] = useState<readonly string[]>([])
  const household = useQuery(householdQuery(first.id))
  const members = household.data?.members.filter(({ until }) => until === undefined) ?? []
  const sections = backgroundSections.filter((section) => section !== 'school' || education)
  const hasChild = (id: string) =>
    livesWithChild(
      members
        .filter(({ person }) => person.id !== id)
        .map(({ role, person }) => ({ role, birthDate: person.birthDate })),
      belgianDay(new Date()),
    )
  return (
    <Section title={t('background.title')}>
      <p style={{ margin: 0 }}>{t('background.intro')}</p>
      {people.map((person) => (
        <Disclosure
          key={person.id}
          summary={fullName(person)}
          onToggle={(isOpen) => isOpen && setOpened((before) => [...before, person.id])}
        >
          {opened.includes(person.id) && (
            <BackgroundPart
              backgrounds={backgrounds}
              personId={person.id}
              person={{ birthDate: person.birthDate, hasChild: hasChild(person.id) }}
              sections={sections}
            />
          )}
        </Disclosure>
      ))}
    </Section>
  )
}
