/**
 * Whether a desk can reach somebody without knocking at the door, which sending a referral asks for.
 *
 * @param contact phone number and e-mail address; absent, `null` or empty when not known
 */
export function isReachable({
  phone,
  email,
}: {
  phone?: string | null | undefined
  email?: string | null | undefined
}): boolean {
  return Boolean(phone || email)
}
