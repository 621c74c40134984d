import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { BackgroundQuestion } from '@onthaal/shared/background'
import { belgianDay } from '@onthaal/shared/time'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { CheckboxChoices } from '../../ui/choices.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { answersTo, isChoice } from '../answer-words.ts'
import { maxLengths } from '../background-values.ts'
import { countryOptions } from '../country-options.ts'
import styles from './background-fields.module.css'
import { WeekField } from './week-field.tsx'

interface BackgroundQuestionFieldProps {
  id: string
  question: BackgroundQuestion
  value: string | string[]
  /** Another answer makes this one needless. */
  isHidden: boolean
  error: string | undefined
  onChange: (value: string | string[]) => void
  onLeave: () => void
}

const hinted = [
  'yearsOfSchooling',
  'dutchLessonsAt',
  'occupation',
  'enrolledSince',
  'monthsOfDutch',
  'lastSchoolYear',
  'needsNote',
] as const
const numeric: readonly string[] = ['yearsOfSchooling', 'monthsOfDutch', 'enrolledSince']

/** One question with the control that goes with its answers; none of them has to be answered. */
export function BackgroundQuestionField(props: BackgroundQuestionFieldProps) {
  const { id, question, value, isHidden, error, onChange, onLeave } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const words = t(`background.question.${question}`)
  const hint = isHidden ? t('background.fits') : hintOf(question, t)
  if (typeof value !== 'string') {
    return (
      <div className={styles.wide}>
        {question === 'dayParts' ? (
          <WeekField id={id} label={words} value={value} onChange={onChange} />
        ) : (
          <CheckboxChoices
            id={id}
            label={`${words} ${t('common.optional')}`}
            {...(hint && { description: hint })}
            isInline
            choices={Object.entries(answersTo(question as 'needs', t)).map(([one, label]) => ({
              value: one,
              label,
            }))}
            value={value}
            onChange={onChange}
          />
        )}
      </div>
    )
  }
  const control = {
    id,
    label: <OptionalLabel>{words}</OptionalLabel>,
    value,
    error,
    onBlur: onLeave,
    ...(hint && { description: hint }),
  }
  if (isChoice(question) || question === 'schoolingCountry') {
    const options =
      question === 'schoolingCountry'
        ? countryOptions(language)
        : Object.entries(answersTo(question, t)).map(([one, label]) => ({ value: one, label }))
    return (
      <NativeSelect
        {...control}
        data={[{ value: '', label: t('common.choose') }, ...options]}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    )
  }
  const typed = {
    ...control,
    autoComplete: 'off',
    maxLength: maxLengths[question as keyof typeof maxLengths] ?? 10,
  }
  if (question === 'needsNote') {
    return (
      <Textarea
        {...typed}
        className={styles.wide ?? ''}
        autosize
        minRows={2}
        dir="auto"
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    )
  }
  return (
    <TextInput
      {...typed}
      {...(numeric.includes(question) ? { inputMode: 'numeric' } : { dir: 'auto' })}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

function hintOf(question: BackgroundQuestion, t: TFunction): string | undefined {
  const found = hinted.find((one) => one === question)
  return found && t(`background.hint.${found}`, { example: formatDay(belgianDay(new Date())) })
}
