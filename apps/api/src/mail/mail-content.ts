import { type NoticeKind, noticeKinds } from '@onthaal/shared/notices'
import { type Day, isDay } from '@onthaal/shared/time'

/** What opens the page of a school, and until when. */
interface SchoolLink {
  /** The secret part of the address, as it stands behind the `#`. */
  readonly token: string
  readonly validUntil: Day
}

/**
 * What each kind of mail is told. Mails lie in mailboxes that are not ours: tokens, days and numbers go in,
 * and never text that somebody typed.
 */
interface MailValues {
  readonly schoolLink: SchoolLink
  /** A new link in the place of one that was sent before. */
  readonly schoolLinkCorrected: SchoolLink
  /** For how many children something was escalated. */
  readonly escalation: { readonly children: number }
  /** How many children are close to their first day of school or past it, and for how many nothing is planned. */
  readonly digest: { readonly red: number; readonly withoutNextStep: number }
  /** How many referrals nobody of a desk picked up in time. */
  readonly unclaimed: { readonly referrals: number }
  /** How many questions about referrals wait for an answer of the organisation. */
  readonly unanswered: { readonly referrals: number }
  /** For how many referrals an OCMW did not get the feedback that it asked for. */
  readonly feedbackLate: { readonly referrals: number }
  /** How many agreements end within the term that was reached, and of how many the yearly meeting is late. */
  readonly agreements: { readonly ending: number; readonly meetings: number }
  /** How many notices of each kind there are to tell at once. */
  readonly notices: NoticeNumbers
  /** How many of each kind came since the mail of the working day before. */
  readonly noticeDigest: NoticeNumbers
}

/** A number for each kind of notice. */
export type NoticeNumbers = Readonly<Record<NoticeKind, number>>

export type MailKind = keyof MailValues

/** A kind of mail with what it is told. */
export type MailContent = {
  [Kind in MailKind]: { readonly kind: Kind; readonly values: MailValues[Kind] }
}[MailKind]

type Check = (value: unknown) => boolean
const token: Check = (value) => typeof value === 'string' && /^[A-Za-z0-9_-]{16,128}$/.test(value)
const day: Check = (value) => typeof value === 'string' && isDay(value)
const number: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0

const schoolLink = { token, validUntil: day }
const noticeNumbers = Object.fromEntries(noticeKinds.map((kind) => [kind, number])) as Record<
  NoticeKind,
  Check
>
const checks: { [Kind in MailKind]: Record<keyof MailValues[Kind], Check> } = {
  schoolLink,
  schoolLinkCorrected: schoolLink,
  escalation: { children: number },
  digest: { red: number, withoutNextStep: number },
  unclaimed: { referrals: number },
  unanswered: { referrals: number },
  feedbackLate: { referrals: number },
  agreements: { ending: number, meetings: number },
  notices: noticeNumbers,
  noticeDigest: noticeNumbers,
}

function isMailKind(kind: string): kind is MailKind {
  return Object.hasOwn(checks, kind)
}

/**
 * Reads a kind and its values, from code or from a row of an earlier version.
 *
 * @throws RangeError for a kind that is none, and for values that lack something or hold anything else
 */
export function mailContent(kind: string, values: Readonly<Record<string, unknown>>): MailContent {
  if (!isMailKind(kind)) throw new RangeError(`No kind of mail: ${kind}`)
  const expected: Record<string, Check> = checks[kind]
  const names = new Set([...Object.keys(expected), ...Object.keys(values)])
  for (const name of names) {
    // Not the value: it may be a secret.
    const isRight = Object.hasOwn(expected, name) && expected[name]?.(values[name])
    if (isRight !== true) throw new RangeError(`Not for a mail: ${kind}.${name}`)
  }
  // The two are checked together, which the compiler cannot follow.
  return { kind, values } as unknown as MailContent
}
