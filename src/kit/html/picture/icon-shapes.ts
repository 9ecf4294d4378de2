/** 24 px grid: one line drawing, and the one cloudberry dot [x, y, radius] on the thing that matters. */
type Shape = { line: string; dot: readonly [number, number, number] }

/** A full circle as a path, so that an icon stays one string. */
const ring = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`

export const iconShapes = {
  // Ways
  exit: { line: 'M14 4h4a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-4M4 12h10M10.5 8l4 4-4 4', dot: [4, 12, 2.2] },
  back: { line: 'M20 12H5M11 6l-6 6 6 6', dot: [20, 12, 2.2] },
  home: { line: 'M3.5 11.5 12 4l8.5 7.5M6 10v10h12V10', dot: [12, 15, 2.2] },
  link: {
    line: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
    dot: [12, 12, 1.9],
  },
  share: { line: 'M12 15V4M8 7.5 12 3.5l4 4M5 12v8h14v-8', dot: [12, 16, 1.9] },
  download: { line: 'M12 4v11M8 11.5l4 4 4-4M5 20h14', dot: [12, 20, 1.9] },
  search: { line: `${ring(11, 11, 6.5)}M16 16l4.5 4.5`, dot: [11, 11, 2] },
  filter: { line: 'M4 7h16M4 12h16M4 17h16', dot: [9, 7, 2.4] },
  sort: { line: 'M8 5v14M4.5 15.5 8 19l3.5-3.5M16 19V5M12.5 8.5 16 5l3.5 3.5', dot: [16, 19, 1.8] },
  menu: { line: 'M4 7h16M4 12h16M4 17h16', dot: [20, 17, 2] },
  language: { line: `${ring(12, 12, 8.5)}M3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17`, dot: [12, 12, 2] },

  // When and where
  date: { line: 'M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4', dot: [15.5, 15, 2] },
  clock: { line: `${ring(12, 12, 8.5)}M12 7.5V12l3 2`, dot: [12, 3.5, 2] },
  place: { line: `M12 21s-6.5-5.9-6.5-11a6.5 6.5 0 0 1 13 0c0 5.1-6.5 11-6.5 11z`, dot: [12, 10, 2.4] },
  map: { line: 'M4 6.5 9 4.5l6 2 5-2v13l-5 2-6-2-5 2zM9 4.5v13M15 6.5v13', dot: [12, 10.5, 2] },
  door: { line: 'M6 20.5v-16l9-1.5v17.5M3.5 20.5h17M15 6h3v14.5', dot: [12, 12, 1.8] },
  online: { line: 'M4 5.5h16v10.5H4zM9 20h6M12 16v4', dot: [12, 10.8, 2] },
  car: { line: `M4 16.5v-4l2-5.5h12l2 5.5v4zM4 12.5h16${ring(16.5, 17, 1.8)}`, dot: [7.5, 17, 2] },
  cycle: { line: `${ring(12, 12, 8.5)}M12 3.5V7M20.5 12H17M12 20.5V17M3.5 12H7`, dot: [15, 9, 2] },

  // People
  people: {
    line: `${ring(8.5, 8, 3)}M3 19.5V18a5.5 5.5 0 0 1 11 0v1.5M14.5 14.5a4.5 4.5 0 0 1 6.5 4v1`,
    dot: [16.5, 9, 2.8],
  },
  person: { line: 'M5.5 20v-2.5a6.5 6.5 0 0 1 13 0V20', dot: [12, 7, 3.2] },
  kid: { line: 'M6.5 20v-3a5.5 5.5 0 0 1 11 0v3', dot: [12, 7, 3.2] },
  beside: {
    line: `M3 20v-3.5a4.5 4.5 0 0 1 9 0V20M12 20v-3.5a4.5 4.5 0 0 1 9 0V20${ring(7.5, 7.5, 2.6)}`,
    dot: [16.5, 7.5, 2.6],
  },
  family: {
    line: `${ring(7, 7, 2.5)}${ring(17, 7, 2.5)}M3 19.5V16a4 4 0 0 1 8 0M21 19.5V16a4 4 0 0 0-8 0M9.5 20.5V20a2.5 2.5 0 0 1 5 0v.5`,
    dot: [12, 14.5, 2],
  },

  // Talk
  phone: {
    line: 'M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4 5.7 2 2 0 0 1 6 3.5z',
    dot: [17.5, 6.5, 2],
  },
  mail: { line: 'M3.5 6h17v12h-17zM3.5 7l8.5 6.5L20.5 7', dot: [20, 6, 2.2] },
  message: { line: 'M4 5h16v11h-9l-4.5 4v-4H4z', dot: [12, 10.5, 2] },
  speak: {
    line: 'M9.5 12V6.5a2.5 2.5 0 0 1 5 0V12a2.5 2.5 0 0 1-5 0zM6 11.5a6 6 0 0 0 12 0M12 17.5V21',
    dot: [12, 7, 1.6],
  },

  // Safe
  lock: { line: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3', dot: [12, 15.5, 1.9] },
  key: { line: `${ring(8, 15.5, 4)}M11 12.5 19.5 4M16 7.5l2.5 2.5`, dot: [8, 15.5, 1.8] },
  eye: { line: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z', dot: [12, 12, 2.6] },
  shield: { line: 'M12 3.5 5 6v6c0 4 3 7 7 8.5 4-1.5 7-4.5 7-8.5V6z', dot: [12, 11.5, 2.2] },
  info: { line: `${ring(12, 12, 8.5)}M12 11v5.5`, dot: [12, 7.8, 1.6] },

  // Deeds
  check: { line: 'M5 12.5l4.5 4.5L19 7', dot: [19, 17, 2] },
  plus: { line: 'M12 5v14M5 12h14', dot: [18.5, 5.5, 2] },
  minus: { line: 'M5 12h14', dot: [18.5, 6.5, 2] },
  edit: { line: 'M5 19l1-4L15.5 5.5l3 3L9 18zM13 8l3 3', dot: [19, 19, 1.9] },
  bin: { line: 'M5 7h14M9.5 7V4.5h5V7M7 7l1 13h8l1-13', dot: [12, 13.5, 1.9] },
  print: { line: 'M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7z', dot: [16.5, 11.7, 1.3] },
  flag: { line: 'M6 21V4h12l-3 4.5 3 4.5H6', dot: [10.5, 8.5, 1.9] },

  // Things
  note: { line: 'M5 4h14v12l-4 4H5zM15 20v-4h4M8.5 9h7M8.5 12.5h5', dot: [16.5, 6.5, 1.5] },
  list: { line: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 17.5h.01', dot: [4.5, 12, 1.9] },
  coin: { line: `${ring(12, 12, 8.5)}M8.5 15.5l7-7`, dot: [12, 12, 2] },
  food: { line: 'M4 12.5h16a8 8 0 0 1-16 0zM9 9c0-2 1.5-2 1.5-4M13.5 9c0-2 1.5-2 1.5-4', dot: [12, 16, 1.9] },
  book: {
    line: 'M12 6.5C9.5 4.5 6.5 4.5 4 5v13c2.5-.5 5.5-.5 8 1.5 2.5-2 5.5-2 8-1.5V5c-2.5-.5-5.5-.5-8 1.5zM12 6.5v13',
    dot: [16, 10, 1.8],
  },
  bed: { line: 'M3.5 19v-7a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v7M3.5 16h17M6 10V6h12v4', dot: [8.5, 13, 1.7] },
  house: { line: 'M4 11 12 4.5 20 11v9H4zM9.5 20v-6h5v6', dot: [12, 10, 1.9] },
  steps: { line: 'M4 20h4v-4h4v-4h4V8h4', dot: [20, 4.8, 2.2] },
  target: { line: `${ring(12, 12, 8.5)}${ring(12, 12, 4.5)}`, dot: [12, 12, 1.9] },
  scale: { line: 'M4 12h16M4 9.5v5M20 9.5v5M8 10.5v3M16 10.5v3', dot: [12, 12, 2.4] },
  curve: { line: 'M4 19.5V4.5M4 19.5h16M6.5 15l3.5-4 3.5 2.5L20 7', dot: [13.5, 13.5, 2] },
  chart: { line: 'M4 20h16M7 20v-7h3v7M14 20V8h3v12', dot: [15.5, 4.8, 1.9] },
  survey: { line: 'M6 5h12v15.5H6zM9 3.5h6V7H9zM9 11h.01M11.5 11H15M9 15.5h.01', dot: [13, 15.5, 1.8] },
  wish: {
    line: 'M12 20.5V12M12 12c0-4 3-6.5 7-6.5 0 4-3 6.5-7 6.5zM12 15c0-3-2.5-5-6-5 0 3 2.5 5 6 5z',
    dot: [12, 20, 1.9],
  },
  queue: {
    line: 'M3.5 20v-3a3 3 0 0 1 6 0v3M9.5 20v-3a3 3 0 0 1 6 0v3M15.5 20v-3a3 3 0 0 1 5 0v3M6.5 11.2V10M12.5 11.2V10',
    dot: [18.5, 10.5, 2],
  },
  sun: {
    line: 'M12 3.5v2M12 18.5v2M3.5 12h2M18.5 12h2M6 6l1.4 1.4M16.6 16.6 18 18M18 6l-1.4 1.4M7.4 16.6 6 18',
    dot: [12, 12, 3.4],
  },
  gear: {
    line: `${ring(12, 12, 3.6)}M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2.1 2.1M15.9 15.9 18 18M18 6l-2.1 2.1M8.1 15.9 6 18`,
    dot: [12, 12, 1.7],
  },
} satisfies Record<string, Shape>

export type IconName = keyof typeof iconShapes
