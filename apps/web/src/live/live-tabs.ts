import { holdStream, type LiveItems, type LiveNews } from './live-stream.ts'

/** What tabs say to each other: what the one that leads hears, and that somebody has just come. */
type Word = LiveNews | { readonly kind: 'hello' }

/** Where the news of each membership was heard last; a screen that was locked goes on from there. */
const places = new Map<string, string>()

/** How long the tab that leads remembers, for tabs whose page was loading meanwhile. */
const rememberedMs = 60_000

/**
 * Joins the tabs of this browser in which the same membership works. One of them holds the stream and tells
 * the others; when it closes, another one goes on from there.
 *
 * @param heard is told of everything, in whichever tab the stream is
 * @returns what leaves them again
 */
export function joinTabs(membership: string, heard: (news: LiveNews) => void): () => void {
  const name = `onthaal.live.${membership}`
  const channel = new BroadcastChannel(name)
  const stop = new AbortController()
  const { signal } = stop
  let isLive: boolean | undefined
  let isLeading = false
  let remembered: { readonly at: number; readonly items: LiveItems }[] = []

  const take = (news: LiveNews) => {
    if (news.cursor !== undefined) places.set(membership, news.cursor)
    if (news.kind === 'state') isLive = news.isLive
    heard(news)
  }

  const tell = (news: LiveNews) => {
    if (signal.aborted) return
    const now = Date.now()
    remembered = remembered.filter(({ at }) => at > now - rememberedMs)
    if (news.kind === 'changed') remembered.push({ at: now, items: news.items })
    channel.postMessage(news satisfies Word)
    take(news)
  }

  const welcome = () => {
    if (!isLeading || isLive === undefined) return
    const cursor = places.get(membership)
    const items = remembered.flatMap((one) => one.items)
    channel.postMessage({ kind: 'state', isLive, cursor } satisfies Word)
    if (items.length > 0) channel.postMessage({ kind: 'changed', items, cursor } satisfies Word)
  }

  const lead = async () => {
    isLeading = true
    await holdStream({ after: places.get(membership), signal, tell })
  }

  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.kind === 'hello') welcome()
    else take(data)
  }
  channel.postMessage({ kind: 'hello' } satisfies Word)
  // Over plain HTTP from another machine a browser has no locks: there each tab holds its own.
  const leading = 'locks' in navigator ? navigator.locks.request(name, { signal }, lead) : lead()
  leading.catch(() => undefined)
  return () => {
    stop.abort()
    channel.close()
  }
}
