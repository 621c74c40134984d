import { formatPartialDate, fullName } from '@onthaal/shared/persons'
import type { ReferralActor } from '@onthaal/shared/referrals'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { formatDay } from '../../i18n/formats.ts'
import { PersonName } from '../../persons/index.ts'
import type { Column } from '../../ui/data-table.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import type { ReferralListItem } from '../referral.ts'
import { outcomeWords } from '../referral-labels.ts'
import { NextStep } from './next-step.tsx'
import styles from './referral-columns.module.css'
import { ReferralStatus } from './referral-status.tsx'

type RenderLink = (referral: ReferralListItem, children: ReactNode) => ReactNode

interface ListViewer {
  viewer: ReferralActor
  /** Whether the viewer's organisation receives: it reads other words for a status. */
  isReceiver: boolean
}

/** The columns that lists of referrals are made of; each list takes its own. */
export function referralColumns(t: TFunction, { viewer, isReceiver }: ListViewer) {
  const column = (
    key: string,
    label: string,
    render: Column<ReferralListItem>['render'],
  ): Column<ReferralListItem> => ({ key, label, render })
  const fixed = (column: Column<ReferralListItem>) => ({ ...column, isFixed: true })

  return {
    person: (renderLink: RenderLink): Column<ReferralListItem> => ({
      key: 'person',
      label: t('referrals.fields.person'),
      kind: 'heading',
      render: (referral) => (
        <>
          {renderLink(referral, <PersonName person={referral.person} asList />)}
          {referral.priority === 'urgent' && (
            <>
              {' '}
              <StatusTag tone="stopped">{t('referrals.page.urgent')}</StatusTag>
            </>
          )}
          <WhichOne {...referral} />
        </>
      ),
    }),
    reference: (renderLink: RenderLink): Column<ReferralListItem> => ({
      key: 'reference',
      label: t('referrals.fields.reference'),
      kind: 'heading',
      render: (referral) => renderLink(referral, referral.reference),
    }),
    type: fixed(
      column('type', t('referrals.fields.type'), ({ type, deskRoles }) => (
        <>
          {t(`vocabulary.referralType.${type}`)}
          {isReceiver &&
            deskRoles.map((role) => (
              <span key={role} className={styles.second}>
                {t(`vocabulary.role.${role}`)}
              </span>
            ))}
        </>
      )),
    ),
    sender: column('sender', t('referrals.fields.sender'), ({ sender }) => sender.name),
    /** With the desk below it, where somebody works for several. */
    senderAndDesk: column('sender', t('referrals.fields.sender'), ({ sender, desk }) => (
      <>
        {sender.name}
        <span className={styles.second}>{desk.name}</span>
      </>
    )),
    desk: column('desk', t('referrals.fields.desk'), ({ desk }) => desk.name),
    status: column('status', t('referrals.fields.status'), (referral) => (
      <ReferralStatus referral={referral} isReceiver={isReceiver} />
    )),
    statusAndOwner: column('status', t('referrals.fields.status'), (referral) => (
      <>
        <ReferralStatus referral={referral} isReceiver={isReceiver} />
        {referral.owner && <span className={styles.second}>{referral.owner.displayName}</span>}
      </>
    )),
    owner: column('owner', t('referrals.fields.owner'), ({ owner }) => owner?.displayName),
    outcome: column('outcome', t('referrals.fields.outcome'), (row) => outcomeWords(row, t)),
    /** With what the desk wrote along, so that both are read before it counts as seen. */
    outcomeAndMessage: column('outcome', t('referrals.fields.outcome'), (row) => (
      <>
        {outcomeWords(row, t)}
        {row.messageToReferrer !== undefined && (
          <span className={styles.message}>{row.messageToReferrer}</span>
        )}
      </>
    )),
    createdAt: column('createdAt', t('referrals.fields.createdAt'), ({ createdAt }) =>
      formatDay(createdAt),
    ),
    waitsSince: column(
      'waitsSince',
      t('referrals.fields.waitsSince'),
      ({ waitsSince }) => waitsSince && formatDay(waitsSince),
    ),
    submittedAt: column(
      'submittedAt',
      t('referrals.fields.submittedAt'),
      ({ submittedAt }) => submittedAt && formatDay(submittedAt),
    ),
    statusSince: column('status', t('referrals.fields.status'), (referral) => (
      <>
        <ReferralStatus referral={referral} isReceiver={isReceiver} />
        {referral.acceptedAt && (
          <span className={styles.second}>
            {t('referrals.pickedUpOn', { date: formatDay(referral.acceptedAt) })}
          </span>
        )}
      </>
    )),
    closedAt: column(
      'closedAt',
      t('referrals.fields.closedAt'),
      ({ closedAt }) => closedAt && formatDay(closedAt),
    ),
    acknowledged: column('acknowledged', t('referrals.fields.acknowledgedAt'), (row) =>
      row.acknowledgedAt ? formatDay(row.acknowledgedAt) : undefined,
    ),
    nextStep: column('nextStep', t('referrals.nextStepLabel'), (referral) => (
      <NextStep referral={referral} viewer={viewer} />
    )),
    action: (render: Column<ReferralListItem>['render']): Column<ReferralListItem> => ({
      key: 'action',
      label: t('referrals.fields.action'),
      kind: 'action',
      render,
    }),
  }
}

/** What tells apart two people with one name, and two referrals of one person. */
function WhichOne({ person, reference }: Pick<ReferralListItem, 'person' | 'reference'>) {
  return (
    <span className={styles.second}>
      {person.birthDate && `${formatPartialDate(person.birthDate)} · `}
      <span className={styles.whole}>{reference}</span>
    </span>
  )
}

/** Who and what a row is about, for the name of its button. */
export function rowWords({ reference, person }: ReferralListItem, t: TFunction) {
  return { reference, name: fullName(person) || t('referrals.unnamed') }
}
