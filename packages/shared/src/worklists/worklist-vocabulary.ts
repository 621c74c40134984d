/** The columns that somebody can choose for a list, beside who it is about and what to do. */
export const worklistColumns = [
  'type',
  'sender',
  'desk',
  'submittedAt',
  'pickedUpAt',
  'closedAt',
  'status',
  'owner',
  'nextStep',
  'outcome',
  'acknowledgedAt',
] as const
export type WorklistColumn = (typeof worklistColumns)[number]

/** Who sees a saved view beside whoever made it. */
export const viewSharings = ['nobody', 'desk', 'organisation'] as const
export type ViewSharing = (typeof viewSharings)[number]

/** Somebody at work, as far as sharing goes. */
interface AtWork {
  /** The desks that they work for; none at an organisation that sends. */
  readonly desks: readonly string[]
}

/**
 * Whether somebody sees the view of a colleague of the same organisation.
 *
 * @param sharing with whom it is shared
 * @param keeper whoever made it
 * @param reader whoever asks
 */
export function seesView(sharing: ViewSharing, keeper: AtWork, reader: AtWork): boolean {
  if (sharing === 'organisation') return true
  return sharing === 'desk' && keeper.desks.some((desk) => reader.desks.includes(desk))
}
