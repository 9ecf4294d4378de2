/**
 * First names of invented parents. None of them is the name of a worker in the demo or stands in a programme's text, so that
 * a test can look for them in the clear and must find nothing.
 */
export type NamePool = { women: readonly string[]; men: readonly string[] }

const finnish: NamePool = {
  women: [
    'Aada',
    'Aila',
    'Alisa',
    'Anita',
    'Arja',
    'Eija',
    'Elisa',
    'Ella',
    'Emma',
    'Erika',
    'Eveliina',
    'Fanni',
    'Hannele',
    'Heini',
    'Iina',
    'Ilona',
    'Jasmin',
    'Jessica',
    'Josefiina',
    'Julia',
    'Karoliina',
    'Kati',
    'Kiia',
    'Krista',
    'Lotta',
    'Maija',
    'Marianne',
    'Marjo',
    'Matilda',
    'Mia',
    'Milla',
    'Mira',
    'Neea',
    'Nelli',
    'Niina',
    'Nina',
    'Paula',
    'Pinja',
    'Reetta',
    'Ritva',
    'Roosa',
    'Saana',
    'Sara',
    'Senja',
    'Siiri',
    'Taina',
    'Terhi',
    'Tiia',
    'Titta',
    'Tuulia',
    'Viivi',
    'Vilma',
  ],
  men: [
    'Aapo',
    'Anssi',
    'Ari',
    'Arto',
    'Atte',
    'Elias',
    'Erkki',
    'Esa',
    'Hannes',
    'Hannu',
    'Henri',
    'Iiro',
    'Ilari',
    'Ismo',
    'Jaakko',
    'Jari',
    'Jere',
    'Jesse',
    'Joni',
    'Jouni',
    'Juho',
    'Jussi',
    'Kalle',
    'Lasse',
    'Lauri',
    'Leevi',
    'Luukas',
    'Matias',
    'Matti',
    'Miika',
    'Miro',
    'Oskari',
    'Otto',
    'Pasi',
    'Pauli',
    'Risto',
    'Roope',
    'Santeri',
    'Tapio',
    'Tatu',
    'Tommi',
    'Toni',
    'Topi',
    'Tuukka',
    'Valtteri',
    'Vesa',
  ],
}
const swedish: NamePool = {
  women: ['Agneta', 'Cecilia', 'Ebba', 'Elin', 'Frida', 'Ida', 'Linnéa', 'Pia', 'Sandra', 'Ulrika', 'Åsa'],
  men: ['Anders', 'Axel', 'Björn', 'Emil', 'Fredrik', 'Göran', 'Johan', 'Mats', 'Niklas', 'Rasmus', 'Viktor'],
}
const english: NamePool = {
  women: ['Alice', 'Brenda', 'Chioma', 'Maya', 'Ngozi', 'Sunita', 'Wanjiru'],
  men: ['Arjun', 'James', 'Kwame', 'Samuel', 'Tendai', 'Thomas'],
}
const arabic: NamePool = {
  women: ['Amal', 'Fatima', 'Huda', 'Layla', 'Mariam', 'Nour', 'Shahad'],
  men: ['Ahmad', 'Bilal', 'Hassan', 'Khalid', 'Omar', 'Tariq'],
}
const somali: NamePool = {
  women: ['Amina', 'Ayaan', 'Faduma', 'Hibo', 'Ifrah', 'Sahra'],
  men: ['Bashir', 'Guled', 'Mahad', 'Mohamed', 'Warsame'],
}
const russian: NamePool = {
  women: ['Irina', 'Jekaterina', 'Ljudmila', 'Natalia', 'Olga', 'Svetlana'],
  men: ['Aleksei', 'Dmitri', 'Igor', 'Maksim', 'Sergei'],
}
const ukrainian: NamePool = {
  women: ['Iryna', 'Kateryna', 'Nataliia', 'Solomiia', 'Yuliia'],
  men: ['Andrii', 'Bohdan', 'Oleh', 'Serhii', 'Taras'],
}
const persian: NamePool = {
  women: ['Laleh', 'Maryam', 'Parisa', 'Shirin', 'Yasmin'],
  men: ['Hamid', 'Mehdi', 'Omid', 'Reza'],
}

/** Roma and signing families have Finnish names. */
export const poolsFor: Record<string, readonly NamePool[]> = {
  fi: [finnish],
  rom: [finnish],
  fsl: [finnish],
  sv: [swedish],
  en: [english, arabic, persian],
  ar: [arabic],
  so: [somali],
  ru: [russian],
  uk: [ukrainian, ukrainian, russian],
  fa: [persian],
}
/** Those who have moved to Finland, when a group is in Finnish. */
export const newcomerPools: readonly NamePool[] = [arabic, somali, ukrainian, russian, persian, english]

export const everyName = [finnish, swedish, english, arabic, somali, russian, ukrainian, persian].flatMap(
  ({ women, men }) => [...women, ...men],
)
