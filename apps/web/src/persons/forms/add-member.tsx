import { NativeSelect, TextInput } from '@mantine/core'
import { householdRoles } from '@onthaal/shared/households'
import { readDay } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { useCircumstances } from '../circumstances.ts'
import type { Household, HouseholdRole } from '../household.ts'
import { useAddHouseholdMember } from '../household-mutations.ts'
import { PersonPicker } from './person-picker.tsx'
import { useHouseholdForm } from './use-household-form.ts'

interface AddMemberProps {
  personId: string
  household: Household
  onClose: () => void
  /** Called instead of closing, once they are there. */
  onAdded?: () => void
}

/** Somebody whom the organisation knows lives with this person. */
export function AddMember({ personId, household, onClose, onAdded }: AddMemberProps) {
  const { t } = useTranslation()
  const { today } = useCircumstances()
  const add = useAddHouseholdMember()
  const { form, fieldId, dialog } = useHouseholdForm<
    Record<'search' | 'person' | 'role' | 'from', string>
  >({
    initialValues: { search: '', person: '', role: '', from: '' },
    error: add.error,
    validate: ({ person, role, from }) => ({
      person: person === '' ? t('household.faults.nobody') : undefined,
      role: role === '' ? t('household.faults.noRole') : undefined,
      from: from.trim() === '' || readDay(from, today).ok ? undefined : t('common.dateInvalid'),
    }),
    onValid: ({ person, role, from }) => {
      const day = readDay(from, today)
      const body = { person, role: role as HouseholdRole, ...(day.ok && { from: day.value }) }
      add.mutate({ personId, seen: household, body }, { onSuccess: onAdded ?? onClose })
    },
  })
  const living = household.members.filter(({ until }) => until === undefined)

  return (
    <FormDialog
      {...dialog}
      title={t('household.addKnown')}
      submitLabel={t('household.add')}
      isBusy={add.isPending}
      onClose={onClose}
    >
      <PersonPicker
        id={fieldId('person')}
        without={[personId, ...living.map(({ person }) => person.id)]}
        typed={form.values.search}
        onType={(search) => form.setValues({ search })}
        value={form.values.person}
        error={form.errors.person}
        onChange={(person) => form.setValues({ person })}
      />
      <NativeSelect
        id={fieldId('role')}
        label={t('household.role')}
        {...form.getInputProps('role')}
      >
        <option value="">{t('common.choose')}</option>
        {householdRoles.map((role) => (
          <option key={role} value={role}>
            {t(`vocabulary.householdRole.${role}`)}
          </option>
        ))}
      </NativeSelect>
      <TextInput
        id={fieldId('from')}
        label={<OptionalLabel>{t('household.since')}</OptionalLabel>}
        description={t('persons.form.dayHint')}
        autoComplete="off"
        inputMode="numeric"
        {...form.getInputProps('from')}
      />
    </FormDialog>
  )
}
