/** What an address says of the list of arrivals, as it stands there. */
export interface ArrivalSearch {
  toon?: string | undefined
  taal?: string | undefined
  bron?: string | undefined
  wie?: string | undefined
}

/** Takes what the page knows of an address; what it makes of that comes with the page. */
export function readArrivalSearch(search: Record<string, unknown>): ArrivalSearch {
  const text = (name: string) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  // Named as undefined, because the router lays this over the raw search.
  return { toon: text('toon'), taal: text('taal'), bron: text('bron'), wie: text('wie') }
}
