import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  counties,
  districtPlaces,
  municipalities,
  municipalityByCode,
  municipalityOfPostalCode,
  nicknamePlaces,
  ordinaryNames,
  postalPlaces,
  regionPlaces,
} from './index.ts'

const allPlaces = [...regionPlaces, ...districtPlaces, ...nicknamePlaces, ...postalPlaces]
const municipalitiesOf = (name: string) =>
  allPlaces.filter(({ names }) => names.includes(name)).flatMap((place) => place.municipalities)

describe('the areas of Finland', () => {
  test('there are 308 municipalities in 23 areas, each inside Finland', () => {
    expect(municipalities).toHaveLength(308)
    expect(counties).toHaveLength(23)
    const codes = new Set(counties.map(({ code }) => code))
    for (const { county, lat, lon, population } of municipalities) {
      expect(codes.has(county) && lat > 59 && lat < 71 && lon > 19 && lon < 32 && population > 0).toBe(true)
    }
  })

  test('every place and postal code leads to a municipality that exists', () => {
    const codes = [...allPlaces.flatMap((place) => place.municipalities), ...municipalityOfPostalCode.values()]
    expect(codes.filter((code) => !municipalityByCode.has(code))).toEqual([])
    expect(allPlaces.filter(({ names, municipalities: led }) => names.length === 0 || led.length === 0)).toEqual([])
  })

  test.each([
    ['Nilsiä', 'Kuopio'],
    ['Haukivuori', 'Mikkeli'],
    ['Ristiina', 'Mikkeli'],
    ['Kerimäki', 'Savonlinna'],
    ['Suolahti', 'Äänekoski'],
    ['Korpilahti', 'Jyväskylä'],
    ['Kangaslampi', 'Varkaus'],
    ['Varpaisjärvi', 'Lapinlahti'],
    ['Pertunmaa', 'Mäntyharju'],
  ])('%s is found in %s', (name, municipality) => {
    expect(municipalitiesOf(name).map((code) => municipalityByCode.get(code)?.fi)).toContain(municipality)
  })

  test('an ordinary word that is a village in the register never becomes a place', () => {
    expect(['Neuvola', 'Rauha', 'Myrkky', 'Saari'].flatMap(municipalitiesOf)).toEqual([])
  })

  test('each doubled name is a name of its municipality', () => {
    const strangers = ordinaryNames.filter(({ code, names }) => {
      const municipality = municipalityByCode.get(code)
      return !names.every((name) => municipality?.fi.startsWith(name) || municipality?.sv === name)
    })
    expect(strangers).toEqual([])
  })
})

const source = '../shared/data/geo/fi_postal_codes.csv'
describe.skipIf(!existsSync(source))('beside the source data', () => {
  test('every postal code agrees with its row', () => {
    const rows = readFileSync(source, 'utf8').trim().split('\n').slice(1)
    const wrong = rows.filter((row) => {
      const cells = row.split(',')
      return (municipalityOfPostalCode.get(cells[0] ?? '') ?? '') !== (cells[5] ?? '')
    })
    expect(wrong).toEqual([])
  })
})
