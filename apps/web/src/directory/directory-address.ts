/** What an address says of the directory, as it stands there. */
export interface DirectorySearch {
  gemeente?: string | undefined
  soort?: string | undefined
  nakijken?: string | undefined
  gesloten?: string | undefined
}

/** Takes what the page knows of an address; what it makes of that comes with the page. */
export function readDirectorySearch(search: Record<string, unknown>): DirectorySearch {
  const text = (name: string) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  // Named as undefined, because the router lays this over the raw search.
  return {
    gemeente: text('gemeente'),
    soort: text('soort'),
    nakijken: text('nakijken'),
    gesloten: text('gesloten'),
  }
}
