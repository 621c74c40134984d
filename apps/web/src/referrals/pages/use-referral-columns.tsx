import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { referralColumns } from '../components/referral-columns.tsx'
import type { ReferralListItem } from '../referral.ts'
import { referralActorOf } from '../row-action.ts'

/** The columns of a list, for whoever is at work. */
export function useReferralColumns() {
  const { t } = useTranslation()
  const session = useSession()
  const viewer = referralActorOf(session)
  const isReceiver = session.organisation.kind === 'agency'
  return { ...referralColumns(t, { viewer, isReceiver }), link }
}

/** A row leads to its page; a draft to where somebody works on it. */
function link({ id, status }: ReferralListItem, children: ReactNode): ReactNode {
  const target = status === 'draft' ? paths.draft(id) : paths.referral(id)
  return <TextLink {...target}>{children}</TextLink>
}
