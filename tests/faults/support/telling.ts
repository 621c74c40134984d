import { setTimeout as pause } from 'node:timers/promises'
import { readConfig } from '@onthaal/api/src/config.ts'
import { createDependencies } from '@onthaal/api/src/dependencies.ts'

// A process of its own that mails notices as the product does, on a day that it is told: TELL_AT.

const { DATABASE_URL = '', TELL_AT = '' } = process.env
const { digestNotices, mailNotices } = await createDependencies(
  { ...readConfig({ DEMO: '1' }), database: { kind: 'outside', url: DATABASE_URL } },
  { clock: () => new Date(TELL_AT) },
)
process.stdout.write('begins\n')
for (;;) {
  process.stdout.write(`mails: ${(await digestNotices()) + (await mailNotices())}\n`)
  await pause(20)
}
