import { setTimeout as pause } from 'node:timers/promises'
import { readConfig } from '@onthaal/api/src/config.ts'
import { createDependencies } from '@onthaal/api/src/dependencies.ts'

// A process of its own that escalates as the product does, on a day that it is told: ESCALATE_AT.

const { DATABASE_URL = '', ESCALATE_AT = '' } = process.env
const { escalate } = await createDependencies(
  { ...readConfig({ DEMO: '1' }), database: { kind: 'outside', url: DATABASE_URL } },
  { clock: () => new Date(ESCALATE_AT) },
)
process.stdout.write('begins\n')
for (;;) {
  process.stdout.write(`mails: ${await escalate()}\n`)
  await pause(20)
}
