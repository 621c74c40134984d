import Type, { type Static } from 'typebox'
import { referralStatuses, referralTypes } from '../referrals/index.ts'
import {
  After,
  component,
  Href,
  Id,
  Instant,
  Line,
  oneOf,
  PageSize,
  pageOf,
} from '../wire/schemas.ts'
import { noticeKinds, noticeWays } from './index.ts'

/**
 * That something of a referral concerns whoever asks. It names the referral by its number and tells nothing of the
 * person: for that the referral is opened, which the log of consultations knows.
 */
export const Notice = component(
  'Notice',
  Type.Object({
    id: Id,
    kind: oneOf(noticeKinds),
    count: Type.Integer({
      minimum: 1,
      description: 'How often it happened since it was last seen.',
    }),
    at: Instant,
    seenAt: Type.Optional(Instant),
    referral: Type.Object({
      id: Id,
      href: Href,
      reference: Line(20),
      type: oneOf(referralTypes),
      status: oneOf(referralStatuses),
    }),
  }),
)
export type Notice = Static<typeof Notice>

/** What is asked of the notices of somebody. */
export const NoticeListQuery = Type.Object({
  /** Those alone that were not seen yet; left out: all. */
  unseen: Type.Optional(Type.Boolean()),
  pageSize: Type.Optional(PageSize),
  after: Type.Optional(After),
})
export type NoticeListQuery = Static<typeof NoticeListQuery>

/** A page of notices, the newest first. */
export const NoticePage = pageOf('NoticePage', Notice)
export type NoticePage = Static<typeof NoticePage>

/** What somebody has seen: all up to a moment, or what is of one referral. */
export const NoticeSighting = component(
  'NoticeSighting',
  Type.Object({ until: Instant, referral: Type.Optional(Id) }),
)
export type NoticeSighting = Static<typeof NoticeSighting>

const preference = Type.Object({ kind: oneOf(noticeKinds), way: oneOf(noticeWays) })

/** How somebody wants to be told of some kinds; of those that are not named as before. */
export const NoticePreferenceInput = component(
  'NoticePreferenceInput',
  Type.Object({ items: Type.Array(preference, { minItems: 1, maxItems: noticeKinds.length }) }),
)
export type NoticePreferenceInput = Static<typeof NoticePreferenceInput>

/** How somebody is told of each kind, and the address to which their mails go, if there is one. */
export const NoticePreferences = component(
  'NoticePreferences',
  Type.Object({
    items: Type.Array(preference),
    email: Type.Optional(Line(254)),
    self: Href,
  }),
)
export type NoticePreferences = Static<typeof NoticePreferences>
