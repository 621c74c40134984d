import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type ContactRole, contactRoles } from '@onthaal/shared/agreements'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { type AgreementFile, termsOf } from '../agreement.ts'
import { useUpdateCooperationAgreement } from '../agreement-mutations.ts'
import { DayField } from './day-field.tsx'
import { PartnerField } from './partner-field.tsx'
import { useAgreementForm } from './use-agreement-form.ts'
import { useRules } from './use-day-rules.ts'

interface ContactFormProps {
  agreement: AgreementFile
  /** The place in the list; one past its end for somebody new. */
  at: number
  onClose: () => void
}

/** Somebody whom one of the two can be asked for, from a day on. */
export function ContactForm({ agreement, at, onClose }: ContactFormProps) {
  const { t } = useTranslation()
  const rules = useRules()
  const update = useUpdateCooperationAgreement()
  const known = agreement.contacts[at]
  const write = (contacts: AgreementFile['contacts']) =>
    update.mutate(
      { seen: agreement, body: { ...termsOf(agreement), contacts } },
      { onSuccess: onClose },
    )
  const { form, fieldId, dialog } = useAgreementForm({
    initialValues: {
      organisation: known?.organisation ?? '',
      role: known?.role ?? '',
      name: known?.name ?? '',
      phone: known?.phone ?? '',
      email: known?.email ?? '',
      validFrom: known ? formatDay(known.validFrom) : '',
      validTo: known?.validTo === undefined ? '' : formatDay(known.validTo),
    },
    validate: {
      organisation: rules.filled,
      role: rules.filled,
      name: rules.filled,
      email: (value) =>
        value.trim() === '' || value.includes('@') ? null : t('agreements.form.emailInvalid'),
      validFrom: rules.day,
      validTo: (value, { validFrom }) =>
        rules.dayOrNone(value) ??
        (value.trim() !== '' &&
        rules.day(validFrom) === null &&
        rules.read(value) < rules.read(validFrom)
          ? t('agreements.form.endsBefore')
          : null),
    },
    error: update.error,
    onValid: ({ organisation, role, name, phone, email, validFrom, validTo }) =>
      write(
        agreement.contacts.toSpliced(at, 1, {
          ...{ organisation, role: role as ContactRole, name: name.trim() },
          ...(phone.trim() !== '' && { phone: phone.trim() }),
          ...(email.trim() !== '' && { email: email.trim() }),
          validFrom: rules.read(validFrom),
          ...(validTo.trim() !== '' && { validTo: rules.read(validTo) }),
        }),
      ),
  })
  const optional = { phone: 40, email: 254 } as const

  return (
    <FormDialog
      title={t(known ? 'agreements.changeContact' : 'agreements.addContact')}
      submitLabel={t('agreements.form.save')}
      isBusy={update.isPending}
      onClose={onClose}
      {...dialog}
    >
      <PartnerField
        id={fieldId('organisation')}
        agreement={agreement}
        control={form.getInputProps('organisation')}
      />
      <NativeSelect
        id={fieldId('role')}
        label={t('agreements.fields.role')}
        {...form.getInputProps('role')}
      >
        <option value="">{t('common.choose')}</option>
        {contactRoles.map((role) => (
          <option key={role} value={role}>
            {t(`agreements.contactRole.${role}`)}
          </option>
        ))}
      </NativeSelect>
      <TextInput
        id={fieldId('name')}
        label={t('agreements.fields.name')}
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('name')}
      />
      {(['phone', 'email'] as const).map((field) => (
        <TextInput
          key={field}
          id={fieldId(field)}
          label={<OptionalLabel>{t(`agreements.fields.${field}`)}</OptionalLabel>}
          maxLength={optional[field]}
          autoComplete="off"
          {...form.getInputProps(field)}
        />
      ))}
      <DayField
        id={fieldId('validFrom')}
        label={t('agreements.fields.validFrom')}
        control={form.getInputProps('validFrom')}
      />
      <DayField
        id={fieldId('validTo')}
        label={t('agreements.fields.validTo')}
        isOptional
        control={form.getInputProps('validTo')}
      />
      {known && (
        <div>
          <Button
            variant="subtle"
            loading={update.isPending}
            onClick={() => write(agreement.contacts.toSpliced(at, 1))}
          >
            {t('agreements.remove')}
          </Button>
        </div>
      )}
    </FormDialog>
  )
}
