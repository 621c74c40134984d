const methods = ['get', 'put', 'post', 'patch', 'delete']

/** Each operation has exactly one tag, declared at the top, starting with a capital (rule `oas-tags`). */
export default function tags(document) {
  const results = []
  const declared = (document.tags ?? []).map((tag) => tag.name)
  for (const [index, name] of declared.entries()) {
    if (!/^[A-Z]/.test(name)) {
      results.push({ message: `Tag ${name} starts with a capital`, path: ['tags', index, 'name'] })
    }
  }
  for (const [path, operations] of Object.entries(document.paths ?? {})) {
    for (const method of methods.filter((name) => operations[name])) {
      const used = operations[method].tags ?? []
      const at = ['paths', path, method]
      if (used.length !== 1) results.push({ message: 'An operation has exactly one tag', path: at })
      for (const tag of used.filter((name) => !declared.includes(name))) {
        results.push({ message: `Tag ${tag} is not declared`, path: at })
      }
    }
  }
  return results
}
