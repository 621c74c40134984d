import { fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { routePaths } from '../../paths.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { EditPerson } from '../forms/edit-person.tsx'
import { personQuery } from '../person-queries.ts'

const route = getRouteApi(`/signedIn${routePaths.editPerson}`)

export function EditPersonPage() {
  const { t } = useTranslation()
  const { personId } = route.useParams()
  const returnTo = route.useSearch()
  const person = useQuery({ ...personQuery(personId), staleTime: 0 })
  const title = person.data
    ? t('persons.form.editTitle', { name: fullName(person.data) })
    : t('persons.form.editTitleLoading')

  return (
    <Page title={title} documentTitle={t('persons.form.editTitleLoading')} width="narrow">
      <LoadState
        // A form filled with what was read earlier would begin with somebody's older text.
        data={person.isFetchedAfterMount ? person.data : undefined}
        hasFailed={person.isError}
        failure={<Failure error={person.error} onRetry={() => void person.refetch()} />}
      >
        {(found) => <EditPerson person={found} returnTo={returnTo} />}
      </LoadState>
    </Page>
  )
}
