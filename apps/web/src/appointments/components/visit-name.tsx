import { fullName } from '@onthaal/shared/persons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Visit } from '../appointment.ts'

/** Puts the way to a referral around a name. */
export type RenderVisit = (visit: Visit, name: ReactNode) => ReactNode

/** Whoever comes, by the name in which they are called. */
export function VisitName({ visit }: { visit: Visit }) {
  const { t } = useTranslation()
  return <bdi>{fullName(visit) || t('referrals.unnamed')}</bdi>
}
