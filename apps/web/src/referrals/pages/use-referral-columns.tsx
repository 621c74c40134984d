import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import type { ReferralListItem } from '../referral.ts'
import { usePlainColumns } from './use-plain-columns.ts'

/** The columns of a list, for whoever is at work, with rows that lead on. */
export function useReferralColumns() {
  return { ...usePlainColumns(), link }
}

/** A row leads to its page; a draft to where somebody works on it. */
function link({ id, status }: ReferralListItem, children: ReactNode): ReactNode {
  const target = status === 'draft' ? paths.draft(id) : paths.referral(id)
  return <TextLink {...target}>{children}</TextLink>
}
