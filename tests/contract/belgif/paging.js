/** A paged operation has a page size with a default, and links to itself and on (rule `col-paging`). */
export default function paging(operation) {
  const parameters = operation.parameters ?? []
  const named = (name) => parameters.find((parameter) => parameter.name === name)
  const byPage = named('page')
  const byPlace = parameters.some((parameter) => /^after([A-Z]|$)/.test(parameter.name))
  if (!byPage && !byPlace) return []

  const results = []
  if (byPage && byPlace) results.push({ message: 'A list has pages or a place, not both' })
  if (named('pageSize')?.schema?.default === undefined) {
    results.push({ message: 'A paged list has `pageSize` with a default' })
  }
  const answered = operation.responses?.['200']?.content?.['application/json']?.schema?.properties
  for (const link of ['self', 'next']) {
    if (!answered?.[link]) results.push({ message: `A paged list answers \`${link}\`` })
  }
  return results
}
