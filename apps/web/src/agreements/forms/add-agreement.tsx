import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { useSession } from '../../identity/index.ts'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { CooperationAgreement } from '../agreement.ts'
import { useCreateCooperationAgreement } from '../agreement-mutations.ts'
import { partnersQuery } from '../agreement-queries.ts'
import { DayField } from './day-field.tsx'
import { useAgreementForm } from './use-agreement-form.ts'
import { useRules } from './use-day-rules.ts'

interface AddAgreementProps {
  /** The agreements that the new one can take the place of or belong to. */
  known: readonly CooperationAgreement[]
  onClose: () => void
}

/** A cooperation agreement to write down, or an addendum to one. */
export function AddAgreement({ known, onClose }: AddAgreementProps) {
  const { t } = useTranslation()
  const rules = useRules()
  const { organisation } = useSession()
  const organisations = useQuery(partnersQuery)
  const create = useCreateCooperationAgreement()
  const { form, fieldId, dialog } = useAgreementForm({
    initialValues: {
      ...{ partner: '', reference: '', signedOn: '', validFrom: '', validTo: '' },
      ...{ replaces: '', amends: '' },
    },
    validate: {
      partner: rules.filled,
      reference: rules.filled,
      signedOn: rules.dayOrNone,
      validFrom: rules.day,
      validTo: rules.day,
    },
    error: create.error,
    onValid: ({ partner, reference, signedOn, validFrom, validTo, replaces, amends }) =>
      create.mutate(
        {
          ...{ partner, reference: reference.trim() },
          ...{ validFrom: rules.read(validFrom), validTo: rules.read(validTo) },
          ...(signedOn.trim() !== '' && { signedOn: rules.read(signedOn) }),
          ...(replaces !== '' && { replaces }),
          ...(amends !== '' && { amends }),
        },
        { onSuccess: onClose },
      ),
  })
  const others = (organisations.data ?? []).filter((one) => one.id !== organisation.id)
  const open = known.filter(
    ({ partners, replacedBy, amends }) =>
      replacedBy === undefined &&
      amends === undefined &&
      partners.some((one) => one.id === form.values.partner),
  )

  return (
    <FormDialog
      title={t('agreements.add')}
      submitLabel={t('agreements.form.save')}
      isBusy={create.isPending}
      onClose={onClose}
      {...dialog}
    >
      <NativeSelect
        id={fieldId('partner')}
        label={t('agreements.fields.partner')}
        {...form.getInputProps('partner')}
      >
        <option value="">{t('common.choose')}</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </NativeSelect>
      <TextInput
        id={fieldId('reference')}
        label={t('agreements.fields.reference')}
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('reference')}
      />
      <DayField
        id={fieldId('signedOn')}
        label={t('agreements.fields.signedOn')}
        isOptional
        control={form.getInputProps('signedOn')}
      />
      <DayField
        id={fieldId('validFrom')}
        label={t('agreements.fields.validFrom')}
        control={form.getInputProps('validFrom')}
      />
      <DayField
        id={fieldId('validTo')}
        label={t('agreements.fields.validTo')}
        control={form.getInputProps('validTo')}
      />
      {open.length > 0 &&
        (['replaces', 'amends'] as const).map((field) => (
          <NativeSelect
            key={field}
            id={fieldId(field)}
            label={<OptionalLabel>{t(`agreements.fields.${field}`)}</OptionalLabel>}
            {...form.getInputProps(field)}
          >
            <option value="">{t('agreements.form.none')}</option>
            {open.map((one) => (
              <option key={one.id} value={one.id}>
                {one.reference}
              </option>
            ))}
          </NativeSelect>
        ))}
    </FormDialog>
  )
}
