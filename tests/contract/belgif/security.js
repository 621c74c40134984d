const methods = ['get', 'put', 'post', 'patch', 'delete']

/** Every operation says by which declared scheme it is secured, or `[]` for none (rule `sec-req`). */
export default function security(document) {
  const schemes = Object.keys(document.components?.securitySchemes ?? {})
  const results = []
  for (const [path, operations] of Object.entries(document.paths ?? {})) {
    for (const method of methods.filter((name) => operations[name])) {
      const needed = operations[method].security ?? document.security
      const at = ['paths', path, method]
      if (!needed) results.push({ message: 'An operation says how it is secured', path: at })
      for (const name of (needed ?? []).flatMap(Object.keys)) {
        if (schemes.includes(name)) continue
        results.push({ message: `Security scheme ${name} is not declared`, path: at })
      }
    }
  }
  return results
}
