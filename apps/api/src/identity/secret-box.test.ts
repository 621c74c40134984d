import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createSecretBox } from './secret-box.ts'

const key = () => randomBytes(32).toString('base64')

describe('a secret box', () => {
  it('opens what it sealed, for whom it sealed it, and shows nothing of it', () => {
    const box = createSecretBox(key())
    const sealed = box.seal('JBSWY3DPEHPK3PXP', 'user-1')
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('JBSWY3DP')
    expect(box.open(sealed, 'user-1')).toBe('JBSWY3DPEHPK3PXP')
    expect(() => box.open(sealed, 'user-2')).toThrow()
  })

  it('opens nothing under another key, and nothing that was changed', () => {
    const box = createSecretBox(key())
    const sealed = box.seal('JBSWY3DPEHPK3PXP', 'user-1')
    expect(() => createSecretBox(key()).open(sealed, 'user-1')).toThrow()
    for (const at of [0, 12, 28]) {
      const changed = Buffer.from(sealed, 'base64')
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => box.open(changed.toString('base64'), 'user-1')).toThrow()
    }
  })

  it('never seals the same twice', () => {
    const box = createSecretBox(key())
    expect(box.seal('x', 'user-1')).not.toBe(box.seal('x', 'user-1'))
  })
})
