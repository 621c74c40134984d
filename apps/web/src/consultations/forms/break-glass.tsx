import { Button, Text, Textarea } from '@mantine/core'
import { type FormErrors, useForm } from '@mantine/form'
import { type GlassReason, glassReasons } from '@onthaal/shared/consultations'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { controlOf, fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { RadioChoices } from '../../ui/choices.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Section } from '../../ui/section.tsx'
import { useStatePurpose } from '../consultation-mutations.ts'
import { explanationMaxLength } from '../explanation-length.ts'

interface Values extends Record<string, unknown> {
  reason: GlassReason | ''
  explanation: string
}

const fields = ['reason', 'explanation'] as const

interface BreakGlassProps {
  personId: string
  onOpened: () => void
}

/** Opens a file for any other reason: it is asked in code and in words, and the manager sees it. */
export function BreakGlass({ personId, onOpened }: BreakGlassProps) {
  const { t } = useTranslation()
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const state = useStatePurpose(personId)
  const form = useForm<Values>({
    initialValues: { reason: '', explanation: '' },
    validate: ({ reason, explanation }) => ({
      ...(reason === '' && { reason: t('consultations.glass.reasonMissing') }),
      ...explanationFault(explanation),
    }),
  })
  const { setErrors } = form
  const { isWorded } = useFieldIssues({ error: state.error, fields, setErrors, setAttempt })

  function explanationFault(explanation: string): FormErrors {
    if (explanation.trim() === '') return { explanation: t('consultations.glass.wordsMissing') }
    if (explanation.length <= explanationMaxLength) return {}
    return { explanation: t('referrals.form.noteTooLong', { max: explanationMaxLength }) }
  }

  function submit(): void {
    const { reason, explanation } = form.getValues()
    if (form.validate().hasErrors || reason === '') setAttempt(attempt + 1)
    else state.mutate({ purpose: 'brokenGlass', reason, explanation }, { onSuccess: onOpened })
  }

  return (
    <Section title={t('consultations.glass.title')}>
      <Text>{t('consultations.glass.text')}</Text>
      <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
      {state.isError && !isWorded && <Failure error={state.error} takesFocus keepsTyped />}
      <RadioChoices
        id={`${id}-reason`}
        label={t('consultations.glass.reason')}
        choices={glassReasons.map((value) => ({
          value,
          label: t(`vocabulary.glassReason.${value}`),
        }))}
        {...controlOf(form, 'reason')}
      />
      <Textarea
        id={`${id}-explanation`}
        label={t('consultations.glass.words')}
        description={t('consultations.glass.wordsHint')}
        autosize
        minRows={2}
        {...form.getInputProps('explanation')}
      />
      <div>
        <Button variant="default" loading={state.isPending} onClick={submit}>
          {t('consultations.glass.action')}
        </Button>
      </div>
    </Section>
  )
}
