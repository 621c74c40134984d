import '../../i18n/late/education.ts'
import {
  type ClockState,
  clockInputsOf,
  compulsoryClock,
  educationRulesOn,
  schoolTrackOf,
} from '@onthaal/shared/education'
import { belgianDay } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { clockTones, endWords, startWords } from '../clock-words.ts'
import type { SchoolChild, ToldSchool } from '../schooling.ts'
import { ReceptionConditions } from './reception-conditions.tsx'
import styles from './school-clock.module.css'

interface SchoolClockProps {
  child: SchoolChild
  told?: ToldSchool | undefined
  /** Whether the conditions of reception education stand elsewhere on the page. */
  withoutReception?: boolean
}

/** When school becomes compulsory for a child, how near that is, and whether it may follow reception education. */
export function SchoolClock({ child, told = {}, withoutReception = false }: SchoolClockProps) {
  const { t } = useTranslation()
  const today = belgianDay(new Date())
  const inputs = clockInputsOf(child)
  const clock = compulsoryClock(inputs, today)
  const { state, startsOn, daysLeft, lastDay, isProvisional, questions, version } = clock
  const lacksProof = isPressing(state) && hasSchool(told)
  const mayGoToPreschool = child.birthDate && schoolTrackOf(child.birthDate, today) === 'preschool'
  const lines = [
    state === 'tooYoung' && t('education.tooYoung'),
    mayGoToPreschool && t('education.preschool'),
    state === 'notRegistered' && t('education.notRegistered'),
    state === 'tooOld' && t('education.tooOld'),
    startWords(startsOn, daysLeft ?? 0, t),
    isProvisional && t('education.provisional'),
    told.schoolStatus && t(`education.told.${told.schoolStatus}`),
    lacksProof && t('education.askProof'),
    state === 'overdue' && !lacksProof && t('education.noProof'),
    startsOn && endWords(lastDay, t),
  ]
  const known = Object.keys(inputs)

  return (
    <Section title={t('education.title')}>
      <div className={styles.clock}>
        {lacksProof ? (
          <StatusTag tone="waiting">{t('education.toProve')}</StatusTag>
        ) : (
          <StatusTag tone={clockTones[state]}>{t(`education.state.${state}`)}</StatusTag>
        )}
        {lines.map((line) => line && <p key={line}>{line}</p>)}
        {questions.length > 0 && (
          <p>
            {t('education.ask')} {questions.map((fact) => t(`persons.fields.${fact}`)).join(', ')}.
          </p>
        )}
      </div>
      {!withoutReception && (
        <ReceptionConditions
          child={{ ...child, monthsOfDutchSchooling: told.monthsOfDutch }}
          today={today}
        />
      )}
      <Disclosure summary={t('education.why')}>
        {known.length > 0 ? (
          <>
            <p>{t('education.known')}</p>
            <ul>
              {factsIn(inputs).map((fact) => (
                <li key={fact}>{t(`persons.fields.${fact}`)}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>{t('education.noneKnown')}</p>
        )}
        <Rules today={today} version={version} />
      </Disclosure>
    </Section>
  )
}

/** What the family says stops no clock, but whoever reads it need not look for a school. */
function hasSchool({ schoolStatus }: ToldSchool): boolean {
  return schoolStatus === 'enrolled' || schoolStatus === 'homeEducation'
}

function isPressing(state: ClockState): boolean {
  return state === 'soon' || state === 'urgent' || state === 'overdue'
}

function factsIn({ isBelgian, isResidenceCheckOpen, ...dates }: ReturnType<typeof clockInputsOf>) {
  const names = [
    'birthDate',
    'register',
    'firstRegisteredBelgiumOn',
    'firstRegisteredHereOn',
  ] as const
  return [
    ...names.filter((name) => dates[name] !== undefined),
    ...(isBelgian === undefined ? [] : (['nationalities'] as const)),
    ...(isResidenceCheckOpen ? (['residenceCheckOpen'] as const) : []),
  ]
}

/** What the clock goes by, with where it is written. */
function Rules({ today, version }: { today: string; version: string }) {
  const { t } = useTranslation()
  const { compulsory } = educationRulesOn(today)
  const { startAge, endAge, source, registrationTerm: term } = compulsory
  const first = term.countsDayOfRegistration ? 'education.dayCounts' : 'education.dayDoesNotCount'
  return (
    <>
      <p>{t('education.ruleStart', { startAge, endAge, source })}</p>
      <p>
        {t('education.ruleTerm', { days: term.days, source: term.source })} {t(first)}{' '}
        {term.isUncertain && t('education.uncertain')}
      </p>
      <p>{t('education.ruleSet', { version })}</p>
    </>
  )
}
