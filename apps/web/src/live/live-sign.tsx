import { LatePart, lateCode } from '../late-part.tsx'

/** What others change comes after the page itself. */
const watch = lateCode(async () => (await import('./live-watch.tsx')).LiveWatch)

/** Keeps the page as it is at the server, and says when it cannot. */
export function LiveSign({ membership }: { membership: string }) {
  return <LatePart code={watch} with={{ membership }} />
}
