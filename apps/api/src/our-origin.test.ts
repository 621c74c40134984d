import { expect, it } from 'vitest'
import { createOriginCheck } from './our-origin.ts'

it('knows the address that browsers see, and no other scheme, port or name', () => {
  const isOurs = createOriginCheck('https://onthaal.example')
  expect(isOurs('https://onthaal.example')).toBe(true)
  for (const other of [
    'http://onthaal.example',
    'https://onthaal.example:8443',
    'https://onthaal.example.evil.example',
    'https://evil.example',
    'https://localhost',
    'null',
    '',
  ]) {
    expect(isOurs(other), other).toBe(false)
  }
})

it('takes the names of one’s own machine for each other, at the same port', () => {
  const isOurs = createOriginCheck('http://127.0.0.1:3000')
  for (const name of ['localhost', '127.0.0.1', '[::1]']) {
    expect(isOurs(`http://${name}:3000`), name).toBe(true)
    expect(isOurs(`http://${name}:3001`), name).toBe(false)
    expect(isOurs(`https://${name}:3000`), name).toBe(false)
  }
})
