import '../../i18n/late/appointments.ts'
import '../../i18n/late/talks.ts'
import { fullName } from '@onthaal/shared/persons'
import { useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { paths, routePaths } from '../../paths.ts'
import { householdPreviewQuery, householdQuery, personQuery } from '../../persons/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ReviewTalk } from '../forms/review-talk.tsx'
import type { Talk } from '../talk.ts'
import { talkQuery } from '../talk-queries.ts'

const route = getRouteApi(`/signedIn${routePaths.reviewTalk}`)

/** The last look at a talk before its referrals leave the organisation. */
export function ReviewTalkPage() {
  const { t } = useTranslation()
  const { interviewId } = route.useParams()
  const { afloop } = route.useSearch()
  const talk = useQuery(talkQuery(interviewId))
  // Sending goes by the state that is looked at, so it has to be the newest.
  const read = talk.isFetchedAfterMount ? talk.data : undefined
  const people = useReferredPeople(read)
  const along = useAlong(read)
  const household = useQuery({
    ...householdQuery(talk.data?.person.id ?? ''),
    enabled: talk.data !== undefined,
  })

  const title = talk.data
    ? t('talks.review.title', { name: fullName(talk.data.person) })
    : t('talks.page.titleLoading')
  const isWithout = read?.referrals.length === 0

  if (read && isWithout && !afloop && read.status === 'draft') {
    return <Navigate {...paths.talk(interviewId)} replace ignoreBlocker />
  }
  return (
    <Page
      title={title}
      documentTitle={t('talks.page.titleLoading')}
      intro={t(isWithout ? 'talks.review.introWithout' : 'talks.review.intro')}
      width="narrow"
    >
      <LoadState
        data={
          read &&
          people.data &&
          along &&
          household.data && {
            ...{ talk: read, people: people.data, along },
            household: household.data.members,
          }
        }
        hasFailed={talk.isError || people.isError || household.isError}
        failure={
          <Failure
            error={talk.error ?? people.error ?? household.error}
            onRetry={() =>
              void Promise.all([talk.refetch(), people.refetch(), household.refetch()])
            }
          />
        }
      >
        {(found) => <ReviewTalk {...found} endingWithout={afloop} />}
      </LoadState>
    </Page>
  )
}

/** Who would go along with a referral of each person; what cannot be read is said below each of them. */
function useAlong(talk: Talk | undefined) {
  const ids = [...new Set(talk?.referrals.map(({ person }) => person.id))]
  return useQueries({
    queries: ids.map((id) => householdPreviewQuery(id)),
    combine: (results) =>
      results.some(({ isPending }) => isPending)
        ? undefined
        : new Map(ids.map((id, index) => [id, results[index]?.data?.members ?? []])),
  })
}

/** The files of everybody who is referred in a talk. */
function useReferredPeople(talk: Talk | undefined) {
  const ids = [...new Set(talk?.referrals.map(({ person }) => person.id))]
  return useQueries({
    queries: ids.map((id) => personQuery(id)),
    combine: (results) => {
      const people = results.flatMap(({ data }) => (data ? [data] : []))
      return {
        data: talk && people.length === results.length ? people : undefined,
        isError: results.some(({ isError }) => isError),
        error: results.find(({ error }) => error)?.error,
        refetch: () => Promise.all(results.map(({ refetch }) => refetch())),
      }
    },
  })
}
