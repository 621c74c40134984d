import { Button, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { useCreateReceivingDesk } from '../organisation-mutations.ts'

const fields = ['name'] as const

/** Opens a desk for what the agency refers here. */
export function ReceivingDeskDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const create = useCreateReceivingDesk()
  const [attempt, setAttempt] = useState(0)
  const { error, isPending } = create
  const form = useForm({
    initialValues: { name: '' },
    validate: { name: (name) => (name.trim() === '' ? t('organisations.noName') : null) },
  })
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })

  return (
    <Dialog title={t('organisations.receivingDesks.add')} onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ name }) => create.mutate({ name: name.trim() }, { onSuccess: onClose }),
          () => setAttempt((count) => count + 1),
        )}
      >
        <Stack gap="lg">
          <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
          <TextInput
            id={`${id}-name`}
            label={t('organisations.receivingDesks.name')}
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps('name')}
          />
          {error !== null && !isWorded && <Failure error={error} takesFocus keepsTyped />}
          <Actions>
            <Button type="submit" loading={isPending}>
              {t('organisations.save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </Actions>
        </Stack>
      </form>
    </Dialog>
  )
}
