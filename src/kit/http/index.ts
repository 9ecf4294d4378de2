export { mount, type Site } from './mount.ts'
export * from './page.ts'
