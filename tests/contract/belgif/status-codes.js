/** The combinations that the guide's table of status codes and methods excludes (rule `stat-codes`). */
const excluded = {
  get: ['201', '202', '204', '409', '412', '413'],
  put: ['202', '304'],
  post: ['304'],
  patch: ['201', '202', '304'],
  delete: ['201', '202', '304', '413'],
}

export default function statusCodes(paths) {
  const results = []
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, codes] of Object.entries(excluded)) {
      for (const code of Object.keys(operations[method]?.responses ?? {})) {
        if (!codes.includes(code)) continue
        const message = `${method.toUpperCase()} does not answer ${code}`
        results.push({ message, path: ['paths', path, method, 'responses', code] })
      }
    }
  }
  return results
}
