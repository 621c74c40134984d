import type { Client } from './client.ts'

/** @returns a client with the session that an answer brought */
export function withSession(client: Client, headers: Headers): Client {
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? ''
  const add = (options: Parameters<Client['get']>[1] = {}) => ({
    ...options,
    headers: { cookie, ...options.headers },
  })
  return {
    ...client,
    cookie,
    get: (url, options) => client.get(url, add(options)),
    post: (url, body, options) => client.post(url, body, add(options)),
    delete: (url, options) => client.delete(url, add(options)),
    request: (method, url, options) => client.request(method, url, add(options)),
  }
}
