import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

const command = fileURLToPath(import.meta.resolve('@onthaal/api/src/set-up-command.ts'))

/** Runs the command as whoever looks after an installation does. */
async function runWith(input: string) {
  const { url, ownerUrl } = world().database
  const child = spawn(process.execPath, [command], {
    env: {
      ...{ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, DEMO: '1' },
      PUBLIC_URL: 'https://onthaal.example',
    },
  })
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, wrong] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { out, wrong, status: await ended }
}

test('it says what it made, and where the first administrator sets a password with which code', async () => {
  const municipality = {
    name: 'Stad Buiten',
    administrator: { username: 'bo.buiten', displayName: 'Bo Buiten' },
    partition: { name: 'Buiten', nisCode: '99003' },
  }
  const file = JSON.stringify({ municipalities: [municipality], agencies: [] })
  const { out, wrong, status } = await runWith(file)
  expect({ wrong, status }).toEqual({ wrong: '', status: 0 })
  expect(out).toContain('Made organisation Stad Buiten.\n')
  expect(out).toMatch(
    /Stad Buiten: bo\.buiten sets a password with ([A-Z2-9]{5}-){3}[A-Z2-9]{5} at https:\/\/onthaal\.example\/wachtwoord-instellen, until /,
  )
})

test('what is wrong is said in words, without a stack, and the command fails', async () => {
  const { out, wrong, status } = await runWith('{"municipalities":[]}')
  expect({ out, status }).toEqual({ out: '', status: 1 })
  expect(wrong).toBe(
    "The installation file is not right:\n- the whole: must have required property 'agencies'\n",
  )
})
