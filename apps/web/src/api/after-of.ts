/** The mark after which the next page begins, out of the link to that page. */
export function afterOf(next: string | undefined): string | undefined {
  if (next === undefined) return undefined
  return new URL(next).searchParams.get('after') ?? undefined
}
