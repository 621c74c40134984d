const methods = ['get', 'put', 'post', 'patch', 'delete']

/** Every operation has a unique operationId in lowerCamelCase (rule `openapi-opid`). */
export default function operationIds(paths) {
  const results = []
  const seen = new Set()
  for (const [path, operations] of Object.entries(paths)) {
    for (const method of methods.filter((name) => operations[name])) {
      const id = operations[method].operationId
      const at = ['paths', path, method]
      if (!id) results.push({ message: 'An operation has an operationId', path: at })
      else if (!/^[a-z][a-zA-Z0-9]*$/.test(id)) {
        results.push({ message: `${id} is not in lowerCamelCase`, path: [...at, 'operationId'] })
      } else if (seen.has(id)) {
        results.push({ message: `${id} names two operations`, path: [...at, 'operationId'] })
      }
      seen.add(id)
    }
  }
  return results
}
