import { LatePart, lateCode } from '../../late-part.tsx'
import type { ActionDialogProps } from './action-dialog.tsx'

/** Forms are asked for with a button, on a page that stands there already. */
const code = lateCode(async () => (await import('./action-dialog.tsx')).ActionDialog)

/** The dialog of one thing that can be done with a referral, once its code has come. */
export function LateDialog(props: ActionDialogProps) {
  return <LatePart code={code} with={props} />
}

/** Fetches that code ahead, so that the dialog opens at once. */
export function fetchDialog(): void {
  code.load().catch(() => undefined)
}
