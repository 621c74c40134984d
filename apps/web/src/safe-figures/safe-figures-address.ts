/** Which year the page shows, as it stands in the address; the last one that was told without it. */
interface SafeFiguresSearch {
  year?: number | undefined
}

/** The year that an address asks for; what is none is left out. */
export function readSafeFiguresSearch({ year }: Record<string, unknown>): SafeFiguresSearch {
  const number = Number(year)
  return { year: Number.isInteger(number) && number >= 1900 && number <= 9999 ? number : undefined }
}
