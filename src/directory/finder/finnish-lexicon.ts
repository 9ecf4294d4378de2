/**
 * The field's own Finnish words: what families and workers say that the general dictionary does not know or reads
 * otherwise. Data only; `kit/finnish` reads it. Slang is mapped to the plain word, never shown to anybody.
 */
import type { Lexicon, LexiconWord } from '../../kit/finnish/lexicon.ts'
import type { Preference } from '../../kit/finnish/ranking.ts'

/** Own stem, model stem, own lemma, model lemma, parts of a compound. */
const words: readonly LexiconWord[] = [
  // Child protection and services
  ['huostaanot', 'ot', 'huostaanottaa', 'ottaa', 'huostaan+ottaa'],
  ['lasu', 'laulu', 'lasu', 'laulu'],
  ['neuk', 'tik', 'neukku', 'tikku'],
  ['elar', 'paper', 'elari', 'paperi'],
  ['pol', 'kum', 'poli', 'kumi'],
  ['psyk', 'koir', 'psyka', 'koira'],
  ['psykkar', 'narkkar', 'psykkari', 'narkkari'],
  ['lapo', 'euro', 'lapo', 'euro'],
  ['hyvi', 'tenni', 'hyvis', 'tennis'],
  ['soite', 'nalle', 'soite', 'nalle'],
  ['siunsote', 'nalle', 'siunsote', 'nalle'],
  ['essote', 'nalle', 'essote', 'nalle'],
  ['kymsote', 'nalle', 'kymsote', 'nalle'],
  ['keusote', 'nalle', 'keusote', 'nalle'],
  ['sote', 'nalle', 'sote', 'nalle'],
  ['rise', 'nalle', 'rise', 'nalle'],
  ['poh', 'suh', 'pohde', 'suhde'],
  ['varh', 'koir', 'varha', 'koira'],
  ['pirh', 'koir', 'pirha', 'koira'],
  ['sexpo', 'euro', 'sexpo', 'euro'],
  ['mentoroin', 'voin', 'mentorointi', 'vointi'],
  ['mentor', 'paper', 'mentori', 'paperi'],
  ['coach', 'rock', 'coach', 'rock'],
  ['coachau', 'masennu', 'coachaus', 'masennus'],
  ['vertais', 'huoltaj', 'vertaisuus', 'huoltajuus'],
  ['theraplay', 'cowboy', 'theraplay', 'cowboy'],
  ['al-anon', 'rock', 'al-anon', 'rock'],
  // Family
  ['faij', 'laiv', 'faija', 'laiva'],
  ['äip', 'sep', 'äippä', 'seppä'],
  ['äisk', 'lehm', 'äiskä', 'lehmä'],
  ['isk', 'lehm', 'iskä', 'lehmä'],
  ['is', 'rist', 'isi', 'risti'],
  ['mam', 'kum', 'mami', 'kumi'],
  ['mommo', 'mummo', 'mommo', 'mummo'],
  ['ex', 'lehm', 'exä', 'lehmä'],
  ['eks', 'lehm', 'exä', 'lehmä'],
  ['murk', 'tik', 'murkku', 'tikku'],
  // Pregnancy and babies
  ['doul', 'koir', 'doula', 'koira'],
  ['ultr', 'koir', 'ultra', 'koira'],
  ['refluks', 'kurss', 'refluksi', 'kurssi'],
  ['hyperemees', 'rist', 'hyperemeesi', 'risti'],
  ['muskar', 'paper', 'muskari', 'paperi'],
  ['babysitter', 'paper', 'babysitter', 'paperi'],
  ['kirppi', 'tenni', 'kirppis', 'tennis'],
  // Mind
  ['nepsy', 'hylly', 'nepsy', 'hylly'],
  ['masi', 'hasi', 'masis', 'hasis'],
  ['bipo', 'euro', 'bipo', 'euro'],
  ['skitso', 'euro', 'skitso', 'euro'],
  ['ass', 'kass', 'assi', 'kassi'],
  ['down', 'rock', 'down', 'rock'],
  // Substances
  ['dok', 'pal', 'dokata', 'palata'],
  ['tissuttelu', 'laulu', 'tissuttelu', 'laulu'],
  ['alkki', 'hasi', 'alkkis', 'hasis'],
  ['nist', 'rist', 'nisti', 'risti'],
  ['pam', 'kum', 'pami', 'kumi'],
  ['subu', 'laulu', 'subu', 'laulu'],
  ['subutex', 'rock', 'subutex', 'rock'],
  ['pir', 'rist', 'piri', 'risti'],
  ['amfe', 'nalle', 'amfe', 'nalle'],
  ['speed', 'rist', 'speedi', 'risti'],
  ['dar', 'kum', 'dari', 'kumi'],
  ['benzo', 'euro', 'bentso', 'euro'],
  ['bentso', 'euro', 'bentso', 'euro'],
  ['bentsodiatsepiin', 'vitamiin', 'bentsodiatsepiini', 'vitamiini'],
  ['buprenorfiin', 'vitamiin', 'buprenorfiini', 'vitamiini'],
  ['gabapentiin', 'vitamiin', 'gabapentiini', 'vitamiini'],
  ['metadon', 'hormon', 'metadoni', 'hormoni'],
  ['opioid', 'steroid', 'opioidi', 'steroidi'],
  ['lyric', 'koir', 'lyrica', 'koira'],
  ['xanor', 'rock', 'xanor', 'rock'],
  ['rivotril', 'rock', 'rivotril', 'rock'],
  ['diapam', 'rock', 'diapam', 'rock'],
  ['vierot', 'vieroit', 'vieroitus', 'vieroitus'],
  // On the net
  ['chat', 'rock', 'chat', 'rock'],
  ['pod', 'kum', 'podi', 'kumi'],
  ['discord', 'rock', 'discord', 'rock'],
  ['zoom', 'rock', 'zoom', 'rock'],
  ['teams', 'rock', 'teams', 'rock'],
  ['teams', 'rist', 'teams', 'risti'],
  ['tiktok', 'rock', 'tiktok', 'rock'],
  ['inst', 'koir', 'insta', 'koira'],
  ['wap', 'tap', 'wappi', 'tappi'],
  ['striim', 'rist', 'striimi', 'risti'],
  ['live', 'nalle', 'live', 'nalle'],
  // Municipalities of Åland that the dictionary lacks
  ['lemland', 'rock', 'lemland', 'rock'],
  ['lumparland', 'rock', 'lumparland', 'rock'],
  ['saltvik', 'rock', 'saltvik', 'rock'],
  ['sund', 'rock', 'sund', 'rock'],
]

const abbreviations = [
  'avi', 'aa', 'bc', 'dvv', 'ex', 'fb', 'hlbt', 'hlbtiq', 'hlbtq', 'hlbtqia', 'iso-s', 'kela', 'lgbt', 'lgbtq', 'mll', 'na',
  'nas', 'nla', 'np', 'oys', 'hus', 'kys', 'tays', 'tyks', 'rv', 'sos', 'stea', 'stm', 'te', 'thl', 'tt', 'vtj', 'wa',
] // biome-ignore format: a list reads better filled

/** Spoken Finnish and words without inflection. */
const forms: Record<string, string> = {
  mä: 'minä', mää: 'minä', mie: 'minä', mun: 'minä', mua: 'minä', mut: 'mutta', mulla: 'minä', mulle: 'minä', multa: 'minä',
  musta: 'minä', meijän: 'me', meiän: 'me', meil: 'me', meille: 'me',
  sä: 'sinä', sää: 'sinä', sie: 'sinä', sun: 'sinä', sua: 'sinä', sulla: 'sinä', sulle: 'sinä',
  oon: 'olla', oot: 'olla', onks: 'olla', onko: 'olla', ollu: 'olla', oo: 'olla', emmä: 'ei', etsä: 'ei', enkä: 'ei', eiks: 'ei',
  tää: 'tämä', tän: 'tämä', tätä: 'tämä', toi: 'tuo', noi: 'nuo', nää: 'nämä', niinku: 'kuin', niinkun: 'kuin', ku: 'kun',
  mitäs: 'mikä', miks: 'miksi', mitvit: 'mikä', jotai: 'jokin', jotain: 'jokin', joku: 'joku', kaa: 'kanssa', kans: 'kanssa',
  tarvii: 'tarvita', tarviin: 'tarvita', tarvitten: 'tarvita', pitäs: 'pitää', vois: 'voida', voisko: 'voida', haluun: 'haluta',
  jaksa: 'jaksaa', jaksais: 'jaksaa', tiiä: 'tietää', tiedä: 'tietää', auttakaa: 'auttaa', pliis: 'pliis', plis: 'pliis',
  selvinpäin: 'selvinpäin', online: 'online', livenä: 'live', trans: 'trans', sosku: 'sosku', alateen: 'alateen',
} // biome-ignore format: grouped by person
