import {
  type BackgroundQuestion,
  type BackgroundSection,
  backgroundQuestions,
  reviewAnswers,
  sectionOfQuestion,
} from '@onthaal/shared/background'
import type { PartialDate } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import {
  answersFrom,
  type BackgroundValues,
  faultsOf,
  mostOf,
  type NumberQuestion,
} from '../background-values.ts'
import styles from './background-fields.module.css'
import { BackgroundQuestionField } from './background-question-field.tsx'

/** Of whom is asked, on which depends what. */
export interface AskedPerson {
  birthDate?: PartialDate | undefined
  /** Whether a child lives with them. */
  hasChild: boolean
}

interface BackgroundFieldsProps {
  /** Where the ids of the controls begin. */
  id: string
  section: BackgroundSection
  person: AskedPerson
  values: BackgroundValues
  onChange: (changes: Partial<BackgroundValues>) => void
  /** Shows what is wrong wherever it is, and not only where somebody has been. */
  showsFaults?: boolean
}

/**
 * The questions of one part, as far as they are asked of this person. An answer that another one makes needless
 * stays in sight, so that nothing disappears without anybody having said so.
 */
export function BackgroundFields(props: BackgroundFieldsProps) {
  const { id, section, person, values, onChange, showsFaults = false } = props
  const { t } = useTranslation()
  const [left, setLeft] = useState<readonly BackgroundQuestion[]>([])
  const today = belgianDay(new Date())
  const { asked, hidden } = reviewAnswers({ ...person, answers: answersFrom(values, today) }, today)
  const faults = faultsOf(values, today)
  const faultWords = (question: BackgroundQuestion): string | undefined => {
    if (!showsFaults && !left.includes(question)) return undefined
    const fault = faults[question]
    if (fault === undefined) return undefined
    return t(`background.fault.${fault}`, {
      most: mostOf[question as NumberQuestion],
      example: formatDay(today),
    })
  }
  const shown = backgroundQuestions.filter(
    (question) =>
      sectionOfQuestion(question) === section &&
      (asked.includes(question) || hidden.includes(question) || faults[question] !== undefined),
  )

  return (
    <div className={styles.fields}>
      {shown.map((question) => (
        <BackgroundQuestionField
          key={question}
          id={`${id}-${question}`}
          question={question}
          value={values[question]}
          isHidden={!asked.includes(question)}
          error={faultWords(question)}
          onChange={(value) => onChange({ [question]: value })}
          onLeave={() => setLeft([...left, question])}
        />
      ))}
    </div>
  )
}

/** Whether anything of a part is asked of somebody, or was answered. */
export function hasQuestions(
  section: BackgroundSection,
  person: AskedPerson,
  values: BackgroundValues,
): boolean {
  const today = belgianDay(new Date())
  const { asked, hidden } = reviewAnswers({ ...person, answers: answersFrom(values, today) }, today)
  return [...asked, ...hidden].some((question) => sectionOfQuestion(question) === section)
}
