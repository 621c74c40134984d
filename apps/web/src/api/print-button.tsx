import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Failure } from './failure.tsx'

interface PrintButtonProps {
  label: string
  /** Says to the server that what is on the page is printed; it is read once more for that. */
  read: () => Promise<unknown>
  variant?: 'default' | 'filled'
}

/** Prints the page, once the access log tells of it: what cannot be written down is not printed. */
export function PrintButton({ label, read, variant = 'default' }: PrintButtonProps) {
  const print = useMutation({ mutationFn: read, onSuccess: () => window.print() })
  return (
    <>
      <Button variant={variant} onClick={() => print.mutate()}>
        {label}
      </Button>
      {print.error && <Failure error={print.error} />}
    </>
  )
}
