import { addWords } from '../i18n.ts'
import { chain } from '../nl-be/chain.ts'

addWords({ chain })
