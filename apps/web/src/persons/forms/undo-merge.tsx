import { fullName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '../../reason-dialog.tsx'
import { useUndoMerge } from '../match-mutations.ts'
import type { PersonMerge } from '../person.ts'

interface UndoMergeProps {
  personId: string
  merge: PersonMerge
  onUndone: () => void
  onClose: () => void
}

/** Makes two files of one again, and says why. */
export function UndoMerge({ personId, merge, onUndone, onClose }: UndoMergeProps) {
  const { t } = useTranslation()
  const undo = useUndoMerge(personId)
  return (
    <ReasonDialog
      title={t('matches.undoTitle')}
      text={t('matches.undoText', { name: fullName(merge.other) })}
      submitLabel={t('matches.undo')}
      label={t('matches.undoReason')}
      hint={t('matches.undoReasonHint')}
      missing={t('matches.undoReasonMissing')}
      isBusy={undo.isPending}
      error={undo.error}
      onSubmit={(reason) =>
        undo.mutate({ mergeId: merge.id, body: { reason } }, { onSuccess: onUndone })
      }
      onClose={onClose}
    />
  )
}
