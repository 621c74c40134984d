/** Collections are objects with `items`, and each item links to its resource (rule `col-repres`). */
export default function collection(paths) {
  const results = []
  for (const [path, { get, post }] of Object.entries(paths)) {
    const last = path.split('/').at(-1)
    if (/^[a-z][A-Za-z0-9]*s$/.test(last) && get) check('get', get, true)
    if (last === 'query' && post) check('post', post, true)

    function check(method, operation) {
      const schema = operation.responses?.['200']?.content?.['application/json']?.schema
      const at = ['paths', path, method]
      const items = schema?.properties?.items
      if (!items || !schema.required?.includes('items')) {
        results.push({ message: `${path} answers an object with \`items\``, path: at })
      } else if (items.type !== 'array' || items.items?.type !== 'object') {
        results.push({ message: `${path}: \`items\` is an array of objects`, path: at })
      } else if (!items.items.required?.includes('href')) {
        results.push({ message: `${path}: an item has \`href\``, path: at })
      }
    }
  }
  return results
}
