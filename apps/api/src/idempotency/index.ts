export {
  createIdempotencyKeyRepository,
  type IdempotencyKeyRepository,
} from './idempotency-key-repository.ts'
export { type Intent, type OnceRepositories, once } from './once.ts'
