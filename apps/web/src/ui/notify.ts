import { notifications } from '@mantine/notifications'

/** Says that something was done, long enough to be read, without taking the focus. */
export function notifyDone(message: string): void {
  notifications.show({ message, autoClose: 8000 })
}
