import { v5 } from 'uuid'

const namespace = '5f0d7f0a-3f43-4d64-9d0b-5d1c1b5e7a11'

/**
 * @returns the same id for the same name, so that links into a demonstration stay good. It looks like a
 *   random one: another version would tell who was there before.
 */
export function demoId(name: string): string {
  return v5(name, namespace).replace(/^(.{14})./, '$14')
}
