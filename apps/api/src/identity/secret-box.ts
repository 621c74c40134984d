import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

export type SecretBox = ReturnType<typeof createSecretBox>

/**
 * Encrypts what a copy of the database must not tell.
 *
 * @param key 32 bytes in base64
 */
export function createSecretBox(key: string) {
  const bytes = Buffer.from(key, 'base64')
  return {
    /** @param owner whose it is: for somebody else it does not open */
    seal(text: string, owner: string): string {
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv(algorithm, bytes, nonce, { authTagLength: tagLength })
      cipher.setAAD(Buffer.from(owner))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
    },

    /** @throws Error when it was sealed for somebody else or under another key, or was changed */
    open(sealed: string, owner: string): string {
      const all = Buffer.from(sealed, 'base64')
      const nonce = all.subarray(0, nonceLength)
      const decipher = createDecipheriv(algorithm, bytes, nonce, { authTagLength: tagLength })
      decipher.setAAD(Buffer.from(owner))
      decipher.setAuthTag(all.subarray(nonceLength, nonceLength + tagLength))
      const text = decipher.update(all.subarray(nonceLength + tagLength))
      return Buffer.concat([text, decipher.final()]).toString('utf8')
    },
  }
}
