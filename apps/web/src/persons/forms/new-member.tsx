import { NativeSelect, Text } from '@mantine/core'
import { firstRoleOf, householdRoles } from '@onthaal/shared/households'
import { fullName } from '@onthaal/shared/persons'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { existingOf } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { notifyDone } from '../../ui/notify.ts'
import { useCircumstances } from '../circumstances.ts'
import type { Household, HouseholdRole } from '../household.ts'
import { useAddHouseholdMember } from '../household-mutations.ts'
import type { Person } from '../person.ts'
import { newPersonOf } from '../person-input.ts'
import { useCreatePerson } from '../person-mutations.ts'
import { noPerson, type PersonValues, valuesOf } from '../person-values.ts'
import { PersonForm } from './person-form.tsx'

interface NewMemberProps {
  person: Person
  household: Household
}

/**
 * Opens a file for somebody who lives with a person and puts them in the household. It belongs to the
 * same partition; home and language are those of the person until somebody types others.
 */
export function NewMember({ person, household }: NewMemberProps) {
  const { t } = useTranslation()
  const id = useId()
  const navigate = useNavigate()
  const circumstances = useCircumstances()
  const create = useCreatePerson()
  const add = useAddHouseholdMember()
  const [role, setRole] = useState<HouseholdRole>(() =>
    // With a child live adults, and with an adult most often children.
    firstRoleOf(person.birthDate, circumstances.today) === 'child' ? 'adult' : 'child',
  )
  // Once there is a file it is not made again, whatever happens to the household.
  const [made, setMade] = useState<Person>()
  const [initialValues] = useState(() => sharedValues(person))
  const existing = existingOf(create.error)
  const error = create.error ?? add.error

  const addToHousehold = (member: Person) =>
    add.mutate(
      { personId: person.id, seen: household, body: { person: member.id, role } },
      {
        onSuccess: () => {
          notifyDone(t('persons.form.created', { name: fullName(member) }))
          void navigate({ ...paths.person(person.id), replace: true, ignoreBlocker: true })
        },
      },
    )
  const save = (values: PersonValues) => {
    if (made) return addToHousehold(made)
    create.mutate(newPersonOf(values, circumstances), {
      onSuccess: (member) => {
        setMade(member)
        addToHousehold(member)
      },
    })
  }

  return (
    <>
      <NativeSelect
        id={id}
        label={t('persons.household.role')}
        data={householdRoles.map((value) => ({
          value,
          label: t(`vocabulary.householdRole.${value}`),
        }))}
        value={role}
        onChange={(event) => {
          const chosen = householdRoles.find((value) => value === event.currentTarget.value)
          if (chosen) setRole(chosen)
        }}
      />
      <Text c="var(--oh-ink-soft)">
        {t('persons.household.copied', { name: fullName(person) })}
      </Text>
      <PersonForm
        initialValues={initialValues}
        circumstances={circumstances}
        isShort
        submitLabel={t('persons.household.saveNew')}
        isBusy={create.isPending || add.isPending}
        error={create.error}
        failure={
          error && (
            <Failure error={error} takesFocus keepsTyped>
              {made && (
                <TextLink {...paths.person(made.id)}>{t('persons.household.madeAlready')}</TextLink>
              )}
              {existing && (
                <TextLink {...paths.person(existing)}>{t('persons.form.existing')}</TextLink>
              )}
            </Failure>
          )
        }
        onSubmit={save}
        cancel={
          <ButtonLink {...paths.person(person.id)} variant="default">
            {t('common.cancel')}
          </ButtonLink>
        }
      />
    </>
  )
}

/** What people who live together have in common. */
function sharedValues(person: Person) {
  const values = valuesOf(person)
  const { street, houseNumber, box, postalCode, city, contactLanguage, homeLanguages } = values
  const { interpreterNeeded, familyName, partition } = values
  return {
    ...noPerson,
    familyName,
    partition,
    ...{ street, houseNumber, box, postalCode, city },
    ...{ contactLanguage, interpreterNeeded, homeLanguages },
  }
}
