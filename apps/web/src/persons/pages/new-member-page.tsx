import '../../i18n/late/household.ts'
import '../../i18n/late/matches.ts'
import { Button } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { routePaths } from '../../paths.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { AddMember } from '../forms/add-member.tsx'
import { NewMember } from '../forms/new-member.tsx'
import { householdQuery } from '../household-queries.ts'
import { personQuery } from '../person-queries.ts'
import { placeAfter } from '../place-after.ts'

const route = getRouteApi(`/signedIn${routePaths.newMember}`)

/** Adds somebody to a household who has no file yet. */
export function NewMemberPage() {
  const { t } = useTranslation()
  const { personId } = route.useParams()
  const returnTo = route.useSearch()
  const navigate = route.useNavigate()
  const [isAdding, setIsAdding] = useState(false)
  const person = useQuery(personQuery(personId))
  const household = useQuery(householdQuery(personId))
  const title = person.data
    ? t('household.newTitle', { name: fullName(person.data) })
    : t('household.addNew')
  const both = person.data && household.data && { person: person.data, household: household.data }

  return (
    <Page
      title={title}
      documentTitle={t('household.addNew')}
      width="narrow"
      aside={
        // From a talk there is no other way to somebody whom the organisation knows.
        returnTo.gesprek !== undefined && (
          <Button variant="default" onClick={() => setIsAdding(true)}>
            {t('household.addKnown')}
          </Button>
        )
      }
    >
      {isAdding && household.data && (
        <AddMember
          personId={personId}
          household={household.data}
          onClose={() => setIsAdding(false)}
          onAdded={() =>
            void navigate({
              ...placeAfter(personId, returnTo),
              state: { changed: true },
              ignoreBlocker: true,
            })
          }
        />
      )}
      <LoadState
        data={both}
        hasFailed={person.isError || household.isError}
        failure={
          <Failure
            error={person.error ?? household.error}
            onRetry={() => {
              void person.refetch()
              void household.refetch()
            }}
          />
        }
      >
        {(found) => <NewMember {...found} returnTo={returnTo} />}
      </LoadState>
    </Page>
  )
}
