import '../../i18n/late/appointments.ts'
import '../../i18n/late/consultations.ts'
import '../../i18n/late/protocols.ts'
import '../../i18n/late/talks.ts'
import '../../i18n/late/today.ts'
import { addDays, belgianDay } from '@onthaal/shared/time'
import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { deskDaysQuery } from '../../appointments/index.ts'
import { brokenGlassesQuery } from '../../consultations/index.ts'
import { redChildrenQuery } from '../../education/index.ts'
import { useSession } from '../../identity/index.ts'
import { talkListQuery } from '../../intake-interviews/index.ts'
import { LatePart, lateCode } from '../../late-part.tsx'
import { paths } from '../../paths.ts'
import { ProtocolWarnings } from '../../protocols/index.ts'
import { referralListQuery } from '../../referrals/index.ts'
import { ButtonLink } from '../../shell/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { SkeletonLines } from '../../ui/skeleton-lines.tsx'
import { type BlockName, blocksFor } from '../today-blocks.ts'
import { TodayChildren } from './today-children.tsx'
import { TodayGlass } from './today-glass.tsx'
import { TodayList } from './today-list.tsx'
import styles from './today-page.module.css'
import { TodayTalks } from './today-talks.tsx'
import { TodayVisits } from './today-visits.tsx'

/** Few moved here or came back, and it stands below everything else. */
const agreementWarnings = lateCode(
  async () => (await import('../../agreements/index.ts')).AgreementWarnings,
)
const movedHere = lateCode(async () => (await import('../../education/index.ts')).MovedHere)
const cameBack = lateCode(async () => (await import('../../education/index.ts')).CameBack)

/** Few have any that are due, and it stands below everything else. */
const dueTasks = lateCode(async () => (await import('../../shared-clients/index.ts')).TodayTasks)

/** Few are asked for feedback, or ask for it. */
const dueEvaluations = lateCode(
  async () => (await import('../../social-contexts/index.ts')).TodayEvaluations,
)

const rowsOfBlock = 5

/** How far back a manager is told who opened files without work of their own. */
const glassDays = 7

/** Where the day begins: what there is to do, the most pressing first. */
export function TodayPage() {
  const { t, i18n } = useTranslation()
  const session = useSession()
  const blocks = blocksFor(session)
  const lists = useQueries({
    queries: blocks.map(({ box, filters }) =>
      referralListQuery(box, { ...filters, pageSize: rowsOfBlock }),
    ),
  })
  const holdsTalks = session.permissions.includes('holdInterviews')
  const openTalks = useInfiniteQuery({ ...talkListQuery('drafts'), enabled: holdsTalks })
  const today = belgianDay(new Date())
  const desks = useQueries({
    queries: session.permissions.includes('manageSlots')
      ? session.desks.map((desk) => deskDaysQuery({ desk, firstDay: today, lastDay: today }))
      : [],
  })
  const visits = desks.flatMap(({ data }) =>
    data ? [...data.items.flatMap((slot) => slot.visits), ...data.walkIns] : [],
  )
  const oversees = session.permissions.includes('readConsultations')
  const glasses = useInfiniteQuery({
    ...brokenGlassesQuery(addDays(today, -glassDays)),
    enabled: oversees,
  })
  const glass = glasses.data?.pages[0]
  const followsChildren = session.education && session.permissions.includes('followEducation')
  const children = useQuery({ ...redChildrenQuery, enabled: followsChildren })
  const talks = openTalks.data?.pages.flatMap((page) => page.items) ?? []
  const found = blocks.map((block, index) => ({ block, list: lists[index] }))
  // All at once: blocks that come in one by one would push away what somebody is about to press.
  const isWaiting =
    [...lists, ...desks].some((list) => list.isPending) ||
    openTalks.isLoading ||
    glasses.isLoading ||
    children.isLoading
  const empty = found.filter(({ list }) => list?.data?.items.length === 0)

  return (
    <Page
      title={t('today.title')}
      documentTitle={t('today.title')}
      intro={t('today.intro', { name: session.user.displayName })}
      aside={
        <>
          {session.permissions.includes('readDashboard') && (
            <ButtonLink {...paths.dashboard()} variant="default">
              {t('shell.nav.dashboard')}
            </ButtonLink>
          )}
          {session.permissions.includes('queryPersons') && (
            <ButtonLink {...paths.persons()}>{t('shell.nav.persons')}</ButtonLink>
          )}
        </>
      }
    >
      {isWaiting ? (
        <SkeletonLines />
      ) : (
        <div className={styles.blocks}>
          {openTalks.isError && (
            <Failure error={openTalks.error} onRetry={() => void openTalks.refetch()} />
          )}
          {glasses.isError && (
            <Failure error={glasses.error} onRetry={() => void glasses.refetch()} />
          )}
          {desks.map(
            (desk, index) =>
              desk.isError && (
                <Failure
                  key={session.desks[index]}
                  error={desk.error}
                  onRetry={() => void desk.refetch()}
                />
              ),
          )}
          {children.isError && (
            <Failure error={children.error} onRetry={() => void children.refetch()} />
          )}
          {children.data && children.data.items.length > 0 && (
            <TodayChildren page={children.data} />
          )}
          {visits.length > 0 && <TodayVisits visits={visits} />}
          {glass && glass.items.length > 0 && <TodayGlass page={glass} />}
          {session.permissions.includes('readProtocols') && <ProtocolWarnings />}
          {session.permissions.includes('readProtocols') && (
            <LatePart code={agreementWarnings} with={{}} />
          )}
          {talks.length > 0 && <TodayTalks talks={talks} />}
          {found.map(({ block, list }) => {
            if (list?.isError) {
              return (
                <Failure key={block.name} error={list.error} onRetry={() => void list.refetch()} />
              )
            }
            if (!list?.data || list.data.items.length === 0) return null
            return <TodayList key={block.name} block={block} page={list.data} session={session} />
          })}
          {restWords()}
          {followsChildren && <LatePart code={cameBack} with={{}} />}
          {session.permissions.includes('followEvaluations') && (
            <LatePart
              code={dueEvaluations}
              with={{ isOcmw: session.organisation.kind === 'ocmw' }}
            />
          )}
          {session.permissions.includes('followTogether') && <LatePart code={dueTasks} with={{}} />}
          {session.education && holdsTalks && <LatePart code={movedHere} with={{}} />}
        </div>
      )}
    </Page>
  )

  /** What there is nothing of. */
  function restWords() {
    if (blocks.length === 0) return <p className={styles.otherwise}>{t('today.noWork')}</p>
    if (empty.length === 0) return null
    const parts = wordsOf(empty.map(({ block }) => block.name))
    return empty.length === blocks.length &&
      talks.length + visits.length + (children.data?.items.length ?? 0) === 0 &&
      !openTalks.isError ? (
      <EmptyState title={t('today.done')} text={t('today.nothing', { parts })} />
    ) : (
      <p className={styles.otherwise}>{t('today.otherwise', { parts })}</p>
    )
  }

  function wordsOf(names: readonly BlockName[]): string {
    const none = names.map((name) => t(`today.block.${name}.none`))
    return new Intl.ListFormat(i18n.language).format(none)
  }
}
