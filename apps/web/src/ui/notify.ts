import { notifications } from '@mantine/notifications'
import i18next from 'i18next'

/** Takes away what was said before, where it would only stand in the way. */
export function clearNotices(): void {
  notifications.clean()
}

/** Says that something was done, long enough to be read, without taking the focus. */
export function notifyDone(message: string): void {
  // The newest is enough: what was done before shows on the page.
  notifications.clean()
  notifications.show({
    message,
    autoClose: 8000,
    closeButtonProps: { 'aria-label': i18next.t('common.close') },
  })
}
