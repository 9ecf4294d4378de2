/** Every page of the finder, for the list of modules. */
import type { Page } from '../../kit/http/index.ts'
import { guidedPages } from './guided/pages.ts'
import { homePages } from './home/pages.ts'
import { finderPages } from './results/pages.ts'
import { wishPages } from './wish/pages.ts'
import { finderWorkPages } from './work/pages.ts'

export const allFinderPages: Page[] = [...homePages, ...finderPages, ...guidedPages, ...wishPages, ...finderWorkPages]
