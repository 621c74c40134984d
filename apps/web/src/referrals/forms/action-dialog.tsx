import { belgianDay } from '@onthaal/shared/time'
import type { Referral, ReferralEvent } from '../referral.ts'
import { hasTriedEnough } from '../referral-attempts.ts'
import type { Turn } from '../turn-mutations.ts'
import { CompleteForm } from './complete-form.tsx'
import { ContactForm } from './contact-form.tsx'
import { FailForm } from './fail-form.tsx'
import { RejectForm } from './reject-form.tsx'
import { TurnForm } from './turn-form.tsx'

/** What is asked in a dialog before it is done. */
export type DialogName = 'contact' | 'complete' | 'fail' | 'reject' | Turn

export interface ActionDialogProps {
  name: DialogName
  referral: Referral
  events: readonly ReferralEvent[]
  onClose: () => void
}

/** The dialog of one thing that can be done with a referral. */
export function ActionDialog({ name, events, ...props }: ActionDialogProps) {
  const dialog = { ...props, today: belgianDay(new Date()) }
  switch (name) {
    case 'contact':
      return <ContactForm {...dialog} />
    case 'complete':
      return <CompleteForm {...dialog} />
    case 'fail':
      return <FailForm {...dialog} hasTriedEnough={hasTriedEnough(events)} />
    case 'reject':
      return <RejectForm referral={props.referral} onClose={props.onClose} />
    default:
      return <TurnForm {...dialog} turn={name} />
  }
}
