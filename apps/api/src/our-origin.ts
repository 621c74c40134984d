const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Tells pages of ours from those of others. The address of the configuration decides and never `Host`:
 * whoever lets a name of theirs lead to us (DNS rebinding) chooses what stands in it. On one's own machine
 * its names are all the same.
 *
 * @param publicUrl origin under which browsers reach us
 */
export function createOriginCheck(publicUrl: string): (origin: string) => boolean {
  const { protocol, hostname, port } = new URL(publicUrl)
  const names = loopback.includes(hostname) ? loopback : [hostname]
  const ours = new Set(
    names.map((name) => new URL(`${protocol}//${name}${port && `:${port}`}`).origin),
  )
  return (origin) => ours.has(origin)
}
