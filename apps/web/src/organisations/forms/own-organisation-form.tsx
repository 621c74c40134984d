import { Button, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { notifyDone } from '../../ui/notify.ts'
import type { OwnOrganisation } from '../organisation.ts'
import type { useUpdateOwnOrganisation } from '../organisation-mutations.ts'

const fields = ['name'] as const

interface OwnOrganisationFormProps {
  organisation: OwnOrganisation
  /** Of the page, which stays while another name makes this form anew. */
  update: ReturnType<typeof useUpdateOwnOrganisation>
}

/** The name of the own organisation, beside its code, which is fixed. */
export function OwnOrganisationForm({ organisation, update }: OwnOrganisationFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const form = useForm({
    initialValues: { name: organisation.name },
    validate: { name: (name) => (name.trim() === '' ? t('organisations.noName') : null) },
  })
  const { error } = update
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })
  const unsavedWarning = useUnsavedWarning({ isUnsaved: form.isDirty() })

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ name }) =>
          update.mutate(
            { seen: organisation, body: { name: name.trim() } },
            { onSuccess: () => notifyDone(t('organisations.saved')) },
          ),
        () => setAttempt((count) => count + 1),
      )}
    >
      <Stack gap="lg">
        <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
        <TextInput
          id={`${id}-name`}
          label={t('organisations.fields.name')}
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps('name')}
        />
        <TextInput
          id={`${id}-code`}
          label={t('organisations.fields.code')}
          description={t('organisations.code.fixed')}
          value={organisation.code ?? t('organisations.none')}
          readOnly
        />
        {error !== null && !isWorded && <Failure error={error} takesFocus keepsTyped />}
        <Actions>
          <Button type="submit" loading={update.isPending}>
            {t('organisations.save')}
          </Button>
        </Actions>
      </Stack>
      {unsavedWarning}
    </form>
  )
}
