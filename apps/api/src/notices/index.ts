export {
  createNoticeRepository,
  type NewNotice,
  type NoticeRepository,
} from './notice-repository.ts'
