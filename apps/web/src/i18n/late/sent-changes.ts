import { addWords } from '../i18n.ts'
import { sentChanges } from '../nl-be/sent-changes.ts'

addWords({ sentChanges })
