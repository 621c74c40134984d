import { NativeSelect, TextInput } from '@mantine/core'
import { guardianKinds, kindsInOrder } from '@onthaal/shared/households'
import { fullName, parsePhone } from '@onthaal/shared/persons'
import { readDay } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { useCircumstances } from '../circumstances.ts'
import { type GuardianKind, type HouseholdMember, longestName } from '../household.ts'
import { useAddGuardian } from '../household-mutations.ts'
import { useHouseholdForm } from './use-household-form.ts'

interface AddGuardianProps {
  personId: string
  /** The others in the household, who are the first to think of. */
  others: readonly HouseholdMember[]
  /** Whether a guardian takes the place of parents: then that is what is asked for. */
  withoutParents: boolean
  onClose: () => void
}

/** Somebody answers for this minor: one of the household, or a name with a number. */
export function AddGuardian({ personId, others, withoutParents, onClose }: AddGuardianProps) {
  const { t } = useTranslation()
  const { today } = useCircumstances()
  const add = useAddGuardian()
  const faultOfName = (name: string) => {
    if (name === '') return t('household.faults.personOrName')
    return name.length > longestName ? t('persons.form.tooLong', { max: longestName }) : undefined
  }
  const { form, fieldId, dialog } = useHouseholdForm<
    Record<'person' | 'name' | 'phone' | 'kind' | 'from', string>
  >({
    initialValues: {
      ...{ person: '', name: '', phone: '', from: '' },
      kind: withoutParents ? 'unaccompaniedMinorGuardian' : '',
    },
    error: add.error,
    validate: ({ person, name, phone, kind, from }) => {
      const dialled = parsePhone(phone)
      return {
        name: person === '' ? faultOfName(name.trim()) : undefined,
        phone:
          person !== '' || phone.trim() === '' || dialled.ok
            ? undefined
            : t(`vocabulary.phoneFault.${dialled.reason}`),
        kind: kind === '' ? t('household.faults.noKind') : undefined,
        from: from.trim() === '' || readDay(from, today).ok ? undefined : t('common.dateInvalid'),
      }
    },
    onValid: ({ person, name, phone, kind, from }) => {
      const dialled = parsePhone(phone)
      const day = readDay(from, today)
      const who =
        person === ''
          ? { name: name.trim(), ...(dialled.ok && { phone: dialled.phone }) }
          : { person }
      const body = { ...who, kind: kind as GuardianKind, ...(day.ok && { from: day.value }) }
      add.mutate({ personId, body }, { onSuccess: onClose })
    },
  })

  return (
    <FormDialog
      {...dialog}
      title={t(withoutParents ? 'household.addGuardianOnly' : 'household.addGuardian')}
      submitLabel={t('household.add')}
      isBusy={add.isPending}
      onClose={onClose}
    >
      {others.length > 0 && (
        <NativeSelect
          id={fieldId('person')}
          label={t('household.guardianWho')}
          {...form.getInputProps('person')}
        >
          <option value="">{t('household.somebodyElse')}</option>
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
        label={t('household.kind')}
        {...form.getInputProps('kind')}
      >
        <option value="">{t('common.choose')}</option>
        {kindsInOrder(guardianKinds, withoutParents).map((kind) => (
          <option key={kind} value={kind}>
            {t(`vocabulary.guardianKind.${kind}`)}
          </option>
        ))}
      </NativeSelect>
      <TextInput
        id={fieldId('from')}
        label={<OptionalLabel>{t('household.guardianSince')}</OptionalLabel>}
        description={t('persons.form.dayHint')}
        autoComplete="off"
        inputMode="numeric"
        {...form.getInputProps('from')}
      />
    </FormDialog>
  )
}
