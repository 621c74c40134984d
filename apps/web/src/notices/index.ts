export { NoticeBell } from './pages/notice-bell.tsx'
