import type { DeskRole } from '../referrals/index.ts'

/** What has to be known of a slot to see whom it fits. */
export interface SlotOffer {
  readonly deskId: string
  readonly deskRoles: readonly DeskRole[]
  /** BCP 47 tags that the staff of this slot speak beside Dutch. */
  readonly languages: readonly string[]
  readonly startsAt: Date
  readonly free: number
}

/** What a referral asks of a slot. */
export interface SlotWish {
  readonly deskId: string
  readonly deskRoles: readonly DeskRole[]
  /** BCP 47 tag of the language in which the person wants to be spoken to, if it is known. */
  readonly contactLanguage: string | undefined
}

/** Why a slot cannot be booked for a referral. */
export type SlotRefusal = 'otherDesk' | 'otherStaff' | 'past' | 'taken'

/**
 * Whether a slot can be booked for a referral: at its desk, with all the staff that it asks for (agreement
 * §2.1.1 d), not begun, and with a place free. Language is a wish and no condition.
 *
 * @returns why not; `undefined` when it can be booked
 */
export function refusalOfSlot(
  slot: SlotOffer,
  wish: Omit<SlotWish, 'contactLanguage'>,
  now: Date,
): SlotRefusal | undefined {
  if (slot.deskId !== wish.deskId) return 'otherDesk'
  if (!wish.deskRoles.every((role) => slot.deskRoles.includes(role))) return 'otherStaff'
  if (slot.startsAt <= now) return 'past'
  return slot.free > 0 ? undefined : 'taken'
}

/**
 * Whether the staff of a slot speak the language of somebody; the region of a tag makes no difference.
 *
 * @param slot what is spoken there
 * @param contactLanguage BCP 47 tag, if it is known
 */
export function speaksLanguage(
  { languages }: Pick<SlotOffer, 'languages'>,
  contactLanguage: string | undefined,
): boolean {
  return languages.some((tag) => primary(tag) === primary(contactLanguage ?? ''))
}

/**
 * The slots that fit a referral, the soonest first; of those at one hour the one first where the language
 * of the person is spoken.
 *
 * @param slots any slots
 * @param wish what the referral asks
 * @param now the moment of booking
 */
export function fittingSlots<T extends SlotOffer>(
  slots: readonly T[],
  wish: SlotWish,
  now: Date,
): T[] {
  const inOtherLanguage = (slot: T) => (speaksLanguage(slot, wish.contactLanguage) ? 0 : 1)
  return slots
    .filter((slot) => refusalOfSlot(slot, wish, now) === undefined)
    .toSorted(
      (a, b) =>
        a.startsAt.getTime() - b.startsAt.getTime() || inOtherLanguage(a) - inOtherLanguage(b),
    )
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? ''
}
