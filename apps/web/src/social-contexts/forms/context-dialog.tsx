import { Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { KnownEvaluation } from '@onthaal/shared/social-contexts'
import { belgianDay } from '@onthaal/shared/time'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { controlOf, fieldErrorsOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { CheckboxChoices } from '../../ui/choices.tsx'
import { type ContextValues, readContext, valuesOfContext } from '../context-values.ts'
import type { SocialContext } from '../social-context.ts'
import { useUpdateSocialContext } from '../social-context-mutations.ts'

const dayFields = ['signedOn', 'startsOn', 'endsOn'] as const

interface ContextDialogProps {
  referralId: string
  seen: SocialContext
  known: readonly KnownEvaluation[]
  onClose: () => void
}

/** What a social worker says of the project, and for which days feedback is asked. */
export function ContextDialog({ referralId, seen, known, onClose }: ContextDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const update = useUpdateSocialContext(referralId)
  const [attempt, setAttempt] = useState(0)
  const today = belgianDay(new Date())
  const form = useForm<ContextValues>({ initialValues: valuesOfContext(seen.context, formatDay) })
  const hasProject = form.values.there.includes('project')

  const save = () => {
    const read = readContext(form.getValues(), known, today)
    if (!read.ok) {
      const faults = Object.entries(read.faults)
      form.setErrors(
        Object.fromEntries(
          faults.map(([field, fault]) => [
            // Without a project its fields are not there to stand beside.
            hasProject ? field : 'there',
            t(`socialContexts.faults.${fault}`),
          ]),
        ),
      )
      return setAttempt(attempt + 1)
    }
    form.clearErrors()
    update.mutate({ seen, body: read.input }, { onSuccess: onClose })
  }

  return (
    <FormDialog
      title={t('socialContexts.context.edit')}
      submitLabel={t('socialContexts.context.save')}
      isBusy={update.isPending}
      error={update.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={save}
      onClose={onClose}
    >
      <CheckboxChoices
        id={`${id}-there`}
        label={t('socialContexts.context.label')}
        description={t('socialContexts.context.whoSees')}
        choices={[
          { value: 'project', label: t('socialContexts.context.hasProject') },
          { value: 'livingWage', label: t('socialContexts.context.hasLivingWage') },
        ]}
        {...controlOf(form, 'there')}
      />
      {hasProject && (
        <>
          {dayFields.map((field) => (
            <TextInput
              key={field}
              id={`${id}-${field}`}
              label={t(`socialContexts.context.${field}`)}
              description={t('common.dateHint', { example: formatDay(today) })}
              autoComplete="off"
              inputMode="numeric"
              {...form.getInputProps(field)}
            />
          ))}
          <Textarea
            id={`${id}-evaluationDates`}
            label={t('socialContexts.context.evaluationDates')}
            description={t('socialContexts.context.evaluationHint', { example: formatDay(today) })}
            autosize
            minRows={2}
            maxLength={400}
            autoComplete="off"
            {...form.getInputProps('evaluationDates')}
          />
        </>
      )}
    </FormDialog>
  )
}
