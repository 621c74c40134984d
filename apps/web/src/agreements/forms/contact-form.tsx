import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type ContactRole, contactRoles } from '@onthaal/shared/agreements'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import {
  type AgreementContact,
  type AgreementFile,
  nameOf,
  placeOf,
  termsOf,
} from '../agreement.ts'
import { useUpdateCooperationAgreement } from '../agreement-mutations.ts'
import { DayField } from './day-field.tsx'
import { PartnerField } from './partner-field.tsx'
import { useChangeForm } from './use-change-form.tsx'
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
  const [known] = useState(() => {
    const { contacts } = agreement
    const one = contacts[at]
    return one && { one, at, among: contacts.length }
  })
  const write = (
    seen: AgreementFile,
    change: (contacts: AgreementFile['contacts']) => AgreementFile['contacts'],
  ) =>
    update.mutate(
      { seen, body: { ...termsOf(seen), contacts: change(seen.contacts) } },
      { onSuccess: onClose },
    )
  // Whoever a colleague took away stays as they stood, and is written anew.
  const valuesOf = useCallback(
    ({ contacts }: AgreementFile) => contactTyped(contacts[placeOf(contacts, known)] ?? known?.one),
    [known],
  )
  const { form, fieldId, seen, note, dialog } = useChangeForm({
    agreement,
    valuesOf,
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
    save: update,
    labelOf: (field) => t(`agreements.fields.${field}`),
    wordsOf: (field, value) => {
      if (field === 'organisation') return nameOf(agreement, value)
      const role = contactRoles.find((one) => field === 'role' && one === value)
      return role === undefined ? value : t(`agreements.contactRole.${role}`)
    },
    onValid: ({ organisation, role, name, phone, email, validFrom, validTo }, newest) =>
      write(newest, (some) =>
        some.toSpliced(placeOf(some, known), 1, {
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
      {note}
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
            onClick={() => write(seen, (some) => some.toSpliced(placeOf(some, known), 1))}
          >
            {t('agreements.remove')}
          </Button>
        </div>
      )}
    </FormDialog>
  )
}

function contactTyped(known: AgreementContact | undefined) {
  return {
    organisation: known?.organisation ?? '',
    role: known?.role ?? '',
    name: known?.name ?? '',
    phone: known?.phone ?? '',
    email: known?.email ?? '',
    validFrom: known ? formatDay(known.validFrom) : '',
    validTo: known?.validTo === undefined ? '' : formatDay(known.validTo),
  }
}
