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
import { noPerson, type PersonValues, valuesOf } from '../person-values.ts'
import { placeAfter } from '../place-after.ts'
import type { ReturnTo } from '../return-to.ts'
import { factsIn, sharedFacts } from '../shared-facts.ts'
import { PersonForm } from './person-form.tsx'
import { Suspects } from './suspects.tsx'
import { useRegistration } from './use-registration.ts'

interface NewMemberProps {
  person: Person
  household: Household
  returnTo: ReturnTo
}

/**
 * Opens a file for somebody who lives with a person and puts them in the household. It belongs to the
 * same partition; home, languages, residence and registration are those of the person until somebody
 * types others.
 */
export function NewMember({ person, household, returnTo }: NewMemberProps) {
  const { t } = useTranslation()
  const id = useId()
  const after = placeAfter(person.id, returnTo)
  const navigate = useNavigate()
  const circumstances = useCircumstances()
  const add = useAddHouseholdMember()
  const [role, setRole] = useState<HouseholdRole>(() =>
    // With a child live adults, and with an adult most often children.
    firstRoleOf(person.birthDate, circumstances.today) === 'child' ? 'adult' : 'child',
  )
  // Once there is a file it is not made again, whatever happens to the household.
  const [made, setMade] = useState<Person>()
  const [initialValues] = useState(() => sharedValues(person))
  const addToHousehold = (member: Pick<Person, 'id' | 'givenName' | 'familyName'>) =>
    add.mutate(
      { personId: person.id, seen: household, body: { person: member.id, role } },
      {
        onSuccess: () => {
          notifyDone(t('household.added', { name: fullName(member) }))
          void navigate({
            ...after,
            state: { changed: true },
            replace: true,
            ignoreBlocker: true,
          })
        },
      },
    )
  const { suspects, ...registration } = useRegistration({
    onCreated: (member) => {
      setMade(member)
      addToHousehold(member)
    },
  })
  const existing = existingOf(registration.error)
  const error = registration.error ?? add.error
  const isBusy = registration.isBusy || add.isPending
  const save = (values: PersonValues) =>
    made ? addToHousehold(made) : registration.register(values)

  return (
    <>
      <NativeSelect
        id={id}
        label={t('household.role')}
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
      <Text c="var(--oh-ink-soft)">{t('household.copied', { name: fullName(person) })}</Text>
      <PersonForm
        initialValues={initialValues}
        circumstances={circumstances}
        isShort
        submitLabel={t('household.saveNew')}
        isBusy={isBusy}
        error={registration.error}
        failure={
          error && (
            <Failure error={error} takesFocus keepsTyped>
              {made && <TextLink {...paths.person(made.id)}>{t('household.madeAlready')}</TextLink>}
              {existing && (
                <TextLink {...paths.person(existing)}>{t('persons.form.existing')}</TextLink>
              )}
            </Failure>
          )
        }
        notice={(values) =>
          suspects.matches.length > 0 && (
            <Suspects
              {...suspects}
              sameLabel={t('matches.useInHousehold')}
              isBusy={isBusy}
              onDifferent={(match) => registration.differs(match, values)}
              onSame={({ person: member }) => {
                registration.carryTo(member.id, values)
                addToHousehold(member)
              }}
            />
          )
        }
        onSubmit={save}
        cancel={
          <ButtonLink {...after} variant="default">
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
  const { familyName, partition } = values
  const { address, languages, residence } = sharedFacts
  return {
    ...noPerson,
    familyName,
    partition,
    ...factsIn(values, [...address, ...languages, ...residence]),
  }
}
