import { createServer } from 'node:net'
import type { Config } from './config.ts'
import { StartupError } from './startup-error.ts'

/** Says at once that the port is taken, before minutes go into a database and a build. */
export async function checkPortFree(config: Config): Promise<void> {
  const probe = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject)
      probe.listen(config.port, config.host, resolve)
    })
  } catch (error) {
    throw explainListenError(error, config)
  }
  await new Promise((resolve) => probe.close(resolve))
}

/** Puts into words why an address cannot be listened on; other errors come back as they are. */
export function explainListenError(error: unknown, { host, port }: Config): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return new StartupError(
      `Port ${port} on ${host} is in use by another program; stop it or choose another port with PORT.`,
    )
  }
  if (code === 'EACCES') {
    return new StartupError(
      `Port ${port} is not for ordinary users; choose one above 1023 with PORT.`,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new StartupError(`HOST ${host} is not an address of this machine.`)
  }
  return error
}
