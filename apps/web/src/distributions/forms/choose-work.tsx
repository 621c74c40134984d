import { Checkbox } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { followedStatuses, type ReferralStatus, waitingStatuses } from '@onthaal/shared/referrals'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { desksQuery } from '../../reference-data/index.ts'
import {
  type ListFilters,
  ListFiltersBar,
  ReferralList,
  useListAddress,
  usePlainColumns,
} from '../../referrals/index.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import { type ChoiceOfWork, nothingChosen, withRows } from '../choice-of-work.ts'
import { colleagueLoadsQuery } from '../distribution-queries.ts'
import { searchOf, type Work } from '../work-list.ts'
import styles from './choose-work.module.css'

interface ChooseWorkProps {
  work: Work
  choice: ChoiceOfWork
  total: number
  onChoice: (choice: ChoiceOfWork) => void
}

/** Which referrals are handed out: rows of a list, over its pages, or all that its filters leave. */
export function ChooseWork({ work, choice, total, onChoice }: ChooseWorkProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { desks: ownDesks } = useSession()
  const desks = useQuery(desksQuery)
  const loads = useQuery(colleagueLoadsQuery)
  const { search, change, onPage, onBack } = useListAddress()
  const columns = usePlainColumns()
  const isFollowed = work === 'followed'
  const [list, other] = isFollowed
    ? [paths.distributeFollowed, paths.distribute]
    : [paths.distribute, paths.distributeFollowed]
  /** Other filters are another list: what was chosen of the one before is not in it. */
  const narrow = (go: () => void) => {
    onChoice(nothingChosen)
    go()
  }

  return (
    <Section title={t(`distributions.work.${work}`)}>
      <div>
        <ButtonLink {...other()} variant="default" size="sm">
          {t(isFollowed ? 'distributions.work.toNew' : 'distributions.work.toFollowed')}
        </ButtonLink>
      </div>
      <ListFiltersBar
        filters={search}
        statuses={(isFollowed ? followedStatuses : waitingStatuses).map(asStatus)}
        asksForStaff
        desks={(desks.data ?? [])
          .filter(({ id }) => ownDesks.includes(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        owners={
          isFollowed
            ? (loads.data ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }))
            : []
        }
        periods={['submitted']}
        senderName={undefined}
        onChange={(filters: ListFilters) => narrow(() => change(filters))}
        onClear={() => narrow(() => void navigate({ ...list(), replace: true }))}
        onReference={(reference) => void navigate(paths.all({ reference }))}
      />
      <div className={styles.all}>
        <Checkbox
          label={t('distributions.work.all', { count: total })}
          checked={choice.isWhole}
          disabled={total === 0}
          onChange={(event) =>
            onChoice(
              event.currentTarget.checked ? { isWhole: true, ids: new Set() } : nothingChosen,
            )
          }
        />
      </div>
      <ReferralList
        box={isFollowed ? 'all' : 'queue'}
        search={searchOf(work, search)}
        caption={t(`distributions.work.${work}`)}
        empty={{
          title: t('distributions.work.empty'),
          text: t('distributions.work.emptyText'),
        }}
        onPage={onPage}
        onBack={onBack}
        columns={[
          {
            key: 'choose',
            label: t('distributions.work.choose'),
            isFixed: true,
            render: ({ id, person }) => (
              <Checkbox
                aria-label={t('distributions.work.chooseOne', { name: fullName(person) })}
                checked={choice.isWhole || choice.ids.has(id)}
                disabled={choice.isWhole}
                onChange={(event) => onChoice(withRows(choice, [id], event.currentTarget.checked))}
              />
            ),
          },
          columns.person(({ id }, children) => (
            <TextLink {...paths.referral(id)}>{children}</TextLink>
          )),
          columns.type,
          ownDesks.length > 1 ? columns.senderAndDesk : columns.sender,
          columns.submittedAt,
          ...(isFollowed ? [columns.statusAndOwner] : []),
        ]}
      />
    </Section>
  )

  function asStatus(status: ReferralStatus) {
    return { value: status, label: t(`vocabulary.receivedStatus.${status}`) }
  }
}
