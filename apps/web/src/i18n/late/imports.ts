import { addWords } from '../i18n.ts'
import { imports } from '../nl-be/imports.ts'

addWords({ imports })
