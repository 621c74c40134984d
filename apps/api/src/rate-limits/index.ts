export { networkOf } from './network.ts'
export { createRequestCountRepository } from './request-count-repository.ts'
export { createRequestLimiter, type RequestLimiter } from './request-limiter.ts'
