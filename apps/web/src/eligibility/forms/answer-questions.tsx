import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { judgedCategories, proposeEligibility } from '@onthaal/shared/eligibility'
import { belgianDay } from '@onthaal/shared/time'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFailure } from '../../api/errors.ts'
import { fieldErrorsOf, mergeTyped } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { RadioChoices } from '../../ui/choices.tsx'
import { notifyDone } from '../../ui/notify.ts'
import {
  type AnswerValues,
  answersFrom,
  choicesOf,
  faultsOf,
  inputFrom,
  questionsFor,
  reasonMaxLength,
  valuesFrom,
} from '../answer-values.ts'
import type { JudgedPerson } from '../eligibility.ts'
import { useUpdateEligibility } from '../eligibility-mutations.ts'
import { factLabel } from '../fact-label.ts'

interface AnswerQuestionsProps {
  person: JudgedPerson
  onClose: () => void
}

/** What only the rules of civic integration ask, with the proposal as it follows, and what staff think of it. */
export function AnswerQuestions({ person, onClose }: AnswerQuestionsProps) {
  const { t } = useTranslation()
  const id = useId()
  const today = belgianDay(new Date())
  const update = useUpdateEligibility()
  const [attempt, setAttempt] = useState(0)
  const form = useForm<AnswerValues>({
    initialValues: valuesFrom(person),
    validate: (values) =>
      Object.fromEntries(
        Object.entries(faultsOf(values, today)).map(([field, fault]) => [
          field,
          t(`eligibility.form.${fault}`),
        ]),
      ),
  })
  const { values, getValues, setValues, resetDirty } = form
  // A newer file came in while somebody was answering: theirs, with what was chosen here on top.
  const [seen, setSeen] = useState(person)
  const [isMerged, setIsMerged] = useState(false)
  useEffect(() => {
    if (person.version === seen.version) return
    const theirs = valuesFrom(person)
    // What was chosen here, on top of what a colleague saved meanwhile.
    setValues(mergeTyped(valuesFrom(seen), getValues(), theirs).values)
    resetDirty(theirs)
    setSeen(person)
    setIsMerged(true)
  }, [person, seen, getValues, setValues, resetDirty])
  const facts = { ...person, ...answersFrom(values, today) }
  const { category } = proposeEligibility(facts, today)

  const save = () =>
    update.mutate(
      { seen, body: inputFrom(values, today) },
      {
        onSuccess: () => {
          notifyDone(t('eligibility.form.saved'))
          onClose()
        },
      },
    )

  return (
    <FormDialog
      title={t('eligibility.form.title')}
      submitLabel={t('eligibility.form.save')}
      isBusy={update.isPending}
      error={isMerged && isFailure(update.error, 'staleVersion') ? null : update.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={() => {
        if (form.validate().hasErrors) setAttempt(attempt + 1)
        else save()
      }}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t('eligibility.form.intro')}</p>
      {isMerged && <p role="status">{t('eligibility.form.merged')}</p>}
      {questionsFor(facts, today).map((question) => (
        <Stack key={question} gap="sm">
          <RadioChoices
            id={`${id}-${question}`}
            label={factLabel(question, t)}
            isInline
            choices={choicesOf(question).map((value) => ({
              value,
              label: t(`eligibility.${value}`),
            }))}
            value={values[question]}
            onChange={(value) => form.setFieldValue(question, value)}
          />
          {question === 'isPermanentlyUnable' && values.isPermanentlyUnable === 'yes' && (
            <TextInput
              id={`${id}-unableCertificateOn`}
              label={factLabel('unableCertificateOn', t)}
              description={t('common.dateHint', { example: formatDay(today) })}
              autoComplete="off"
              inputMode="numeric"
              {...form.getInputProps('unableCertificateOn')}
            />
          )}
        </Stack>
      ))}
      <p role="status" style={{ margin: 0 }}>
        {t('eligibility.form.follows')} <strong>{t(`eligibility.category.${category}`)}</strong>
      </p>
      <NativeSelect
        id={`${id}-category`}
        label={t('eligibility.form.judgement')}
        description={t('eligibility.form.judgementHint')}
        {...form.getInputProps('category')}
      >
        <option value="asProposed">{t('eligibility.form.asProposed')}</option>
        {judgedCategories.map((one) => (
          <option key={one} value={one}>
            {t(`eligibility.judged.${one}`)}
          </option>
        ))}
      </NativeSelect>
      {values.category !== 'asProposed' && (
        <Textarea
          id={`${id}-reason`}
          label={t('eligibility.form.reason')}
          description={t('eligibility.form.reasonHint')}
          autosize
          minRows={2}
          maxLength={reasonMaxLength}
          dir="auto"
          {...form.getInputProps('reason')}
        />
      )}
    </FormDialog>
  )
}
