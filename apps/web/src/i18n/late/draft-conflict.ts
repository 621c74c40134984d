import { addWords } from '../i18n.ts'
import { draftConflict } from '../nl-be/draft-conflict.ts'

addWords({ draftConflict })
