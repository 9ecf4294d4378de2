import { expect, test } from 'vitest'
import { ownAddress } from './own-address.ts'

test.each(['/fi', '/fi/tyo', '/sv/arbete?sida=2', '/selko/oma', '/fi?x=1'])('%s is ours', (address) =>
  expect(ownAddress(address)).toBe(address),
)

test.each([
  undefined,
  '',
  'https://example.org/fi',
  '//example.org/fi',
  '/\\example.org/fi',
  '/fi/..//example.org',
  '/fi/%2e%2e//example.org',
  '/de/arbeit',
  '/finland',
  'javascript:alert(1)',
  '/assets/app.js',
])('%s is not', (address) => expect(ownAddress(address)).toBeUndefined())

test('a line break does not reach the header', () =>
  expect(ownAddress('/fi/tyo\r\nset-cookie: a=b')).not.toMatch(/[\r\n]/))
