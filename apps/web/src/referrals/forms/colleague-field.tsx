import '../../i18n/late/referral-turns.ts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import type { Referral } from '../referral.ts'
import { colleaguesQuery } from '../referral-queries.ts'
import { type OptionsControl, OptionsField } from './options-field.tsx'

/** Who of the desk may own the referral; whoever owns it now is no other colleague. */
export function ColleagueField(props: OptionsControl & { referral: Referral }) {
  const { referral, ...control } = props
  const { t } = useTranslation()
  const { user } = useSession()
  const isOpen = referral.closedAt === undefined
  const query = useQuery({
    ...colleaguesQuery(referral.id),
    select: (colleagues) =>
      colleagues
        .filter(({ id }) => !isOpen || id !== referral.owner?.id)
        .map(({ id, displayName, roles }) => {
          const name = id === user.id ? t('referralTurns.you', { name: displayName }) : displayName
          const jobs = roles.map((role) => t(`vocabulary.role.${role}`)).join(', ')
          return { value: id, label: jobs ? `${name}: ${jobs.toLowerCase()}` : name }
        }),
  })
  return <OptionsField {...control} query={query} none={t('referralTurns.noColleague')} />
}
