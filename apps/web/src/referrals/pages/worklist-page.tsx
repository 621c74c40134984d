import '../../i18n/late/person-export.ts'
import '../../i18n/late/protocols.ts'
import '../../i18n/late/worklist.ts'
import { useMediaQuery } from '@mantine/hooks'
import {
  closedStatuses,
  followedStatuses,
  openStatuses,
  type ReferralStatus,
  referralStatuses,
  type WorklistQueue,
  worklistOf,
} from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { LatePart, lateCode } from '../../late-part.tsx'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Page } from '../../ui/page.tsx'
import { SkeletonLines } from '../../ui/skeleton-lines.tsx'
import { ListKeys } from '../components/list-keys.tsx'
import { AcknowledgePage } from '../forms/acknowledge-page.tsx'
import { ContactForm } from '../forms/contact-form.tsx'
import type { ListSearch } from '../list-filters.ts'
import type { ReferralListItem } from '../referral.ts'
import {
  searchOfView,
  useChangeWorklistSettings,
  withListChoice,
  worklistSettingsQuery,
} from '../worklist-settings.ts'
import { ListPage } from './list-page.tsx'
import { QueueColumn } from './queue-column.tsx'
import { RowAction } from './row-action.tsx'
import { useListAddress } from './use-list-address.ts'
import { usePickUp } from './use-pick-up.tsx'
import { useQueueWords } from './use-queue-words.ts'
import { useReferralColumns } from './use-referral-columns.tsx'
import { useWorklistColumns } from './use-worklist-columns.tsx'
import { ViewList } from './view-list.tsx'
import { WorklistTools } from './worklist-tools.tsx'

/** A case has room beside its list from this width on. */
const hasRoomForCase = '(min-width: 1440px)'

const caseBeside = lateCode(async () => (await import('./case-beside.tsx')).CaseBeside)

const sentStatuses = referralStatuses.filter((status) => status !== 'draft')
const dueStatuses = ['submitted', 'infoRequested', 'onHold'] as const

/** The statuses that can be told apart in a queue; none where it holds one only. */
const statusesIn: Partial<Record<WorklistQueue, readonly ReferralStatus[]>> = {
  caseload: followedStatuses,
  sentByMe: openStatuses,
  open: openStatuses,
  thisWeek: dueStatuses,
  late: dueStatuses,
  possiblyDouble: openStatuses,
  closed: closedStatuses,
  all: sentStatuses,
}

/** All that somebody works from in one place: the queues at the side, and the list of the one that is chosen. */
export function WorklistPage() {
  const { t } = useTranslation()
  const { organisation, roles, permissions, desks } = useSession()
  const { search } = useListAddress()
  const navigate = useNavigate()
  const settings = useQuery(worklistSettingsQuery)
  const change = useChangeWorklistSettings()
  const words = useQueueWords()
  const { pickUp, busyId, told } = usePickUp()
  const hasRoom = useMediaQuery(hasRoomForCase)
  const [contacting, setContacting] = useState<ReferralListItem>()
  const [isShowingKeys, setShowingKeys] = useState(false)

  const queues = worklistOf(organisation.kind, roles, desks.length > 0)
  const queue = queues.find((one) => one === search.queue) ?? queues[0] ?? 'all'
  const choice = settings.data?.lists.find(({ box }) => box === queue)
  const { person, action } = useReferralColumns()
  const { columns, extra, ...columnChoice } = useWorklistColumns(queue, choice?.columns)
  const usualView = [...(settings.data?.views ?? []), ...(settings.data?.sharedViews ?? [])].find(
    ({ id }) => id === settings.data?.usualView,
  )
  const name = words.nameOf(queue)
  const go = (next: ListSearch) => void navigate(paths.worklist(next))
  const openCase = hasRoom ? search.case : undefined

  // Whoever comes without asking for a queue begins with the view of their choice.
  if (search.queue === undefined && usualView !== undefined) {
    return <Navigate {...paths.worklist(searchOfView(usualView))} replace />
  }

  if (search.queue === undefined && settings.isPending) {
    // A list that nobody stays at is not asked for: whom it shows would be written down.
    return (
      <Page title={t('shell.nav.worklist')} documentTitle={t('shell.nav.worklist')}>
        <SkeletonLines />
      </Page>
    )
  }

  return (
    <ListKeys hasLetters={settings.data?.shortcuts === true} onHelp={() => setShowingKeys(true)}>
      <ListPage
        box={queue}
        words={{
          title: t('worklist.title', { queue: name }),
          intro: words.meaningOf(queue),
          caption: name,
        }}
        statuses={statusesIn[queue] ?? []}
        {...((queue === 'drafts' || queue === 'waiting') && { periods: [] })}
        {...(queue === 'closed' && { periods: ['closed'] as const })}
        column={
          <div>
            <QueueColumn queues={queues} shown={queue} isView={search.view !== undefined} />
            {settings.data && <ViewList settings={settings.data} shown={search.view} />}
          </div>
        }
        {...(openCase !== undefined && {
          besideList: (
            <LatePart
              code={caseBeside}
              with={{ referralId: openCase, onClose: () => go({ ...search, case: undefined }) }}
            />
          ),
        })}
        order={{
          usual: choice?.sort,
          onChoose: (sort) => change.mutate((input) => withListChoice(input, { box: queue, sort })),
        }}
        shownColumns={columnChoice.shown}
        empty={{ title: t('worklist.empty'), text: t('worklist.emptyText') }}
        {...(queue === 'toAcknowledge' &&
          permissions.includes('actAsSender') && {
            beside: (rows) => <AcknowledgePage rows={rows} />,
          })}
        columns={[
          person(link),
          ...columns,
          ...extra,
          action((row) => (
            <RowAction
              referral={row}
              press={{ claim: pickUp, recordContact: setContacting }}
              busyId={busyId}
            />
          )),
        ]}
      >
        {settings.data && (
          <WorklistTools
            queue={queue}
            name={name}
            search={search}
            settings={settings.data}
            columns={columnChoice}
            isShowingKeys={isShowingKeys}
            onShowKeys={setShowingKeys}
            onGo={go}
          />
        )}
        {told}
        {contacting && (
          <ContactForm
            referral={contacting}
            today={belgianDay(new Date())}
            onClose={() => setContacting(undefined)}
          />
        )}
      </ListPage>
    </ListKeys>
  )

  /** Beside the list where there is room, and else on a page of its own. */
  function link({ id, status, sender }: ReferralListItem, children: ReactNode): ReactNode {
    if (status === 'draft' && sender.kind !== 'agency')
      return <TextLink {...paths.draft(id)}>{children}</TextLink>
    const target = hasRoom ? paths.worklist({ ...search, queue, case: id }) : paths.referral(id)
    return (
      <TextLink {...target} {...(hasRoom && { resetScroll: false })}>
        {children}
      </TextLink>
    )
  }
}
