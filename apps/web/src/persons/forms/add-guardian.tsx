import { NativeSelect, TextInput } from '@mantine/core'
import { guardianKinds } from '@onthaal/shared/households'
import { fullName, parsePhone } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { GuardianKind, HouseholdMember } from '../household.ts'
import { useAddGuardian } from '../household-mutations.ts'
import { HouseholdDialog } from './household-dialog.tsx'
import { useHouseholdForm } from './use-household-form.ts'

interface AddGuardianProps {
  personId: string
  /** The others in the household, who are the first to think of. */
  others: readonly HouseholdMember[]
  onClose: () => void
}

/** Somebody answers for this minor: one of the household, or a name with a number. */
export function AddGuardian({ personId, others, onClose }: AddGuardianProps) {
  const { t } = useTranslation()
  const add = useAddGuardian()
  const { form, fieldId, dialog } = useHouseholdForm<
    Record<'person' | 'name' | 'phone' | 'kind', string>
  >({
    initialValues: { person: '', name: '', phone: '', kind: '' },
    error: add.error,
    validate: ({ person, name, phone, kind }) => {
      const dialled = parsePhone(phone)
      return {
        name:
          person === '' && name.trim() === ''
            ? t('persons.household.faults.personOrName')
            : undefined,
        phone:
          person !== '' || phone.trim() === '' || dialled.ok
            ? undefined
            : t(`vocabulary.phoneFault.${dialled.reason}`),
        kind: kind === '' ? t('persons.household.faults.noKind') : undefined,
      }
    },
    onValid: ({ person, name, phone, kind }) => {
      const who =
        person === ''
          ? { name: name.trim(), ...(phone.trim() !== '' && { phone: phone.trim() }) }
          : { person }
      const body = { ...who, kind: kind as GuardianKind }
      add.mutate({ personId, body }, { onSuccess: onClose })
    },
  })

  return (
    <HouseholdDialog
      {...dialog}
      title={t('persons.household.addGuardian')}
      submitLabel={t('persons.household.add')}
      isBusy={add.isPending}
      onClose={onClose}
    >
      {others.length > 0 && (
        <NativeSelect
          id={fieldId('person')}
          label={t('persons.household.guardianWho')}
          {...form.getInputProps('person')}
        >
          <option value="">{t('persons.household.somebodyElse')}</option>
          {others.map(({ person }) => (
            <option key={person.id} value={person.id}>
              {fullName(person)}
            </option>
          ))}
        </NativeSelect>
      )}
      {form.values.person === '' && (
        <>
          <TextInput
            id={fieldId('name')}
            label={t('persons.fields.name')}
            autoComplete="off"
            {...form.getInputProps('name')}
          />
          <TextInput
            id={fieldId('phone')}
            label={<OptionalLabel>{t('persons.fields.phone')}</OptionalLabel>}
            type="tel"
            autoComplete="off"
            {...form.getInputProps('phone')}
          />
        </>
      )}
      <NativeSelect
        id={fieldId('kind')}
        label={t('persons.household.kind')}
        {...form.getInputProps('kind')}
      >
        <option value="">{t('common.choose')}</option>
        {guardianKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`vocabulary.guardianKind.${kind}`)}
          </option>
        ))}
      </NativeSelect>
    </HouseholdDialog>
  )
}
