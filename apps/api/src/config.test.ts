import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const outside = {
  DATABASE_URL: 'postgresql://app:secret-a@db:5432/onthaal',
  DATABASE_OWNER_URL: 'postgresql://owner:secret-b@db:5432/onthaal',
}

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

describe('readConfig', () => {
  it('needs nothing: embedded database, demo, loopback', () => {
    const dataDir = resolve(import.meta.dirname, '../../../.data')
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      trustProxy: false,
      dataDir,
      demo: true,
      secureCookies: false,
      requestLimits: {
        perUser: 600,
        perAddress: 6_000,
        perUserSearching: 120,
        perAddressGuessing: 30,
      },
      consultationYears: 10,
      unusualPersonsPerHour: 30,
      smallCellThreshold: 5,
      localAccounts: true,
      secretKey: expect.stringMatching(/^.{43}=$/),
      sessionIdleMinutes: 30,
      sessionHours: 10,
      database: { kind: 'embedded', dataDir },
    })
  })

  it('takes an outside database as given and loads no demo there', () => {
    const config = readConfig(outside)
    expect(config.demo).toBe(false)
    expect(config.database).toEqual({
      kind: 'outside',
      url: outside.DATABASE_URL,
      ownerUrl: outside.DATABASE_OWNER_URL,
    })
  })

  it('loads demo data outside only when asked, and never without the owner', () => {
    expect(readConfig({ ...outside, DEMO: '1' }).demo).toBe(true)
    expect(problemsOf({ DATABASE_URL: outside.DATABASE_URL, DEMO: '1' })).toHaveLength(1)
  })

  it('runs without the owner where migrations are somebody else’s', () => {
    const { database } = readConfig({ DATABASE_URL: outside.DATABASE_URL })
    expect(database).toEqual({ kind: 'outside', url: outside.DATABASE_URL })
  })

  it('switches the demo off on the embedded database', () => {
    expect(readConfig({ DEMO: '0' }).demo).toBe(false)
  })

  it('sends cookies only over https when the public address is https', () => {
    const config = readConfig({ PUBLIC_URL: 'https://onthaal.example/' })
    expect(config.publicUrl).toBe('https://onthaal.example')
    expect(config.secureCookies).toBe(true)
  })

  it('ends sessions when it is told to', () => {
    const config = readConfig({ SESSION_IDLE_MINUTES: '15', SESSION_HOURS: '8' })
    expect(config).toMatchObject({ sessionIdleMinutes: 15, sessionHours: 8 })
    expect(problemsOf({ SESSION_IDLE_MINUTES: '0', SESSION_HOURS: 'never' })).toEqual([
      'SESSION_IDLE_MINUTES must be a whole number from 5 to 240, not "0".',
      'SESSION_HOURS must be a whole number from 1 to 24, not "never".',
    ])
  })

  it.each([
    ['0.0.0.0', 'http://localhost:3000'],
    ['::', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
    ['desk.example', 'http://desk.example:3000'],
  ])('shows an address that a browser can open for HOST=%s', (HOST, publicUrl) => {
    expect(readConfig({ HOST }).publicUrl).toBe(publicUrl)
  })

  it.each([
    ['2', 2],
    ['10.0.0.0/8, ::1', ['10.0.0.0/8', '::1']],
  ])('trusts the proxies of TRUST_PROXY=%s', (TRUST_PROXY, trustProxy) => {
    expect(readConfig({ TRUST_PROXY }).trustProxy).toEqual(trustProxy)
  })

  it('resolves DATA_DIR and counts an empty variable as absent', () => {
    expect(readConfig({ DATA_DIR: 'here', PORT: '', DEMO: ' ' })).toMatchObject({
      dataDir: resolve('here'),
      port: 3000,
      demo: true,
    })
  })

  it.each([
    ['PORT', ['0', '65536', '-1', '3e3', '80a', '1.5']],
    ['HOST', ['a b', 'http://x', '-x']],
    ['PUBLIC_URL', ['onthaal.example', 'ftp://x', 'https://x/path', 'https://u:p@x']],
    ['TRUST_PROXY', ['true', '0', '10.0.0.0/33', '10.0.0.1/8/8', 'x,y']],
    ['UNUSUAL_PERSONS_PER_HOUR', ['4', '1001', '1e2', 'x']],
    ['SMALL_CELL_THRESHOLD', ['4', '1001', '1e2', 'x']],
    ['CONSULTATION_YEARS', ['9', '31', '1e1', '-10', 'x']],
    ['DEMO', ['yes', 'true', '2']],
    ['SECRET_KEY', ['x', 'a'.repeat(44), `${'a'.repeat(42)}=`, 'f'.repeat(64)]],
    [
      'DATABASE_URL',
      ['db', 'mysql://u@h/d', 'postgres://h/d', 'postgres://u@h', 'postgres://u@h/'],
    ],
  ])('refuses a malformed %s in one sentence that names it', (name, values) => {
    for (const value of values) {
      const problems = problemsOf({ [name]: value })
      expect(problems, value).toHaveLength(1)
      expect(problems[0]).toMatch(new RegExp(`^${name} .*\\.$`))
    }
  })

  it('names every malformed variable at once', () => {
    expect(problemsOf({ PORT: 'x', DEMO: 'x' })).toHaveLength(2)
  })

  it('refuses an owner without an application role, and one role for both', () => {
    expect(problemsOf({ DATABASE_OWNER_URL: outside.DATABASE_OWNER_URL })).toHaveLength(1)
    const same = { ...outside, DATABASE_OWNER_URL: outside.DATABASE_URL }
    expect(problemsOf(same)).toEqual([expect.stringMatching(/two different database roles/)])
  })

  it('never repeats a database address, because it holds a password', () => {
    const problems = problemsOf({ DATABASE_URL: 'postgres://:hunter2@h/d' })
    expect(problems.join()).not.toContain('hunter2')
  })

  it('never repeats a key', () => {
    expect(problemsOf({ SECRET_KEY: 'hunter2' }).join()).not.toContain('hunter2')
  })

  describe('for real people', () => {
    const real = { ...outside, PUBLIC_URL: 'https://onthaal.example' }
    const ownKey = randomBytes(32).toString('base64')

    it('needs a key of its own where people sign in with a password', () => {
      const local = { ...real, LOCAL_ACCOUNTS: '1' }
      expect(problemsOf(local)).toEqual([
        expect.stringMatching(/^LOCAL_ACCOUNTS=1 needs SECRET_KEY/),
      ])
      expect(readConfig({ ...local, SECRET_KEY: ownKey }).secretKey).toBe(ownKey)
      expect(readConfig(real)).not.toHaveProperty('secretKey')
    })

    it('refuses the key of the demonstration, and one without any chance in it', () => {
      const { secretKey = '' } = readConfig({})
      for (const key of [secretKey, Buffer.alloc(32).toString('base64')]) {
        const problems = problemsOf({ ...real, LOCAL_ACCOUNTS: '1', SECRET_KEY: key })
        expect(problems).toEqual(['SECRET_KEY is one that everybody knows; make one of your own.'])
        expect(problems.join()).not.toContain(key)
      }
    })

    it.each(['postgres', 'Password', 'changeme', 'onthaal-demo', 'app', 'secret'])(
      'refuses %s as a password, naming the variable and not the password',
      (password) => {
        const url = `postgresql://app:${password}@db:5432/onthaal`
        expect(problemsOf({ ...real, DATABASE_URL: url })).toEqual([
          'DATABASE_URL has a password that everybody knows; give the role one of its own.',
        ])
        const owner = `postgresql://owner:${password === 'app' ? 'owner' : password}@db:5432/onthaal`
        const [sentence, ...more] = problemsOf({ ...real, DATABASE_OWNER_URL: owner })
        expect(sentence).toMatch(/^DATABASE_OWNER_URL has a password/)
        expect(more).toEqual([])
      },
    )

    it('refuses an address that others can read along, except on this machine', () => {
      expect(problemsOf({ ...real, PUBLIC_URL: 'http://onthaal.example' })).toEqual([
        expect.stringMatching(/^PUBLIC_URL must begin with https/),
      ])
      for (const here of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000']) {
        expect(problemsOf({ ...real, PUBLIC_URL: here })).toEqual([])
      }
    })

    it('holds a database of its own without a demonstration to the same', () => {
      expect(problemsOf({ DEMO: '0', PUBLIC_URL: 'http://onthaal.example' })).toHaveLength(1)
    })

    it('never becomes a demonstration in production without being asked', () => {
      expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
        expect.stringMatching(/^NODE_ENV=production needs DATABASE_URL/),
      ])
      expect(readConfig({ NODE_ENV: 'production', DEMO: '1' }).demo).toBe(true)
      expect(readConfig({ NODE_ENV: 'production', DEMO: '0' }).demo).toBe(false)
      expect(readConfig({ NODE_ENV: 'production', ...real }).demo).toBe(false)
    })

    it('lets a demonstration run with whatever it has', () => {
      const url = 'postgresql://app:app@db:5432/onthaal'
      expect(
        problemsOf({ ...outside, DATABASE_URL: url, DEMO: '1', PUBLIC_URL: 'http://demo.example' }),
      ).toEqual([])
    })
  })
})
