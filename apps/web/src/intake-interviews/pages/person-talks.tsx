import '../../i18n/late/talks.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { talkListQuery } from '../talk-queries.ts'
import { EarlierReferrals } from './earlier-referrals.tsx'
import styles from './person-talks.module.css'

const route = getRouteApi(`/signedIn${routePaths.person}`)

/** On the file of a person: the talks that were held with them, and the one that is still open. */
export function PersonTalks() {
  const { permissions } = useSession()
  const { personId } = route.useParams()
  return (
    <>
      {permissions.includes('holdInterviews') && <TalksOfPerson />}
      <EarlierReferrals personId={personId} />
      <Outlet />
    </>
  )
}

function TalksOfPerson() {
  const { t } = useTranslation()
  const { personId } = route.useParams()
  const open = useInfiniteQuery(talkListQuery('drafts', personId))
  const held = useInfiniteQuery(talkListQuery('held', personId))
  const known = held.data?.pages.flatMap(({ items }) => items)
  // A talk that just ended may stand in the list of drafts until that is read again.
  const drafts = open.data?.pages
    .flatMap(({ items }) => items)
    .filter((draft) => !known?.some(({ id }) => id === draft.id))
  const talks = drafts && known && [...drafts, ...known]

  return (
    <Section title={t('talks.ofPerson.title')}>
      <LoadState
        data={talks}
        hasFailed={open.isError || held.isError}
        failure={
          <Failure
            error={open.error ?? held.error}
            onRetry={() => void Promise.all([open.refetch(), held.refetch()])}
          />
        }
      >
        {(found) =>
          found.length === 0 ? (
            <p className={styles.none}>{t('talks.ofPerson.none')}</p>
          ) : (
            <ul className={styles.talks}>
              {found.map((talk) => (
                <li key={talk.id} className={styles.talk}>
                  <TextLink {...paths.talk(talk.id)}>
                    {t('talks.ofPerson.view', {
                      date: talk.heldOn ? formatDay(talk.heldOn) : t('talks.list.noDay'),
                    })}
                  </TextLink>
                  {talk.status === 'draft' ? (
                    <StatusTag tone="waiting">{t('talks.ofPerson.open')}</StatusTag>
                  ) : (
                    <span>{talk.outcome && t(`vocabulary.interviewOutcome.${talk.outcome}`)}</span>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </LoadState>
      <p className={styles.none}>
        <TextLink {...paths.personLetters(personId)}>{t('talks.ofPerson.letters')}</TextLink>
      </p>
    </Section>
  )
}
