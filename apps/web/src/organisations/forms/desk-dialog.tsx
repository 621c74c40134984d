import { Button, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { controlOf, fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { CheckboxChoices } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { AgencyDesk, Municipality, Region } from '../organisation.ts'
import { useCreateDesk, useUpdateDesk } from '../organisation-mutations.ts'

const contactFields = ['address', 'openingHours', 'phone'] as const
type ContactField = (typeof contactFields)[number]
const fields = ['name', 'region', ...contactFields, 'serves'] as const

interface DeskValues extends Record<string, unknown>, Record<ContactField, string> {
  name: string
  region: string
  serves: string[]
}

interface DeskDialogProps {
  /** Left out for a desk that is to be added. */
  desk?: AgencyDesk
  /** Where it is, or is to be added. */
  region: Region
  regions: readonly Region[]
  municipalities: readonly Municipality[]
  onClose: () => void
}

/** Adds a desk, or changes its name, its region, how people find it and whom it serves. */
export function DeskDialog({ desk, region, regions, municipalities, onClose }: DeskDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const create = useCreateDesk()
  const update = useUpdateDesk()
  const [attempt, setAttempt] = useState(0)
  const { error, isPending } = desk ? update : create
  const form = useForm<DeskValues>({
    initialValues: {
      name: desk?.name ?? '',
      region: region.id,
      address: desk?.address ?? '',
      openingHours: desk?.openingHours ?? '',
      phone: desk?.phone ?? '',
      serves: (desk?.serves ?? []).map((one) => one.id),
    },
    validate: { name: (name) => (name.trim() === '' ? t('organisations.noName') : null) },
  })
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })

  return (
    <Dialog
      title={desk ? t('organisations.desks.change') : t('organisations.desks.add')}
      onClose={onClose}
    >
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ region: regionId, serves, ...values }) => {
            const body = { name: values.name.trim(), ...contactOf(values), serves }
            if (desk) {
              update.mutate(
                { seen: desk, body: { ...body, region: regionId } },
                { onSuccess: onClose },
              )
            } else create.mutate({ regionId, body }, { onSuccess: onClose })
          },
          () => setAttempt((count) => count + 1),
        )}
      >
        <Stack gap="lg">
          <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
          <TextInput
            id={`${id}-name`}
            label={t('organisations.fields.desk')}
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps('name')}
          />
          <NativeSelect
            id={`${id}-region`}
            label={t('organisations.fields.inRegion')}
            description={t('organisations.desks.regionHint')}
            data={regions.map((one) => ({ value: one.id, label: one.name }))}
            {...form.getInputProps('region')}
          />
          {contactFields.map((field) => (
            <TextInput
              key={field}
              id={`${id}-${field}`}
              label={<OptionalLabel>{t(`organisations.fields.${field}`)}</OptionalLabel>}
              description={t(`organisations.desks.${field}Hint`)}
              maxLength={field === 'phone' ? 50 : 200}
              autoComplete="off"
              {...form.getInputProps(field)}
            />
          ))}
          <CheckboxChoices
            id={`${id}-serves`}
            label={t('organisations.fields.serves')}
            description={t('organisations.desks.servesHint')}
            choices={municipalities.flatMap(({ partitions }) =>
              partitions.map((one) => ({ value: one.id, label: one.name })),
            )}
            {...controlOf(form, 'serves')}
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

/** What was typed of how people find the desk; what is left empty is left out. */
function contactOf(values: Pick<DeskValues, ContactField>): Partial<Record<ContactField, string>> {
  const typed = contactFields.map((field) => [field, values[field].trim()] as const)
  return Object.fromEntries(typed.filter(([, text]) => text !== ''))
}
