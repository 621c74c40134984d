import type { WorklistQueue } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'

/** What the queues of a worklist are called, and what is in them, for the side that somebody works on. */
export function useQueueWords() {
  const { t } = useTranslation()
  const isReceiver = useSession().organisation.kind === 'agency'
  const side = isReceiver ? 'atDesk' : 'atSender'
  return {
    nameOf: (queue: WorklistQueue) => t(`worklist.${side}.${queue}`),
    meaningOf: (queue: WorklistQueue) => t(`worklist.${side}Meaning.${queue}`),
  }
}
