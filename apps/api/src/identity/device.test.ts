import { describe, expect, it } from 'vitest'
import { deviceOf } from './device.ts'

const chromeOn = (system: string) =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36`

describe('deviceOf', () => {
  it.each([
    [chromeOn('Windows NT 10.0; Win64; x64'), 'Chrome', 'Windows'],
    [`${chromeOn('Windows NT 10.0; Win64; x64')} Edg/140.0.0.0`, 'Microsoft Edge', 'Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox', 'Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
      'Safari',
      'iOS',
    ],
  ])('knows %s', (userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system })
  })

  it.each([
    undefined,
    '',
    'node',
    '<script>alert(1)</script>/1.0 x',
    'Janssens/1.0 (my machine)',
    '\u0000',
    'a/'.repeat(100_000),
  ])('repeats nothing of what it does not know: %j', (userAgent) => {
    expect(deviceOf(userAgent)).toEqual({ browser: null, system: null })
  })
})
