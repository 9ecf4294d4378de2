/**
 * Municipality names that are also ordinary words or people's names. Such a name is a place only when it is
 * capitalised inside a sentence, or in a local case beside a word of dwelling ("asun Salossa", "muutin kolariin");
 * a bare lower-case form is not. Names that only look odd (Joroinen, Juva, Kerava, Raisio, Vesanto) have no such
 * double and are left out on purpose: people write them in lower case and mean the place.
 * Source of the names: Statistics Finland (CC BY 4.0); the doubles were found with a Finnish morphological dictionary
 * and by hand.
 */
import type { OrdinaryName } from './shape.ts'

export const ordinaryNames: readonly OrdinaryName[] = [
  { code: '019', names: ['Aura'], means: 'plough, aura; a woman’s name' },
  { code: '050', names: ['Eura'], means: 'close to euro in inflection ("euraa")' },
  { code: '078', names: ['Hanko'], means: 'pitchfork' },
  { code: '139', names: ['Ii'], means: 'the numeral II; a typing slip' },
  { code: '145', names: ['Ilmajoki'], means: 'read as air + river by a dictionary' },
  { code: '148', names: ['Inari'], means: 'a woman’s name' },
  { code: '149', names: ['Ingå'], means: 'Swedish: to be included' },
  { code: '202', names: ['Kaarina'], means: 'a woman’s name' },
  { code: '204', names: ['Kaavi'], means: 'a form of kaapia, to scrape' },
  { code: '217', names: ['Kannus'], means: 'spur' },
  { code: '273', names: ['Kolari'], means: 'a crash; "ajoin kolarin"' },
  { code: '284', names: ['Koski'], means: 'rapids; a family name; a form of koskea' },
  { code: '285', names: ['Kotka'], means: 'eagle' },
  { code: '301', names: ['Kurikka'], means: 'club' },
  { code: '304', names: ['Gustavs'], means: 'Swedish: Gustav’s' },
  { code: '398', names: ['Lahti'], means: 'bay; a family name' },
  { code: '408', names: ['Lapua'], means: 'close to lapuaa; kept with care' },
  { code: '410', names: ['Laukaa'], means: 'close to laukea, to go off' },
  { code: '423', names: ['Lieto'], means: 'loose sand' },
  { code: '426', names: ['Liperi'], means: 'clerical collar' },
  { code: '433', names: ['Loppi'], means: 'close to loppu, the end' },
  { code: '434', names: ['Loviisa', 'Lovisa'], means: 'a woman’s name' },
  { code: '440', names: ['Luoto'], means: 'islet; a family name' },
  { code: '495', names: ['Multia'], means: 'soils' },
  { code: '536', names: ['Nokia'], means: 'soot; a telephone' },
  { code: '584', names: ['Perho'], means: 'butterfly' },
  { code: '687', names: ['Rautavaara'], means: 'a family name' },
  { code: '704', names: ['Rusko'], means: 'glow of dawn' },
  { code: '732', names: ['Salla'], means: 'a woman’s name' },
  { code: '734', names: ['Salo'], means: 'backwoods; a family name' },
  { code: '738', names: ['Sauvo'], means: 'a form of sauvoa, to punt' },
  { code: '751', names: ['Simo'], means: 'a man’s name' },
  { code: '759', names: ['Soini'], means: 'a family name' },
  { code: '761', names: ['Somero'], means: 'coarse gravel' },
  { code: '771', names: ['Sund'], means: 'Swedish: healthy; a strait' },
  { code: '785', names: ['Vaala'], means: 'close to vaalia, to tend' },
  { code: '844', names: ['Tervo'], means: 'a family name' },
  { code: '854', names: ['Pello'], means: 'a form of pelto, field ("pellossa")' },
  { code: '915', names: ['Varkaus'], means: 'theft' },
  { code: '924', names: ['Veteli'], means: 'a form of vedellä, to pull about' },
  { code: '925', names: ['Vieremä'], means: 'landslip' },
  { code: '936', names: ['Virrat'], means: 'streams' },
  { code: '092', names: ['Vanda'], means: 'Swedish: a woman’s name' },
  { code: '170', names: ['Jomala'], means: 'close to jumala when typed carelessly' },
]
