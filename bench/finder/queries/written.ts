import type { SpokenLang } from '../../../src/kit/words.ts'

/** `need`: what is behind it, in a family worker's words. `grades`: "slug=3 slug=1", best first; empty where nothing in the region is an honest answer. */
export type Written = { id: string; lang: SpokenLang; text: string; need: string; near?: string; grades: string }
