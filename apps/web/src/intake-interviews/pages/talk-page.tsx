import '../../i18n/late/household.ts'
import '../../i18n/late/talks.ts'
import { fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatTime } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { householdQuery } from '../../persons/index.ts'
import { desksQuery } from '../../reference-data/index.ts'
import { TextLink } from '../../shell/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { EditTalk } from '../forms/edit-talk.tsx'
import type { Talk, TalkPerson } from '../talk.ts'
import { proposalsQuery, talkQuery } from '../talk-queries.ts'
import { type Colleague, stillElse } from '../who-else.ts'
import { ClosedTalk } from './closed-talk.tsx'

const route = getRouteApi(`/signedIn${routePaths.talk}`)

/** One talk: to be gone on with while it is open, to be read once it is closed. */
export function TalkPage() {
  const { t } = useTranslation()
  const { interviewId } = route.useParams()
  const place = route.useSearch()
  const navigate = route.useNavigate()
  const { education, user } = useSession()
  const talk = useQuery(talkQuery(interviewId))
  const desks = useQuery(desksQuery)
  const personId = talk.data?.person.id
  const household = useQuery({
    ...householdQuery(personId ?? ''),
    enabled: personId !== undefined && talk.data?.status === 'draft',
  })
  const proposals = useQuery({
    ...proposalsQuery(interviewId),
    enabled: talk.data?.status === 'draft',
  })
  // A form filled with what was read earlier would begin with an older text.
  const read = talk.isFetchedAfterMount ? talk.data : undefined
  const other = useColleague(read, user.id)
  const title = talk.data
    ? t('talks.page.title', { name: fullName(talk.data.person) })
    : t('talks.page.titleLoading')

  return (
    <Page
      title={title}
      documentTitle={t('talks.page.titleLoading')}
      intro={read?.status === 'draft' ? t('talks.page.intro') : undefined}
      aside={
        read?.status === 'draft' && (
          <TextLink {...paths.person(read.person.id)}>{t('talks.done.toFile')}</TextLink>
        )
      }
      width="narrow"
    >
      {other && (
        <p role="status" style={{ margin: 0 }}>
          {t('talks.page.whoElse', { name: other.name, time: formatTime(other.at) })}
        </p>
      )}
      <LoadState
        data={read && desks.data && { talk: read, desks: desks.data }}
        hasFailed={talk.isError || desks.isError}
        failure={
          <Failure
            error={talk.error ?? desks.error}
            onRetry={() => void Promise.all([talk.refetch(), desks.refetch()])}
          />
        }
      >
        {(found) =>
          found.talk.status === 'draft' ? (
            <EditTalk
              key={interviewId}
              {...found}
              people={peopleIn(found.talk, household.data?.members ?? [])}
              household={household.data}
              education={education}
              proposals={proposals.data?.items ?? []}
              initialPlace={place}
              onPlace={(search) => void navigate({ search, replace: true, resetScroll: false })}
            />
          ) : (
            <ClosedTalk talk={found.talk} />
          )
        }
      </LoadState>
    </Page>
  )
}

/** Who else is in a talk, for as long as this page is open. */
function useColleague(talk: Talk | undefined, userId: string): Colleague | undefined {
  const found = useRef<{ talkId: string; other: Colleague | undefined }>(undefined)
  if (talk) {
    const before = found.current?.talkId === talk.id ? found.current.other : undefined
    found.current = { talkId: talk.id, other: stillElse(before, talk, userId, new Date()) }
  }
  return talk && found.current?.other
}

/** Who may be referred in a talk: the person it is held with first, then the others who live together. */
function peopleIn(
  { person }: Talk,
  members: readonly { person: TalkPerson; until?: string }[],
): [TalkPerson, ...TalkPerson[]] {
  const together = members.filter(({ until }) => until === undefined)
  return [person, ...together.map((member) => member.person).filter(({ id }) => id !== person.id)]
}
