import { useSession } from '../identity/index.ts'
import type { Viewer } from './referral-actions.ts'

/** Whoever is at work, as somebody who looks at a referral. */
export function useViewer(): Viewer {
  const { user, organisation, permissions } = useSession()
  return {
    userId: user.id,
    organisationId: organisation.id,
    mayRefer: permissions.includes('sendReferrals'),
  }
}
