/**
 * Where to go after signing in, from the address of the sign-in page. Only a place inside the product:
 * anything else could lead people who have just typed a password to another site.
 */
export function readNext(search: Record<string, unknown>): { naar?: string | undefined } {
  const { naar } = search
  const isOurs = typeof naar === 'string' && /^\/(?![/\\])/.test(naar)
  // Named as undefined, because the router lays this over the raw search.
  return { naar: isOurs ? naar : undefined }
}
