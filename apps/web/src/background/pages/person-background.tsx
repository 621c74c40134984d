import '../../i18n/late/background.ts'
import { Button } from '@mantine/core'
import { reviewAnswers } from '@onthaal/shared/background'
import { livesWithChild } from '@onthaal/shared/households'
import { fullName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { householdQuery, type Person } from '../../persons/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import type { Background } from '../background.ts'
import { backgroundQuery } from '../background-queries.ts'
import { answersIn } from '../background-values.ts'
import { AnsweredQuestions } from '../components/answered-questions.tsx'
import type { AskedPerson } from '../forms/background-fields.tsx'
import { EditBackground } from '../forms/edit-background.tsx'

interface PersonBackgroundProps {
  person: Person
  mayChange: boolean
}

/** On a file: what somebody told of their schooling, work and school, and of what they need. */
export function PersonBackground({ person, mayChange }: PersonBackgroundProps) {
  const { t } = useTranslation()
  const background = useQuery(backgroundQuery(person.id))
  const household = useQuery(householdQuery(person.id))
  const [isEditing, setIsEditing] = useState(false)
  const today = belgianDay(new Date())
  const asked =
    household.data &&
    askedOf(person, livesWithChild(othersIn(household.data.members, person.id), today))
  const both = background.data && asked && { background: background.data, asked }

  return (
    <Section title={t('background.title')}>
      <LoadState
        data={both}
        hasFailed={background.isError || household.isError}
        failure={
          <Failure
            error={background.error ?? household.error}
            onRetry={() => {
              void background.refetch()
              void household.refetch()
            }}
          />
        }
      >
        {(found) => (
          <>
            <KnownBackground background={found.background} person={found.asked} />
            {mayChange && (
              <Actions>
                <Button variant="default" onClick={() => setIsEditing(true)}>
                  {t('background.edit')}
                </Button>
              </Actions>
            )}
            {isEditing && (
              <EditBackground
                personId={person.id}
                name={fullName(person)}
                person={found.asked}
                background={found.background}
                onClose={() => setIsEditing(false)}
              />
            )}
          </>
        )}
      </LoadState>
    </Section>
  )
}

interface KnownBackgroundProps {
  background: Background
  person: AskedPerson
}

/** What counts, as pairs of question and answer; what is kept and does not count is named below. */
function KnownBackground({ background, person }: KnownBackgroundProps) {
  const { t } = useTranslation()
  const { used, hidden } = reviewAnswers(
    { ...person, answers: answersIn(background) },
    belgianDay(new Date()),
  )
  const label = (question: (typeof hidden)[number]) => t(`background.question.${question}`)
  return (
    <>
      {Object.keys(used).length > 0 ? (
        <AnsweredQuestions answers={used} />
      ) : (
        <p style={{ margin: 0 }}>{t('background.none')}</p>
      )}
      {hidden.length > 0 && (
        <p style={{ margin: 0, color: 'var(--oh-ink-soft)' }}>
          {t('background.notUsed', { facts: hidden.map(label).join(', ') })}
        </p>
      )}
    </>
  )
}

interface Member {
  role: Parameters<typeof livesWithChild>[0][number]['role']
  person: { id: string; birthDate?: string }
  until?: string
}

function othersIn(members: readonly Member[], personId: string) {
  return members
    .filter(({ person, until }) => person.id !== personId && until === undefined)
    .map(({ role, person }) => ({ role, birthDate: person.birthDate }))
}

function askedOf({ birthDate }: Person, hasChild: boolean): AskedPerson {
  return { hasChild, birthDate }
}
