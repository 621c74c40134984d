import { addWords } from '../i18n.ts'
import { figureFilters } from '../nl-be/figure-filters.ts'

addWords({ figureFilters })
