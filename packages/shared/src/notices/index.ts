export { type NoticeAudience, type NoticeRule, noticesOf, settledBy } from './notice-rules.ts'
export {
  type NoticeKind,
  type NoticeWay,
  noticeKinds,
  noticeWays,
  usualNoticeWay,
} from './notice-vocabulary.ts'
