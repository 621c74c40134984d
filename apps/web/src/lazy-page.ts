import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router'
import { UnreachableError } from './api/errors.ts'

/**
 * A page whose code is fetched when somebody opens it. Code that does not come is a failure like any
 * other on the way to the server; without this the router would reload the whole page by itself.
 *
 * @param load imports the module of the page
 * @param name the page among its exports
 */
export function lazyPage<Name extends string>(
  load: () => Promise<Record<Name, RouteComponent>>,
  name: Name,
) {
  return lazyRouteComponent(
    () =>
      load().catch((cause: unknown) => {
        throw new UnreachableError('The code of the page did not come', { cause })
      }),
    name,
  )
}
