/** A way to reach somebody; absent, `null` or empty when not known. */
interface Contact {
  readonly phone?: string | null | undefined
  readonly email?: string | null | undefined
}

/**
 * Whether a desk can reach somebody without knocking at the door, which sending a referral asks for.
 *
 * @param contact their own phone number and e-mail address
 * @param guardians the same of those who answer for them now, where they can be a minor
 */
export function isReachable(contact: Contact, guardians: readonly Contact[] = []): boolean {
  return [contact, ...guardians].some(({ phone, email }) => Boolean(phone || email))
}
