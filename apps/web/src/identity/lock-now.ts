import { answerOf, client } from '../api/client.ts'
import { ApiError } from '../api/errors.ts'
import { isScreenLocked, lockScreen } from '../api/screen.ts'
import { clearNotices } from '../ui/notify.ts'
import { tellOtherTabs } from './other-tabs.ts'

const retryMs = 3_000

/** Blanks the screen at once, in every tab, and then locks the session on the server. */
export function lockNow(): void {
  clearNotices()
  lockScreen()
  tellOtherTabs('locked')
  void lockOnServer()
}

/** Tries until it has worked: without it a reload would open what the screen hides. */
async function lockOnServer(): Promise<void> {
  if (!isScreenLocked()) return
  try {
    await answerOf(client.POST('/sessions/current/lock'))
  } catch (error) {
    // A session that has ended opens nothing either.
    const hasEnded = error instanceof ApiError && error.status === 401
    if (!hasEnded) setTimeout(() => void lockOnServer(), retryMs)
  }
}
