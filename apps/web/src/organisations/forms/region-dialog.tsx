import { Button, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import type { Region } from '../organisation.ts'
import { useCreateRegion, useUpdateRegion } from '../organisation-mutations.ts'

const fields = ['name'] as const

interface RegionDialogProps {
  /** Left out for a region that is to be added. */
  region?: Region
  onClose: () => void
}

/** Adds a region, or gives one another name. */
export function RegionDialog({ region, onClose }: RegionDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const create = useCreateRegion()
  const update = useUpdateRegion()
  const [attempt, setAttempt] = useState(0)
  const { error, isPending } = region ? update : create
  const form = useForm({
    initialValues: { name: region?.name ?? '' },
    validate: { name: (name) => (name.trim() === '' ? t('organisations.noName') : null) },
  })
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })

  return (
    <Dialog
      title={region ? t('organisations.regions.rename') : t('organisations.regions.add')}
      onClose={onClose}
    >
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => {
            const body = { name: values.name.trim() }
            if (region) update.mutate({ seen: region, body }, { onSuccess: onClose })
            else create.mutate(body, { onSuccess: onClose })
          },
          () => setAttempt((count) => count + 1),
        )}
      >
        <Stack gap="lg">
          <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
          <TextInput
            id={`${id}-name`}
            label={t('organisations.fields.region')}
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
