import { mayBeMinor } from '@onthaal/shared/households'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { useCircumstances } from '../circumstances.ts'
import { GuardiansForAll } from '../forms/guardians-for-all.tsx'
import { guardiansQuery, householdQuery } from '../household-queries.ts'
import type { Person } from '../person.ts'
import { GuardianPart } from './guardian-part.tsx'
import { HouseholdPart } from './household-part.tsx'

/** On a file: who lives with this person, and who answers for them while they are a minor. */
export function PersonHousehold({ person }: { person: Person }) {
  const { t } = useTranslation()
  const { today } = useCircumstances()
  const mayChange = useSession().permissions.includes('updatePerson')
  const household = useQuery(householdQuery(person.id))
  const guardians = useQuery(guardiansQuery(person.id))
  const isMinor = mayBeMinor(person.birthDate, today)
  const both = household.data &&
    guardians.data && { household: household.data, guardians: guardians.data.items }
  const error = household.error ?? guardians.error

  return (
    <Section title={t('persons.sections.household')}>
      <LoadState
        data={both}
        hasFailed={household.isError || guardians.isError}
        failure={
          <Failure
            error={error}
            onRetry={() => {
              void household.refetch()
              void guardians.refetch()
            }}
          />
        }
      >
        {(found) => (
          <>
            <HouseholdPart personId={person.id} household={found.household} mayChange={mayChange} />
            {mayChange && <GuardiansForAll household={found.household} />}
            {(isMinor || found.guardians.length > 0) && (
              <GuardianPart
                personId={person.id}
                guardians={found.guardians}
                household={found.household}
                residenceGround={person.residenceGround}
                isAgeKnown={person.birthDate !== undefined}
                mayAdd={mayChange && isMinor}
                mayEnd={mayChange}
              />
            )}
          </>
        )}
      </LoadState>
    </Section>
  )
}
