import '../../i18n/late/education.ts'
import '../../i18n/late/school-track.ts'
import {
  type ConditionFinding,
  educationRulesOn,
  receptionEducation,
} from '@onthaal/shared/education'
import type { Day } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { reasonOf } from '../reception-reasons.ts'
import type { SchoolChild } from '../schooling.ts'

/** Whether a child may follow reception education, condition by condition; nothing for who has no age for it. */
export function ReceptionConditions({ child, today }: { child: SchoolChild; today: Day }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { state, level, conditions } = receptionEducation(child, today)
  const { stayMonths, schoolMonths } = educationRulesOn(today).reception
  if (level === undefined) return null

  const lineOf = ({ condition, state: found, question }: ConditionFinding) => {
    const words = {
      condition: t(`education.reception.condition.${condition}`, { stayMonths, schoolMonths }),
      state: t(`education.reception.state.${found}`),
    }
    if (question === undefined) {
      const line = t('education.reception.line', words)
      const reason = reasonOf(condition, child, { t, language })
      return reason === undefined ? line : t('schoolTrack.because', { line, reason })
    }
    const fact =
      question === 'dutchLevel' || question === 'monthsOfDutchSchooling'
        ? t(`education.reception.facts.${question}`)
        : t(`persons.fields.${question}`)
    return t('education.reception.lineToAsk', { ...words, fact })
  }

  return (
    <Disclosure
      summary={t('education.reception.title', {
        answer: t(`education.reception.answer.${state}`),
      })}
    >
      <p>{t(`education.reception.${level}`)}</p>
      <p>{t('education.reception.decides')}</p>
      <ul>
        {conditions.map((finding) => (
          <li key={finding.condition}>{lineOf(finding)}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
