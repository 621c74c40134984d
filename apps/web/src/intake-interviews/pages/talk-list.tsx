import { Text } from '@mantine/core'
import { draftKeptDays, isNearRemoval } from '@onthaal/shared/intake-interviews'
import { fullName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import type { TalkListItem } from '../talk.ts'
import { type TalkBox, talkListQuery } from '../talk-queries.ts'

interface TalkListProps {
  box: TalkBox
  empty: { title: string; text: string; action?: ReactNode }
}

/** The open or the closed talks, page by page. */
export function TalkList({ box, empty }: TalkListProps) {
  const { t } = useTranslation()
  const list = useInfiniteQuery(talkListQuery(box))
  const rows = list.data?.pages.flatMap((page) => page.items)
  const isOpen = box === 'drafts'
  const today = belgianDay(new Date())

  const words = ({ person, heldOn }: TalkListItem) => ({
    name: fullName(person),
    date: heldOn ? formatDay(heldOn) : t('talks.list.noDay'),
  })
  const columns: (Column<TalkListItem> | false)[] = [
    {
      key: 'person',
      label: t('talks.fields.person'),
      kind: 'heading',
      render: ({ id, person }) => (
        <TextLink {...paths.talk(id)}>
          <PersonName person={person} asList />
        </TextLink>
      ),
    },
    {
      key: 'heldOn',
      label: t('talks.fields.heldOn'),
      isFixed: true,
      render: ({ heldOn }) => heldOn && formatDay(heldOn),
    },
    {
      key: 'staff',
      label: t('talks.fields.staff'),
      render: ({ createdBy }) => createdBy.displayName,
    },
    isOpen && {
      key: 'removedOn',
      label: t('talks.fields.removedOn'),
      isFixed: true,
      render: ({ removedOn }) =>
        removedOn &&
        (isNearRemoval(removedOn, today) ? (
          <StatusTag tone="waiting">
            {t('talks.list.removedSoon', { day: formatDay(removedOn) })}
          </StatusTag>
        ) : (
          formatDay(removedOn)
        )),
    },
    !isOpen && {
      key: 'outcome',
      label: t('talks.fields.outcome'),
      render: ({ outcome }) => outcome && t(`vocabulary.interviewOutcome.${outcome}`),
    },
    {
      key: 'action',
      label: t('talks.fields.action'),
      kind: 'action',
      render: (row) => (
        <ButtonLink
          {...paths.talk(row.id)}
          size="sm"
          variant={isOpen ? 'light' : 'default'}
          aria-label={t(isOpen ? 'talks.list.resumeOf' : 'talks.list.openOf', words(row))}
        >
          {t(isOpen ? 'talks.list.resume' : 'common.view')}
        </ButtonLink>
      ),
    },
  ]

  return (
    <LoadState
      data={rows}
      hasFailed={list.isError}
      failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
    >
      {(found) => (
        <>
          {found.length === 0 ? (
            <EmptyState {...empty} />
          ) : (
            <>
              <Actions>
                <ExportButton list={{ interviews: { box } }} />
              </Actions>
              <DataTable
                caption={t(isOpen ? 'talks.list.drafts' : 'talks.list.held')}
                columns={columns.filter((column) => column !== false)}
                rows={found}
                rowKey={({ id }) => id}
              />
            </>
          )}
          {isOpen && found.length > 0 && (
            <Text size="sm">{t('talks.list.keptNote', { days: draftKeptDays })}</Text>
          )}
          <ShowMore list={list} />
        </>
      )}
    </LoadState>
  )
}
