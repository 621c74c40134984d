import { NativeSelect, TextInput } from '@mantine/core'
import { type OnwardAnswer, refusalReasons } from '@onthaal/shared/onward-referrals'
import { useTranslation } from 'react-i18next'
import { RadioChoices } from '../../ui/choices.tsx'
import type { AnswerValues } from '../answer-values.ts'

interface AnswerFieldsProps {
  id: string
  answers: readonly OnwardAnswer[]
  values: AnswerValues
  errors: Partial<Record<keyof AnswerValues, string>>
  onChange: (changes: Partial<AnswerValues>) => void
}

/** An answer of a school or a service, with what belongs to it. */
export function AnswerFields({ id, answers, values, errors, onChange }: AnswerFieldsProps) {
  const { t } = useTranslation()
  const { answer, enrolledOn, waitingSince, refusalReason } = values
  return (
    <>
      <RadioChoices
        id={`${id}-answer`}
        label={t('onward.answer.question')}
        error={errors.answer}
        value={answer}
        choices={answers.map((value) => ({ value, label: t(`onward.answers.${value}`) }))}
        onChange={(chosen) => onChange({ answer: chosen })}
      />
      {answer === 'enrolled' && (
        <TextInput
          id={`${id}-enrolledOn`}
          type="date"
          label={t('onward.answer.enrolledOn')}
          error={errors.enrolledOn}
          value={enrolledOn}
          onChange={({ currentTarget }) => onChange({ enrolledOn: currentTarget.value })}
        />
      )}
      {answer === 'waitingList' && (
        <TextInput
          id={`${id}-waitingSince`}
          type="date"
          label={t('onward.answer.waitingSince')}
          error={errors.waitingSince}
          value={waitingSince}
          onChange={({ currentTarget }) => onChange({ waitingSince: currentTarget.value })}
        />
      )}
      {answer === 'refused' && (
        <NativeSelect
          id={`${id}-refusalReason`}
          label={t('onward.answer.refusalReason')}
          description={t('onward.answer.refusalHint')}
          error={errors.refusalReason}
          value={refusalReason}
          data={[
            { value: '', label: t('onward.choose') },
            ...refusalReasons.map((value) => ({
              value,
              label: t(`onward.refusalReasons.${value}`),
            })),
          ]}
          onChange={({ currentTarget }) =>
            onChange({
              refusalReason: refusalReasons.find((one) => one === currentTarget.value) ?? '',
            })
          }
        />
      )}
    </>
  )
}
