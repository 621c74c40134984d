import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const from = { MAIL_FROM: 'onthaal@stad.example' }

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

describe('the mail server', () => {
  it('is none unless it is named', () => {
    expect(readConfig({})).not.toHaveProperty('mail')
  })

  it.each([
    [
      'smtps://onthaal:p%40ss@mail.stad.example',
      {
        host: 'mail.stad.example',
        port: 465,
        isSecure: true,
        isHere: false,
        user: { name: 'onthaal', password: 'p@ss' },
      },
    ],
    [
      'smtp://mail.stad.example:2525/',
      { host: 'mail.stad.example', port: 2525, isSecure: false, isHere: false },
    ],
    ['smtp://[::1]', { host: '::1', port: 587, isSecure: false, isHere: true }],
  ])('is read from %s', (MAIL_URL, mail) => {
    expect(readConfig({ ...from, MAIL_URL }).mail).toEqual({ ...mail, from: from.MAIL_FROM })
  })

  it.each([
    ...['mail.stad.example', 'http://mail.stad.example', 'smtp:mail', 'smtp://mail/path'],
    ...['smtp://mail?tls=no', 'smtp://hunter2@mail', 'smtp://:hunter2@mail'],
  ])('is refused in one sentence that holds no password: %s', (MAIL_URL) => {
    const problems = problemsOf({ ...from, MAIL_URL })
    expect(problems).toEqual([expect.stringMatching(/^MAIL_URL must look like .*\.$/)])
    expect(problems.join()).not.toContain('hunter2')
  })

  it.each(['onthaal', 'Onthaal <a@b.example>', 'a@b.example,c@d.example', 'a@b', 'a@b.example\nx'])(
    'refuses a sender that is no address alone: %s',
    (MAIL_FROM) => {
      const problems = problemsOf({ MAIL_URL: 'smtp://localhost', MAIL_FROM })
      expect(problems).toEqual([expect.stringMatching(/^MAIL_FROM must be one address .*\.$/)])
    },
  )

  it('needs its sender, and a sender needs it', () => {
    expect(problemsOf({ MAIL_URL: 'smtp://localhost' })).toEqual([
      'MAIL_URL is given without MAIL_FROM; give both or neither.',
    ])
    expect(problemsOf(from)).toEqual(['MAIL_FROM is given without MAIL_URL; give both or neither.'])
  })
})
