import type { ReactNode } from 'react'
import { LatePart, lateCode } from '../../late-part.tsx'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import type { ReferralListItem } from '../referral.ts'
import { usePlainColumns } from './use-plain-columns.ts'

/** Few rows are of an OCMW that asks feedback. */
const dueFeedback = lateCode(
  async () => (await import('../../social-contexts/index.ts')).DueFeedback,
)

/** The columns of a list, for whoever is at work, with rows that lead on. */
export function useReferralColumns() {
  const plain = usePlainColumns()
  const { nextStep } = plain
  const withFeedback = (row: ReferralListItem) => (
    <>
      {nextStep.render(row)}
      {row.sender.kind === 'ocmw' && <LatePart code={dueFeedback} with={{ referralId: row.id }} />}
    </>
  )
  return { ...plain, nextStep: { ...nextStep, render: withFeedback }, link }
}

/** A row leads to its page; a draft to where somebody works on it. */
function link({ id, status, sender }: ReferralListItem, children: ReactNode): ReactNode {
  // What waits of the agency is written on no more.
  const target =
    status === 'draft' && sender.kind !== 'agency' ? paths.draft(id) : paths.referral(id)
  return <TextLink {...target}>{children}</TextLink>
}
