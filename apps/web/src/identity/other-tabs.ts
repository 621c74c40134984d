/** What happened to the session that the tabs of one browser share. */
type News = 'renewed' | 'locked'

const channelName = 'onthaal.session'

export function tellOtherTabs(news: News): void {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(news)
  channel.close()
}

/** @returns what ends the listening */
export function hearOtherTabs(onNews: (news: News) => void): () => void {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<News>) => onNews(data)
  return () => channel.close()
}
