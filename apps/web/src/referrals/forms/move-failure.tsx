import { hasMoved } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { MoveRefusal, type TriedMove } from '../components/move-refusal.tsx'
import { useViewer } from '../use-viewer.ts'
import { useNewest } from './use-newest.ts'

interface MoveFailureProps {
  error: unknown
  action: TriedMove
  referralId: string
  /** Something was typed, which still stands there. */
  keepsTyped?: boolean
}

/** Why a move did not happen; when it was refused, as soon as it is known how the referral stands. */
export function MoveFailure({ error, action, referralId, keepsTyped = false }: MoveFailureProps) {
  const viewer = useViewer()
  const { newest, isUnknown } = useNewest(referralId, error)
  if (!hasMoved(error)) return <Failure error={error} takesFocus keepsTyped={keepsTyped} />
  if (!newest && !isUnknown) return null
  return <MoveRefusal {...{ error, action, viewer, keepsTyped }} referral={newest} />
}
