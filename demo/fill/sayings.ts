/** What invented families write in confidence. Always sealed in the database. */
export const notes: Record<'fi' | 'sv' | 'en', readonly string[]> = {
  fi: [
    'Jännitän vieraita ihmisiä. Voisiko joku olla ovella vastassa?',
    'Nukumme nyt huonosti, joten saatamme myöhästyä ensimmäisellä kerralla.',
    'Tulisin mieluummin ensin juttelemaan kahden kesken.',
    'Vastaan puhelimeen parhaiten aamupäivällä.',
    'Lapsi on minulla joka toinen viikonloppu, enkä pääse silloin perjantaisin.',
    'Kävin samanlaisen ryhmän kerran kesken. Nyt haluaisin käydä sen loppuun asti.',
    'Terveydenhoitaja kertoi ryhmästä. En tiedä vielä, uskallanko puhua.',
    'Teen vuorotyötä ja joudun jättämään yhden kerran väliin.',
    'Meillä ei ole autoa, ja bussi tulee vasta kymmentä vaille.',
    'Vauva syö kahden tunnin välein. Toivottavasti se ei haittaa muita.',
    'Olen juuri muuttanut tänne enkä tunne vielä ketään.',
    'Kuulen huonosti toisella korvalla, joten istun mielelläni ohjaajan vieressä.',
    'Voinko lopettaa kesken, jos tämä tuntuu väärältä?',
    'Olen odottanut tätä pitkään.',
    'Kirjoitan mieluummin kuin puhun, jos se käy.',
    'Entinen puolisoni ei saa tietää, että käyn ryhmässä.',
    'Isä lähtee mukaan, jos siellä on muitakin isiä.',
    'Olin viimeksi näin väsynyt silloin, kun esikoinen syntyi.',
  ],
  sv: [
    'Jag är lite nervös för nya människor. Kan någon möta mig vid dörren?',
    'Jag arbetar i skift och måste hoppa över en gång.',
    'Vi har nyss flyttat hit och känner ingen ännu.',
    'Ring helst på förmiddagen, då sover babyn.',
  ],
  en: [
    'I am shy with new people. Could somebody meet me at the door?',
    'My Finnish is slow but I understand when people speak clearly.',
    'We moved here in the autumn and do not know anyone yet.',
    'I work shifts and will have to miss one evening.',
  ],
}

export const notWith = [
  'En halua olla samassa ryhmässä entisen puolisoni kanssa.',
  'Naapurini on ehkä tulossa samaan ryhmään. Toivon eri ryhmää.',
  'Ei samaan ryhmään siskoni kanssa, kiitos.',
]

export const diets = [
  'Lapsi ei saa maitoa eikä kananmunaa.',
  'Gluteeniton ruoka yhdelle aikuiselle.',
  'Emme syö sianlihaa.',
  'Kasvisruokaa kahdelle.',
  'Vakava pähkinäallergia, lapsi 4 v.',
  'Laktoositon maito riittää meille.',
]

/** As families write it in the form. */
export const interpreterLanguages = ['arabia', 'somali', 'ukraina', 'venäjä', 'dari']
