import { pino } from 'pino'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { assembleDependencies } from './dependencies.ts'

/**
 * Builds the application as production runs it, without a database behind it, and asks it for its
 * contract.
 *
 * @returns the OpenAPI document, as `GET /api/onthaal/v1/doc/openapi.json` answers it
 */
export async function documentApi(): Promise<object> {
  const url = 'postgresql://nobody:nothing@localhost:5432/none'
  const config = readConfig({ PUBLIC_URL: 'https://onthaal.example', DATABASE_URL: url })
  const app = await buildApp(
    assembleDependencies(
      { ...config, database: { kind: 'outside', url } },
      { logger: pino({ level: 'silent' }) },
    ),
  )
  await app.ready()
  const document = app.swagger()
  await app.close()
  return document
}
