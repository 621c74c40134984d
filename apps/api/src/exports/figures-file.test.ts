import Fastify from 'fastify'
import { expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { fileContent, sendFigures } from './index.ts'

const actor = {
  displayName: 'Gebruiker Test',
  organisation: { id: '1', kind: 'municipality', name: 'Stad Test' },
} as Actor

test('a table of figures is sent with what it counts, its filters, the moment and who made it', async () => {
  const app = Fastify()
  app.get('/', (_request, reply) =>
    sendFigures(
      reply,
      {
        title: 'Instroom per maand',
        definition: 'Wat verzonden is.',
        filters: [['Periode', '2026']],
        columns: [{ label: 'Maand' }, { label: 'Aantal' }],
        rows: [
          ['januari', 12],
          ['februari', 7],
        ],
      },
      { actor, now: new Date('2026-03-02T09:00:00Z'), format: 'csv' },
    ),
  )
  const { headers, body } = await app.inject('/')
  expect(headers['content-disposition']).toBe(
    'attachment; filename="instroom-per-maand-2026-03-02.csv"',
  )
  expect(body.split('\r\n')).toEqual([
    '\uFEFFInstroom per maand',
    'Wat staat hierin;Wat verzonden is.',
    'Periode;2026',
    'Toestand op;02/03/2026 10:00',
    'Gemaakt door;Gebruiker Test, Stad Test',
    '',
    'Maand;Aantal',
    'januari;12',
    'februari;7',
    '',
  ])
  expect(Object.keys(fileContent)).toContain(String(headers['content-type']).split(';')[0])
  await app.close()
})
