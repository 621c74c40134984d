import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { component, oneOf } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'

const Health = component(
  'Health',
  Type.Object(
    { status: oneOf(['UP', 'DEGRADED', 'DOWN']) },
    { 'x-ignore-rules': { 'cod-design': 'The guide itself gives these values in `hlth-res`.' } },
  ),
)

/** Whether the service works, told to anybody and without detail (Belgif rule `hlth-res`). */
export const health: FastifyPluginAsyncTypebox<{ isAlive: () => Promise<boolean> }> = async (
  app,
  { isAlive },
) => {
  app.get(
    '/health',
    {
      // Asked every few seconds by whatever decides where requests go.
      config: { permission: 'everybody', rateLimit: 'none', consults: 'nothing' },
      schema: {
        operationId: 'getHealth',
        summary: 'Tell whether the service works',
        tags: ['Health'],
        'x-ignore-rules': {
          'err-problem': 'The guide gives 503 the same body as 200 in `hlth-res`.',
        },
        response: {
          200: { description: 'It works', ...Health },
          503: { description: 'It does not, for now', ...Health },
        },
      },
    },
    async (_request, reply) => {
      const alive = !app.isDraining() && (await isAlive())
      return reply.code(alive ? 200 : 503).send({ status: alive ? 'UP' : 'DOWN' })
    },
  )
}
