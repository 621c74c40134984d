import { demoAccounts, demoPassword } from './demo/demo-accounts.ts'

/** What the person who started the product reads last: where it is, and how to get in. */
export function announcement(publicUrl: string, demo: boolean): string {
  const address = `Onthaal answers at ${publicUrl}\n`
  if (!demo) return address
  const width = Math.max(...demoAccounts.map(({ username }) => username.length))
  const lines = demoAccounts.map(
    ({ username, roles }) => `  ${username.padEnd(width)}  ${roles.join(', ')}\n`,
  )
  return `${address}\nDemo accounts, all with the password ${demoPassword}:\n${lines.join('')}`
}
