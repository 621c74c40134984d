import '../../i18n/late/talks.ts'
import { fullName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { existingOf, isFailure } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { paths, routePaths } from '../../paths.ts'
import { personQuery } from '../../persons/index.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { clearNotices } from '../../ui/notify.ts'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { SkeletonLines } from '../../ui/skeleton-lines.tsx'
import { useStartTalk } from '../talk-mutations.ts'
import { talkListQuery } from '../talk-queries.ts'

const route = getRouteApi(`/signedIn${routePaths.startTalk}`)

/** Starts a talk with somebody, unless one is open already: then that one is to be gone on with. */
export function StartTalkPage() {
  const { t } = useTranslation()
  const { personId } = route.useParams()
  const navigate = useNavigate()
  const person = useQuery(personQuery(personId))
  const drafts = useInfiniteQuery(talkListQuery('drafts', personId))
  const start = useStartTalk()
  const hasAsked = useRef(false)
  const title = t('talks.start.title')

  const open = drafts.isFetchedAfterMount ? drafts.data?.pages[0]?.items : undefined
  const mayStart = open?.length === 0 && person.data !== undefined
  const { mutate } = start
  const goTo = (id: string) => {
    clearNotices()
    void navigate({ ...paths.talk(id), replace: true })
  }
  const begin = () => {
    if (!person.data) return
    const { contactLanguage, interpreterNeeded } = person.data
    mutate(
      {
        person: personId,
        heldOn: belgianDay(new Date()),
        channel: 'desk',
        languages: contactLanguage ? [contactLanguage] : [],
        ...(interpreterNeeded === false && { interpreter: 'none' as const }),
        topics: [],
        materials: [],
      },
      // Going back from the talk leads to where somebody came from, not to another start.
      {
        onSuccess: ({ id }) => goTo(id),
        onError: (error) => {
          // Another tab was first: its talk is the one to go on with.
          const existing = isFailure(error, 'interviewExists') ? existingOf(error) : undefined
          if (existing) goTo(existing)
        },
      },
    )
  }
  const beginOnce = useRef(begin)
  beginOnce.current = begin
  useEffect(() => {
    if (!mayStart || hasAsked.current) return
    hasAsked.current = true
    beginOnce.current()
  }, [mayStart])

  return (
    <Page title={title} documentTitle={title} width="narrow">
      <LoadState
        data={person.data && open && { person: person.data, open }}
        hasFailed={person.isError || drafts.isError}
        failure={
          <Failure
            error={person.error ?? drafts.error}
            onRetry={() => void Promise.all([person.refetch(), drafts.refetch()])}
          />
        }
      >
        {(found) => {
          if (start.error && !isFailure(start.error, 'interviewExists'))
            return <Failure error={start.error} onRetry={begin} takesFocus />
          const [talk] = found.open
          if (!talk) return <SkeletonLines />
          return (
            <Section title={t('talks.start.existing', { name: fullName(found.person) })}>
              <p style={{ margin: 0 }}>
                {t('talks.start.existingText', {
                  date: formatDay(talk.createdAt),
                  who: talk.createdBy.displayName,
                })}
              </p>
              <Actions>
                <ButtonLink {...paths.talk(talk.id)} replace>
                  {t('talks.start.resume')}
                </ButtonLink>
                <ButtonLink {...paths.person(personId)} variant="default">
                  {t('talks.start.toFile')}
                </ButtonLink>
              </Actions>
            </Section>
          )
        }}
      </LoadState>
    </Page>
  )
}
