import { fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { desksQuery } from '../../reference-data/index.ts'
import { TextLink } from '../../shell/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { EditTalk } from '../forms/edit-talk.tsx'
import { talkQuery } from '../talk-queries.ts'
import { ClosedTalk } from './closed-talk.tsx'

const route = getRouteApi(`/signedIn${routePaths.talk}`)

/** One talk: to be gone on with while it is open, to be read once it is closed. */
export function TalkPage() {
  const { t } = useTranslation()
  const { interviewId } = route.useParams()
  const place = route.useSearch()
  const navigate = route.useNavigate()
  const { education } = useSession()
  const talk = useQuery(talkQuery(interviewId))
  const desks = useQuery(desksQuery)
  // A form filled with what was read earlier would begin with an older text.
  const read = talk.isFetchedAfterMount ? talk.data : undefined
  const title = talk.data
    ? t('talks.page.title', { name: fullName(talk.data.person) })
    : t('talks.page.titleLoading')

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={read?.status === 'draft' ? t('talks.page.intro') : undefined}
      aside={
        read?.status === 'draft' && (
          <TextLink {...paths.person(read.person.id)}>{t('talks.done.toFile')}</TextLink>
        )
      }
      width="narrow"
    >
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
              people={[found.talk.person]}
              education={education}
              place={place}
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
