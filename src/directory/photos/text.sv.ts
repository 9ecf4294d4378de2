import type { fi } from './text.fi.ts'

export const sv: typeof fi = {
  title: 'Bilder',
  shows: {
    'front-door': 'In genom den här dörren',
    prams: 'Här kan du lämna vagnen',
    waits: 'Någon möter dig vid dörren',
    room: 'Här träffas vi',
    other: '',
  },
}
