import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '../../reason-dialog.tsx'
import type { EducationChain } from '../chain.ts'
import { useAnswerStart, useDeclineClosing, useReopenChain } from '../chain-mutations.ts'

interface NoteDialogProps {
  chain: EducationChain
  onClose: () => void
}

function useWords() {
  const { t } = useTranslation()
  return {
    label: t('chain.why'),
    hint: t('chain.whyHint'),
    missing: t('chain.faults.noWhy'),
    submitLabel: t('chain.followAgain'),
  }
}

/** Says of a proposal that the child is to be followed after all. */
export function DeclineClosing({ chain, onClose }: NoteDialogProps) {
  const { t } = useTranslation()
  const decline = useDeclineClosing(chain)
  return (
    <ReasonDialog
      {...useWords()}
      title={t('chain.decline')}
      text={t('chain.declineIntro')}
      submitLabel={t('chain.decline')}
      isBusy={decline.isPending}
      error={decline.error}
      onSubmit={(note) => decline.mutate({ note }, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}

/** Follows a child again of whom two people said that it was not needed. */
export function ReopenChain({ chain, onClose }: NoteDialogProps) {
  const { t } = useTranslation()
  const reopen = useReopenChain(chain)
  return (
    <ReasonDialog
      {...useWords()}
      title={t('chain.followAgain')}
      text={t('chain.reopenIntro')}
      isBusy={reopen.isPending}
      error={reopen.error}
      onSubmit={(note) => reopen.mutate({ note }, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}

/** Says that a child did not start, and what is known of it. */
export function NotStarted({ chain, onClose }: NoteDialogProps) {
  const { t } = useTranslation()
  const answer = useAnswerStart(chain)
  return (
    <ReasonDialog
      {...useWords()}
      title={t('chain.notStarted')}
      text={t('chain.notStartedIntro')}
      isBusy={answer.isPending}
      error={answer.error}
      onSubmit={(note) => answer.mutate({ hasStarted: false, note }, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
