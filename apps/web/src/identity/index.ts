export { SessionExpiredDialog } from './session-expired-dialog.tsx'
export { useSignOut } from './session-mutations.ts'
export { type Session, sessionQuery, useSession } from './session-queries.ts'
export { useSessionWatch } from './use-session-watch.ts'
