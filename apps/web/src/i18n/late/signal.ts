import { addWords } from '../i18n.ts'
import { signal } from '../nl-be/signal.ts'

addWords({ signal })
