import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import type { MailConfig } from '@onthaal/api/src/mail-config.ts'
import { generate } from 'selfsigned'
import type { SMTPServerOptions } from 'smtp-server'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { startMailServer } from '../../support/mail-server.ts'
import { addMail } from '../../support/mails.ts'
import { startTestApp, testApp } from '../../support/test-app.ts'

// What is said to a mail server on another machine: nothing before the way there is safe.

const world = testApp()
// `localhost` is another name for this machine, which is not taken for it here.
const user = { name: 'onthaal', password: 'merk-wachtwoord' }
const elsewhere = { host: 'localhost', isHere: false, from: 'onthaal@stad.example', user }
const said: string[] = []
const onAuth: SMTPServerOptions['onAuth'] = ({ username, password }, _session, done) => {
  said.push(username ?? '', password ?? '')
  done(null, { user: username })
}
beforeEach(() => {
  said.length = 0
})

/** Sends a mail as a process of its own. @returns what became of it */
async function sendThrough(mail: MailConfig): Promise<{ over: number; waiting: number }> {
  const app = await startTestApp({ config: { mail }, database: world().database })
  try {
    await world().rows('delete from outgoing_mail')
    await addMail(world())
    return { over: await app.sendNextMail(), waiting: await app.tendMails() }
  } finally {
    await app.close()
  }
}

test('says nothing to a server that cannot encrypt', async () => {
  const plain = await startMailServer({ server: { authOptional: false, onAuth } })
  onTestFinished(() => plain.stop())
  const config = { ...elsewhere, port: plain.port, isSecure: false }
  expect(await sendThrough(config)).toEqual({ over: 0, waiting: 1 })
  expect([said, plain.arrived]).toEqual([[], []])
  // The same server, were it on this machine.
  expect(await sendThrough({ ...config, isHere: true })).toEqual({ over: 1, waiting: 0 })
  expect(said).toEqual([user.name, user.password])
})

test.each([true, false])('says nothing before a server proved who it is', async (isSecure) => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  })
  const server = await startMailServer({
    server: {
      ...{ secure: isSecure, disabledCommands: isSecure ? ['STARTTLS'] : [] },
      ...{ authOptional: false, onAuth, key, cert },
    },
  })
  onTestFinished(() => server.stop())
  const config = { ...elsewhere, port: server.port, isSecure }
  expect(await sendThrough(config)).toEqual({ over: 0, waiting: 1 })
  expect([said, server.arrived]).toEqual([[], []])
  // The same server, once somebody vouches for it.
  const known = getCACertificates('default')
  setDefaultCACertificates([...known, cert])
  onTestFinished(() => setDefaultCACertificates(known))
  expect(await sendThrough(config)).toEqual({ over: 1, waiting: 0 })
  expect(said).toEqual([user.name, user.password])
})
