import type { Connection } from '../db/database.ts'
import { outgoingMails } from '../db/tables/outgoing-mails.ts'
import { newId } from '../ids.ts'
import { type MailContent, mailContent } from './mail-content.ts'

/** A mail, to one address. */
export type NewMail = MailContent & { readonly to: string }

export type MailRepository = ReturnType<typeof createMailRepository>

/** One address and nothing else: no second one, no name, no line of its own. */
const address = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/

/** @returns whether a mail can be to this, and to this alone */
export function isMailAddress(to: string): boolean {
  return address.test(to)
}

/** Adds mails to those that wait; sending them is a step of its own, after the commit. */
export function createMailRepository(connection: Connection) {
  return {
    /**
     * Lets a mail wait until this transaction is committed; it goes out soon after.
     *
     * @returns its id
     * @throws RangeError when it is not to one address, or is told what its kind may not say
     */
    async add({ to, kind, values }: NewMail, now: Date): Promise<string> {
      if (!isMailAddress(to)) throw new RangeError('A mail goes to one address')
      const content = mailContent(kind, { ...values })
      const id = newId()
      await connection.insert(outgoingMails).values({
        id,
        recipient: to,
        kind: content.kind,
        values: { ...content.values },
        createdAt: now,
        attempts: 0,
        nextAttemptAt: now,
      })
      return id
    },
  }
}
