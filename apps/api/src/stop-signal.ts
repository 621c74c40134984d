import { watchLaunchers } from './launchers.ts'

/** Why the process ends although nothing is wrong. */
export class StopRequested extends Error {
  override readonly name = 'StopRequested'
}

/**
 * A controller that is aborted when somebody asks this process to stop: by a signal, or because the
 * launcher that started it is gone. One Ctrl-C arrives several times (from the terminal, from npx,
 * from pnpm), so later signals are taken and change nothing: a drain is never cut short.
 */
export function watchForStop(): AbortController {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => controller.abort(new StopRequested(signal)))
  }
  watchLaunchers(() => controller.abort(new StopRequested('the launcher is gone')))
  return controller
}
