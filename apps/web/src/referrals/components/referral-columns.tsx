import { formatPartialDate, fullName } from '@onthaal/shared/persons'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { formatDay } from '../../i18n/formats.ts'
import { PersonName } from '../../persons/index.ts'
import type { Column } from '../../ui/data-table.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import type { ReferralListItem } from '../referral.ts'
import { outcomeWords } from '../referral-labels.ts'
import { ReferralStatus } from './referral-status.tsx'

type RenderLink = (referral: ReferralListItem, children: ReactNode) => ReactNode

/** The columns that lists of referrals are made of; each list takes its own. */
export function referralColumns(t: TFunction, isReceiver: boolean) {
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
              <StatusTag tone="waiting">{t('referrals.page.urgent')}</StatusTag>
            </>
          )}
        </>
      ),
    }),
    birthDate: column(
      'birthDate',
      t('referrals.fields.birthDate'),
      ({ person }) => person.birthDate && formatPartialDate(person.birthDate),
    ),
    type: fixed(
      column('type', t('referrals.fields.type'), ({ type }) =>
        t(`vocabulary.referralType.${type}`),
      ),
    ),
    sender: column('sender', t('referrals.fields.sender'), ({ sender }) => sender.name),
    desk: column('desk', t('referrals.fields.desk'), ({ desk }) => desk.name),
    status: column('status', t('referrals.fields.status'), (referral) => (
      <ReferralStatus referral={referral} isReceiver={isReceiver} />
    )),
    owner: column('owner', t('referrals.fields.owner'), ({ owner }) => owner?.displayName),
    outcome: column('outcome', t('referrals.fields.outcome'), (row) => outcomeWords(row, t)),
    createdAt: column('createdAt', t('referrals.fields.createdAt'), ({ createdAt }) =>
      formatDay(createdAt),
    ),
    submittedAt: column(
      'submittedAt',
      t('referrals.fields.submittedAt'),
      ({ submittedAt }) => submittedAt && formatDay(submittedAt),
    ),
    acceptedAt: column(
      'acceptedAt',
      t('referrals.fields.acceptedAt'),
      ({ acceptedAt }) => acceptedAt && formatDay(acceptedAt),
    ),
    pickUpBy: column(
      'pickUpBy',
      t('referrals.fields.pickUpBy'),
      ({ pickUpBy }) => pickUpBy && formatDay(pickUpBy),
    ),
    action: (render: Column<ReferralListItem>['render']): Column<ReferralListItem> => ({
      key: 'action',
      label: t('referrals.fields.action'),
      kind: 'action',
      render,
    }),
  }
}

/** Who and what a row is about, for the name of its button. */
export function rowWords({ reference, person }: ReferralListItem, t: TFunction) {
  return { reference, name: fullName(person) || t('referrals.unnamed') }
}
