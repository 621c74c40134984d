/** What an address says of the board of children who are followed, as it stands there. */
export interface BoardSearch {
  toon?: string | undefined
}

/** Takes what the page knows of an address; what it makes of that comes with the page. */
export function readBoardSearch(search: Record<string, unknown>): BoardSearch {
  const { toon } = search
  // Named as undefined, because the router lays this over the raw search.
  return { toon: typeof toon === 'string' && toon !== '' ? toon : undefined }
}
