import { Button, Text } from '@mantine/core'
import { Actions } from './actions.tsx'
import { Dialog } from './dialog.tsx'

interface Choice {
  label: string
  onChoose: () => void
  isBusy?: boolean
}

interface ChoiceDialogProps {
  title: string
  text: string
  /** The safest choice, or the one most people want. */
  primary: Choice
  others: readonly Choice[]
  /** What closing without choosing means. */
  onClose: () => void
}

/** Asks before something is lost or done for good. */
export function ChoiceDialog({ title, text, primary, others, onClose }: ChoiceDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <Text mb="lg">{text}</Text>
      <Actions>
        <Button loading={primary.isBusy ?? false} onClick={primary.onChoose}>
          {primary.label}
        </Button>
        {others.map(({ label, onChoose }) => (
          <Button key={label} variant="default" onClick={onChoose}>
            {label}
          </Button>
        ))}
      </Actions>
    </Dialog>
  )
}
