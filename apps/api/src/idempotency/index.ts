export { createIdempotencyKeyRepository } from './idempotency-key-repository.ts'
export type { Intent } from './intent.ts'
export { type OnceRepositories, once } from './once.ts'
