import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { referralColumns } from '../components/referral-columns.tsx'
import { referralActorOf } from '../row-action.ts'

/** The columns of a list, for whoever is at work. */
export function usePlainColumns() {
  const { t } = useTranslation()
  const session = useSession()
  const viewer = referralActorOf(session)
  const isReceiver = session.organisation.kind === 'agency'
  return referralColumns(t, { viewer, isReceiver })
}
