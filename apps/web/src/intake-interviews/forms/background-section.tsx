import '../../i18n/late/background.ts'
import { Fieldset } from '@mantine/core'
import {
  type BackgroundSection as Asked,
  questionsFor,
  sectionOfQuestion,
} from '@onthaal/shared/background'
import { livesWithChild } from '@onthaal/shared/households'
import { fullName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { BackgroundPart, type Backgrounds } from '../../background/index.ts'
import { byTime, type Household } from '../../persons/index.ts'
import type { TalkPerson } from '../talk.ts'
import { askedIn, type BackgroundSectionName } from '../talk-files.ts'
import styles from './file-section.module.css'

interface BackgroundSectionProps {
  section: BackgroundSectionName
  backgrounds: Backgrounds
  /** Who is in the talk, the person of the talk first. */
  people: readonly TalkPerson[]
  household: Household | undefined
  /** Somebody asked for everything that is missing. */
  showsFaults: boolean
  onChange: () => void
}

/** Schooling, work, school or needs of everybody in a talk of whom anything of that is asked. */
export function BackgroundSection(props: BackgroundSectionProps) {
  const { section, backgrounds, people, household, showsFaults, onChange } = props
  const { t } = useTranslation()
  const today = belgianDay(new Date())
  const members = byTime(household?.members ?? []).current
  const asked = people
    .map(({ id, birthDate, ...name }) => ({
      id,
      name: fullName(name),
      about: {
        birthDate,
        hasChild: livesWithChild(
          members
            .filter(({ person }) => person.id !== id)
            .map(({ role, person }) => ({ role, birthDate: person.birthDate })),
          today,
        ),
      },
    }))
    .filter(({ about }) => isAsked(askedIn[section], about, today))
  return (
    <div className={styles.files}>
      <p className={styles.hint}>{t('background.intro')}</p>
      {asked.map(({ id, name, about }) => (
        <Fieldset key={id} legend={<bdi>{name}</bdi>} className={styles.file}>
          <BackgroundPart
            backgrounds={backgrounds}
            personId={id}
            person={about}
            sections={[askedIn[section]]}
            showsFaults={showsFaults}
            onChange={onChange}
          />
        </Fieldset>
      ))}
    </div>
  )
}

function isAsked(
  section: Asked,
  about: { birthDate: string | undefined; hasChild: boolean },
  today: string,
): boolean {
  return questionsFor({ ...about, answers: {} }, today).some(
    (question) => sectionOfQuestion(question) === section,
  )
}
