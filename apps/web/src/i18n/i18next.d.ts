import 'i18next'
import type { dutch } from './nl-be/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof dutch }
    returnNull: false
  }
}
