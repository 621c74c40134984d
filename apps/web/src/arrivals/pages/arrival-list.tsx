import { Button, Checkbox } from '@mantine/core'
import { type ArrivalStatus, statusAfter } from '@onthaal/shared/arrivals'
import { formatPhone, fullName, languageName } from '@onthaal/shared/persons'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import { TextLink } from '../../shell/index.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { clearNotices, notifyDone } from '../../ui/notify.ts'
import { ShowMore } from '../../ui/show-more.tsx'
import type { Arrival, InvitedPeople } from '../arrival.ts'
import { type ArrivalAction, actionOnPicked } from '../arrival-actions.ts'
import { useChangeArrival, useInviteArrivals } from '../arrival-mutations.ts'
import { ArrivalStand, PlannedTalk } from '../components/arrival-stand.tsx'
import { OtherMoves } from '../forms/other-moves.tsx'
import { PlanArrival } from '../forms/plan-arrival.tsx'
import styles from './arrivals-page.module.css'
import { RowActions } from './row-actions.tsx'

/** How many the server invites at once. */
const mostInvited = 100

interface ArrivalListProps {
  status: ArrivalStatus
  rows: readonly Arrival[]
  list: Parameters<typeof ShowMore>[0]['list']
  /** What stands there without rows. */
  empty: ReactNode
  onInvited: (letters: InvitedPeople) => void
}

/** The rows of one status, each with what is to be done first; many can be invited at once. */
export function ArrivalList({ status, rows, list, empty, onInvited }: ArrivalListProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const navigate = useNavigate()
  const invite = useInviteArrivals()
  const change = useChangeArrival()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [planning, setPlanning] = useState<Arrival>()
  const [others, setOthers] = useState<Arrival>()
  const canInvite = statusAfter(status, 'invite') !== undefined
  const picked = rows.filter(({ id }) => chosen.has(id)).slice(0, mostInvited)
  const isBusy = change.isPending || invite.isPending
  const error = invite.error ?? change.error

  const inviteAll = (ids: string[]) => {
    change.reset()
    invite.mutate(ids, {
      onSuccess: (letters) => {
        clearNotices()
        const names = new Map(rows.map(({ id, person }) => [id, fullName(person)]))
        onInvited({ ...letters, skipped: letters.skipped.flatMap((id) => names.get(id) ?? []) })
      },
    })
  }
  const act = (arrival: Arrival, action: ArrivalAction) => {
    setOthers(undefined)
    invite.reset()
    if (action === 'invite') return inviteAll([arrival.id])
    if (action === 'plan') return setPlanning(arrival)
    if (action === 'openTalk') return goToTalk(arrival)
    change.mutate(
      { seen: arrival, move: action },
      {
        onSuccess: () => {
          if (action === 'welcome') return goToTalk(arrival)
          notifyDone(t(`arrivals.done.${action}`, { name: fullName(arrival.person) }))
          // The row that was pressed is in another list by now.
          focusHeading()
        },
      },
    )
  }
  const goToTalk = ({ person, talk }: Arrival) =>
    void navigate(talk?.status === 'draft' ? paths.talk(talk.id) : paths.startTalk(person.id))
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) isChosen ? next.add(id) : next.delete(id)
    setChosen(next)
  }

  const columns: Column<Arrival>[] = [
    {
      key: 'person',
      label: t('arrivals.person'),
      kind: 'heading',
      render: ({ id, person, phone, contactLanguage }) => (
        <>
          <span className={styles.person}>
            {canInvite && (
              <Checkbox
                checked={chosen.has(id)}
                aria-label={t('arrivals.choose', { name: fullName(person) })}
                onChange={(event) => choose([id], event.currentTarget.checked)}
              />
            )}
            <TextLink {...paths.person(person.id)}>
              <PersonName person={person} asList />
            </TextLink>
          </span>
          <span className={styles.contact}>
            {[
              contactLanguage && languageName(contactLanguage, language),
              phone && formatPhone(phone),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      ),
    },
    ...(status === 'planned'
      ? [
          {
            key: 'planned',
            label: t('arrivals.planned'),
            render: ({ planned }: Arrival) => planned && <PlannedTalk planned={planned} />,
          },
        ]
      : []),
    {
      key: 'stand',
      label: t('arrivals.standLabel'),
      render: (arrival) => <ArrivalStand arrival={arrival} />,
    },
    {
      key: 'action',
      label: t('arrivals.action'),
      kind: 'action',
      render: (arrival) => (
        <RowActions
          arrival={arrival}
          isBusy={isBusy}
          onAct={(action) => act(arrival, action)}
          onOthers={() => setOthers(arrival)}
        />
      ),
    },
  ]

  return (
    <>
      {canInvite && rows.length > 0 && (
        <div className={styles.bulk}>
          <Checkbox
            label={t('arrivals.chooseAll')}
            checked={picked.length > 0 && picked.length === Math.min(rows.length, mostInvited)}
            indeterminate={picked.length > 0 && picked.length < Math.min(rows.length, mostInvited)}
            onChange={(event) =>
              choose(
                rows.map(({ id }) => id),
                event.currentTarget.checked,
              )
            }
          />
          <Button
            disabled={picked.length === 0}
            loading={invite.isPending}
            onClick={() => inviteAll(picked.map(({ id }) => id))}
          >
            {t(`arrivals.${actionOnPicked(picked, status)}Chosen`, { count: picked.length })}
          </Button>
        </div>
      )}
      {error !== null && <Failure error={error} takesFocus />}
      {rows.length === 0 ? (
        empty
      ) : (
        <DataTable
          caption={t(`arrivals.captions.${status}`)}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
      <ShowMore list={list} />
      {planning && (
        <PlanArrival
          arrival={planning}
          onClose={() => setPlanning(undefined)}
          onPlanned={() => {
            notifyDone(t('arrivals.done.plan', { name: fullName(planning.person) }))
            setPlanning(undefined)
          }}
        />
      )}
      {others && (
        <OtherMoves
          arrival={others}
          isBusy={isBusy}
          onMove={(move) => act(others, move)}
          onClose={() => setOthers(undefined)}
        />
      )}
    </>
  )
}
