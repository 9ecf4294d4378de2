/**
 * The 21 wellbeing services counties, and Helsinki (90) and Åland (91), which arrange the same services themselves.
 * Source: THL and Statistics Finland (CC BY 4.0), gathered through rOpenGov geofi; situation of 2026.
 */
import type { County } from './shape.ts'

export const counties: readonly County[] = [
  {
    code: '01',
    name: {
      fi: 'Itä-Uudenmaan hyvinvointialue',
      sv: 'Östra Nylands välfärdsområde',
      en: 'East Uusimaa wellbeing services county',
    },
  },
  {
    code: '02',
    name: {
      fi: 'Keski-Uudenmaan hyvinvointialue',
      sv: 'Mellersta Nylands välfärdsområde',
      en: 'Central Uusimaa wellbeing services county',
    },
  },
  {
    code: '03',
    name: {
      fi: 'Länsi-Uudenmaan hyvinvointialue',
      sv: 'Västra Nylands välfärdsområde',
      en: 'West Uusimaa wellbeing services county',
    },
  },
  {
    code: '04',
    name: {
      fi: 'Vantaan ja Keravan hyvinvointialue',
      sv: 'Vanda och Kervo välfärdsområde',
      en: 'Vantaa and Kerava wellbeing services county',
    },
  },
  {
    code: '05',
    name: {
      fi: 'Varsinais-Suomen hyvinvointialue',
      sv: 'Egentliga Finlands välfärdsområde',
      en: 'Southwest Finland wellbeing services county',
    },
  },
  {
    code: '06',
    name: {
      fi: 'Satakunnan hyvinvointialue',
      sv: 'Satakunta välfärdsområde',
      en: 'Satakunta wellbeing services county',
    },
  },
  {
    code: '07',
    name: {
      fi: 'Kanta-Hämeen hyvinvointialue',
      sv: 'Egentliga Tavastlands välfärdsområde',
      en: 'Kanta-Häme wellbeing services county',
    },
  },
  {
    code: '08',
    name: {
      fi: 'Pirkanmaan hyvinvointialue',
      sv: 'Birkalands välfärdsområde',
      en: 'Pirkanmaa wellbeing services county',
    },
  },
  {
    code: '09',
    name: {
      fi: 'Päijät-Hämeen hyvinvointialue',
      sv: 'Päijänne-Tavastlands välfärdsområde',
      en: 'Päijät-Häme wellbeing services county',
    },
  },
  {
    code: '10',
    name: {
      fi: 'Kymenlaakson hyvinvointialue',
      sv: 'Kymmenedalens välfärdsområde',
      en: 'Kymenlaakso wellbeing services county',
    },
  },
  {
    code: '11',
    name: {
      fi: 'Etelä-Karjalan hyvinvointialue',
      sv: 'Södra Karelens välfärdsområde',
      en: 'South Karelia wellbeing services county',
    },
  },
  {
    code: '12',
    name: {
      fi: 'Etelä-Savon hyvinvointialue',
      sv: 'Södra Savolax välfärdsområde',
      en: 'South Savo wellbeing services county',
    },
  },
  {
    code: '13',
    name: {
      fi: 'Pohjois-Savon hyvinvointialue',
      sv: 'Norra Savolax välfärdsområde',
      en: 'North Savo wellbeing services county',
    },
  },
  {
    code: '14',
    name: {
      fi: 'Pohjois-Karjalan hyvinvointialue',
      sv: 'Norra Karelens välfärdsområde',
      en: 'North Karelia wellbeing services county',
    },
  },
  {
    code: '15',
    name: {
      fi: 'Keski-Suomen hyvinvointialue',
      sv: 'Mellersta Finlands välfärdsområde',
      en: 'Central Finland wellbeing services county',
    },
  },
  {
    code: '16',
    name: {
      fi: 'Etelä-Pohjanmaan hyvinvointialue',
      sv: 'Södra Österbottens välfärdsområde',
      en: 'South Ostrobothnia wellbeing services county',
    },
  },
  {
    code: '17',
    name: {
      fi: 'Pohjanmaan hyvinvointialue',
      sv: 'Österbottens välfärdsområde',
      en: 'Ostrobothnia wellbeing services county',
    },
  },
  {
    code: '18',
    name: {
      fi: 'Keski-Pohjanmaan hyvinvointialue',
      sv: 'Mellersta Österbottens välfärdsområde',
      en: 'Central Ostrobothnia wellbeing services county',
    },
  },
  {
    code: '19',
    name: {
      fi: 'Pohjois-Pohjanmaan hyvinvointialue',
      sv: 'Norra Österbottens välfärdsområde',
      en: 'North Ostrobothnia wellbeing services county',
    },
  },
  {
    code: '20',
    name: { fi: 'Kainuun hyvinvointialue', sv: 'Kajanalands välfärdsområde', en: 'Kainuu wellbeing services county' },
  },
  {
    code: '21',
    name: { fi: 'Lapin hyvinvointialue', sv: 'Lapplands välfärdsområde', en: 'Lapland wellbeing services county' },
  },
  { code: '90', name: { fi: 'Helsingin kaupunki', sv: 'Helsingfors stad', en: 'City of Helsinki' } },
  { code: '91', name: { fi: 'Ahvenanmaa', sv: 'Åland', en: 'Åland' } },
]
