/** How people say it in English: one example a line, the needs it tells of before the bar (a question mark: perhaps). */
export const en = `
partner-substance | husband alcoholic
partner-substance own-strength | He says it is just two beers after work but I count the cans in recycling and it is never two.
partner-substance child-witness? own-strength | I found a bottle of Koskenkorva in the sauna behind the firewood. Again. He promised at Christmas that it was over and I believed like a fool.
partner-substance | my wife smokes weed every evening when kids go to sleep, she says it is medicine
partner-substance money-home | Salary comes on 15th and by 17th it has gone to the bar. I hide the money for diapers inside a rice bag.
partner-substance | Where can wife of a drinking man talk to somebody in English, maybe online?
partner-substance separation? | I've told him it's me and the kids or the bottle. He chose... well, he's at the pub now.
partner-substance own-strength single? | He's on a bender since Thursday, phone off. I'm telling the kids Daddy is on a work trip.
partner-substance pregnancy-substance? expecting? | I am pregnant 7 month and my boyfriend use amphetamine in our home with his friends
partner-substance | boyfriend pills subutex
partner-substance loneliness | We never invite anyone over any more. You never know which version of him is going to open the door.
partner-substance near-one-substance? | Pouring his whisky down the sink at 3am and then lying about it in the morning, that's my marriage.
partner-substance | My wife is drinking wine secretly when I am at night shift. Our boy 5 told me mum sleeps on the kitchen floor.
partner-substance upbringing? | how to explain to the children why papa smells strange and talks funny in weekends
partner-substance money-home? | he snorts coke every payday, says everybody in construction does
partner-substance own-strength | I check his eyes the second he walks in. I check the car. I check the bank app. I am so tired of being the police in my own home.
partner-substance after-stay? | My spouse came back from Minnesota treatment in spring and last night I heard the psst sound of the can in the garage.
partner-substance violence | When he drinks he is not the same man, he broke the door on juhannus and I slept with kids in the car
partner-substance | Client's spouse has a substance use disorder, client herself is sober, two children. Looking for peer support for the spouse in Tampere area.
partner-substance | he isn't an alcoholic, he has a job and a Volvo. He just can't have an evening without six of them
partner-substance | boozy boyfriend
partner-substance | codependency
partner-substance | wife hides vodka
partner-substance | husband drinking again every weekend help
partner-substance near-one-substance? | He swears he's cut down, but I found three cans in the wellies by the back door when I was looking for my son's mittens.
partner-substance couple? | My missus is on her second bottle by the time Pikku Kakkonen ends. The kids have learned to fetch me, not her.
partner-substance everyday-life? | I drive everywhere. Always. Even home from my own birthday, because somebody has to be able to drive.
partner-substance money-home | Half the pay packet goes to Alko and the other half to the dealer on Vaasankatu, then he asks why there's no ham for the sandwiches
partner-substance separation? | how do i know if my boyfriend is an addict or just stressed, he smokes weed from morning till night and we have a 4 month old
partner-substance | Her pills were for her back. That was two years ago. Now there are three doctors and a guy called Jone.
partner-substance own-strength | I count the recycling before I've even put the kettle on. That's how I know what kind of evening it was.
partner-substance child-group? | Our five year old plays 'daddy's asleep on the floor' with her dolls.
partner-substance | support for spouses of alcoholics Helsinki English
partner-substance loneliness? | Al-Anon is lovely but they're all sixty, I want women with small kids and a man who gambles on whether to come home sober
partner-substance violence? | When he's had a few I put the boys to bed early and turn the music up. Nothing's happened. Yet.
partner-substance reunification? | My husband comes back from rehab on Monday and I'm dreading it more than looking forward to it.
partner-substance near-one | My sister's bloke rolls in at six in the morning with his eyes like saucers and she just makes the porridge round him.
partner-substance pregnancy-substance? | She's 20 weeks and says a glass of wine never hurt anyone in her family. It isn't a glass.
partner-substance expecting? | Due in March. He promised he'd stop when the test turned positive, then at the scan, then at Christmas.
partner-substance loneliness? | we don't have people round anymore because i can never be sure what state he'll be in when they ring the doorbell
partner-substance | Is there someone I can talk to anonymously about my partner's cocaine use without child welfare being told straight away?
partner-substance | boyfriend coke baby
partner-substance | drunk husband
own-substance | i drink too much
own-substance | I open the wine when I start to make dinner and the bottle is empty before the little ones are asleep. Nobody knows.
own-substance | Is there some place I can go to detox and keep my kids with me?
own-substance protection-begins? | I want to quit amphetamine but I am afraid if I say this in the neuvola they take my child
own-substance | alcohol help for parents
own-substance own-strength | Woke up on the sofa, cartoons still on, my four-year-old had made her own breakfast. I can't be that mum any more.
own-substance placed | kids are in foster family because of my using. I have been clean 3 weeks now and I want that it stays
own-substance | I do not drink every day. But when I start I can not stop and last time I forgot to pick up the child from päiväkoti.
own-substance after-stay | relapsed, ashamed, 2 kids
own-substance | The doctor gave me tramadol for my back and now I buy it from street
own-substance | Mummy juice jokes aren't funny any more when your hands shake at the school run.
own-substance | Can I get substitution treatment and same time support for being a parent?
own-substance single | im alone with my son and smoke cannabis when he sleeps, i would like to stop but evenings are so long
own-substance rights-advice? | A-klinikka has queue of many weeks. What else there is for a mother who wants to stop drinking now?
own-substance | hangover every sunday and the children have learned to be very quiet. it breaks me
own-substance | Gambling isn't it, it's the pills. Diazepam, from my own doctor at first. My daughter found the packets in my handbag and asked if I'm ill.
own-substance own-strength loneliness? | since we moved here I drink to be able to sleep, then to be able to wake up
own-substance | rehab with kids
own-substance | wine mum
own-substance | mum wine habit
own-substance | how to stop drinking when you have kids
own-substance | The juice in my mug at the playground isn't juice. Nobody's noticed. I think nobody's noticed.
own-substance own-strength? | It started with one glass when they'd gone to bed. Now I put them to bed earlier so the glass can start.
own-substance | Woke up on the sofa, telly on, front door open, kid had put himself to bed in his clothes.
own-substance placed? | social worker says screens twice a week or the foster placement goes on. i want to get clean but i cant do it in the same flat with the same friends
own-substance after-stay? | sober 40 days, terrified of juhannus
own-substance | I've poured the lot down the sink twice. Both times I was at Alko by four the next day.
own-substance | detox with child possible?
own-substance | where can I go for substitution treatment and still keep my toddler with me
own-substance | My son's teacher leaned in to talk to me this morning and then leaned back again. I know why.
own-substance self-harm? | I took his ADHD tablets to get through the night shifts and now I can't get through breakfast without them
own-substance single | Single mum, codeine, eight years. Nobody in my family knows. I'd lose the lot if anyone did.
own-substance | relapsed after 2 yrs dont want my daughter to see me like this again
own-substance rights-advice? | If I ring A-klinikka and say I've got children, do they have to make a lastensuojeluilmoitus?
own-substance | Hungover at the nativity play again. I clapped in the wrong place and my girl saw.
own-substance money-home? | It isn't drink with me, it's the slots on the phone and the benzos after. I don't even know which one to call first.
own-substance | Client, 29, two children under school age, polydrug use, motivated for residential family rehabilitation. Where is there space?
own-substance companion? | I just need someone to walk through the clinic door with me, I've turned round in the car park three times
own-substance | mum rehab
own-substance | can't stop drinking
own-substance | gambling and wine
pregnancy-substance | pregnant and using
pregnancy-substance | I'm 14 weeks and I still smoke weed every day, I want to stop before anyone at neuvola notices.
pregnancy-substance | i found out late, week 19, and i was partying whole summer. is my baby damaged? who can i tell
pregnancy-substance | They gave me referral to HAL clinic at the maternity hospital and I'm scared to go
pregnancy-substance | Baby is 2 months and I have started drinking again. I was sober all the pregnancy, so proud, and now this.
pregnancy-substance | ensikoti for mothers who use drugs, how can I get in
pregnancy-substance protection-begins | Social worker made an anticipatory child welfare notification because I use buprenorphine and I'm due in May.
pregnancy-substance | Can I breastfeed if I am in Subutex treatment?
pregnancy-substance | Alcohol during pregnancy help
pregnancy-substance near-one-substance | My daughter is expecting and she takes some tablets from the streets. I am afraid for the little one in the belly.
pregnancy-substance partner-substance | Both of us use and now there's a line on the test. We'd like to get clean together, as a couple, before the birth.
pregnancy-substance | Pregnant woman, polysubstance use, homeless, week 28. Which unit takes pregnant clients in for residential rehab?
pregnancy-substance | I can not stop the snus and the cider even now when the baby kicks. I feel like a monster
pregnancy-substance | Do they test my urine at neuvola? I had a slip with speed two weeks ago.
pregnancy-substance after-stay? | Clean since the plus sign. Six weeks old baby in my arms, and the old friends are ringing the buzzer again.
pregnancy-substance own-strength | drinking to cope with night feeds
pregnancy-substance | I have an addiction and I will become mother in winter, want to be with other mothers who come from same place
pregnancy-substance | fetal alcohol exposure
pregnancy-substance | HAL poli
pregnancy-substance | pregnant and smoking weed
pregnancy-substance | pregnant on buprenorphine where to get help
pregnancy-substance | I found out at 14 weeks. I'd been out every weekend until then. I haven't dared tell the neuvola what I took.
pregnancy-substance | the midwife asked how many units a week and i said none. it isnt none
pregnancy-substance protection-begins? | They wrote 'ennakollinen lastensuojeluilmoitus' in my papers because I told the truth about the amphetamine. Now what
pregnancy-substance | HAL clinic appointment what happens there
pregnancy-substance breastfeeding | Can I nurse her if I had a few on Saturday? And if it's every Saturday? And Tuesdays.
pregnancy-substance | Seven months gone and I still stand at the back of the petrol station with the lads and a bottle in a bag. I hate it. My hands do it.
pregnancy-substance near-one-substance | My little sister is expecting and she's using again, I can see it from her pupils. Who takes in pregnant girls like her?
pregnancy-substance | Baby is eight weeks. I was clean the whole pregnancy and now I can't think about anything else.
pregnancy-substance | Looking for an ensikoti place specialised in substance use for a pregnant client at week 30, Turku or nearby.
pregnancy-substance | They said baby may have withdrawal and will be watched on the ward for days. I did that to him. I want it to be the last thing I do to him like that
pregnancy-substance housing-training? | due in 6 wks, no flat of my own, everyone at the place i sleep is using. i want out before she comes
pregnancy-substance | stop drinking pregnant help no judgement
pregnancy-substance partner-substance | We both used. I've stopped because of the bump, he hasn't, and it's on our kitchen table every evening.
pregnancy-substance interaction? | I love him to bits but when he cries I want to take something. Is there anywhere you learn to be a mum and stay off it at the same time
pregnancy-substance | addicted to sleeping tablets, 9 weeks pregnant, scared to come off them alone
pregnancy-substance | mum and baby rehab
pregnancy-substance | Maternity clinic nurse here: expectant mother scored high on AUDIT, she agrees to be referred, what's available in English?
pregnancy-substance | drank before i knew
pregnancy-substance | subutex baby
father-recovery | sober dad
father-recovery | I have been drinking since the army. Now there is a baby boy and I don't want him to remember me like I remember my father.
father-recovery fathers | Is there any group for dads who are quitting drugs? All the places seem to be for mums.
father-recovery father-child | I get to see my girl only supervised, because of the drugs. 5 months clean. I'd do anything.
father-recovery | father treatment alcohol together with child
father-recovery | my missus said get help or get out. I'm a dad of three and I'm on a crate a night
father-recovery prison | I come out of Vilppula in March, I did the drug rehab there and now I should learn to be father outside without stuff
father-recovery | Every friday with the guys from site, then sauna, then I don't remember. My daughter don't want to sit in my lap any more.
father-recovery after-stay | AA keeps me dry but nobody in AA talks about nappies and bedtime. I need other fathers in recovery.
father-recovery | i am man 29 and i use pills, baby coming in august, mother of baby is already in ensikoti without me
father-recovery expecting? | Can the father also come to live in the rehab place for families or is it only for woman and baby?
father-recovery placed | My kids were taken into care when I was at my worst. Eleven months sober, chip in my pocket. How do I get to be their dad again?
father-recovery | I promised my son I'd be at his football game. I was in the pub across the street from the pitch.
father-recovery | Looking for men's own peer group: father, 35, alcohol, motivated, lives in Lahti, works shifts
father-recovery near-one | My brother has small kids and wants to leave the booze, he says he would speak only with men who have been there
father-recovery | Isä 41, dry for two weeks, shaking, not sleeping. The wife thinks it's the flu.
father-recovery | Weed from age of 15. now I have daughter and when i don't smoke i am angry, when i smoke i am not there
father-recovery | junkie dad, clean
father-recovery | men rehab family
father-recovery | sober dad group
father-recovery | dads in recovery Tampere
father-recovery | 'Daddy, why does your breath smell like the hand gel?' That was Sunday. Haven't touched it since, but Friday's coming.
father-recovery fathers | All the groups are mums with prams or old blokes with stories. I'm 34, off speed for five months, and I want to learn how to do bath time.
father-recovery prison? | Out of Hämeenlinna in May, clean. Everyone I know sells. I want to be a dad and not that.
father-recovery | I've missed two of my girl's birthdays. Don't remember the third. What kind of dad doesn't remember the third
father-recovery father-child? | supervised visits every second saturday, i blow zero every time, whats the next step for a dad who's trying
father-recovery near-one-substance? | My son-in-law has decided to stop drinking now the baby's here. He's the sort who won't sit in a ring of chairs. Is there anything for men like him?
father-recovery | I used to have beers with the lads after floorball. Without the beer there are no lads.
father-recovery partner-substance? | He wants to quit, he really does, for the girls. He just needs somewhere with other fathers, not another leaflet.
father-recovery couple? | Nine months dry and she still sniffs me when I come in the door. I get it. But I need somebody to talk to about it.
father-recovery | can i do rehab with my kid, im the dad, the mum's out of the picture
father-recovery after-stay | Dad of one, treatment finished in August. Since then it's just me and a fridge and every other weekend.
father-recovery | My old man drank, his old man drank. It's got a surname by now. I'd like to be the one who stops it
father-recovery | father alcohol rehabilitation family place
father-recovery | Dad of the year: I hid in the garage with a six pack while my daughter blew out her candles. Nobody came looking and that was the worst bit.
father-recovery | A client father, opioid substitution therapy, baby due in two months, wants peer support from other men in the same situation.
father-recovery | Weed since I was fifteen, every evening, 'to relax'. Now I'm a dad and I can't remember what we did yesterday.
father-recovery camp? | Is there a weekend away for dads who are off the booze? With kids, no sauna beers.
father-recovery | quit weed dad
father-recovery | isä päihteetön ryhmä
near-one-substance | my son uses drugs
near-one-substance grandparent | Our daughter drinks and the grandchildren call us in the evenings to ask can they come to us.
near-one-substance | My sister is a brilliant mum when she's sober. She isn't sober very often these days.
near-one-substance | Worried about friend's drinking, she has a baby
near-one-substance near-one | I'm godmother of two boys and their mother posts photos with a wine glass every single night. Should I say something?
near-one-substance | brother sells his kids things for getting money to drugs. mother cries. I don't know what a sister can do
near-one-substance | My ex drinks when the kids are at his place. The six-year-old says daddy falls asleep on the toilet.
near-one-substance grandparent? | She stole from my purse again. My own girl. I change the lock, but where then my grandson can come?
near-one-substance | how do you talk to adult child about alcohol without she gets angry and closes the phone
near-one-substance | Neighbour across the landing is drunk with a toddler in the flat, I hear it through the wall and lie awake
near-one-substance | Support for relatives of addicts, evening, free
near-one-substance loss? | I sleep with the phone under my pillow and wait for the call that my son has overdosed.
near-one-substance | My father-in-law takes care of our kid on Fridays and I smelled vodka yesterday
near-one-substance teen | My 16 yr old comes home with red eyes and smells of weed, I found a grinder and some tablets in his school bag
near-one-substance | Al-Anon in English in Finland? My best friend is drinking herself away from her kids.
near-one-substance own-strength | enabler. that's what my counsellor called me. i've paid my son's dealer twice so they wouldn't break his legs.
near-one-substance newcomer | In our culture nobody says it aloud but my cousin drinks from morning and his wife and children suffer
near-one-substance | addict daughter
near-one-substance | alcoholic sister
near-one-substance | brother addict help for family
near-one-substance | daughter using drugs grandkids
near-one-substance grandparent | Our daughter-in-law thinks we don't notice the coffee cup that isn't coffee. We take the children every weekend we can.
near-one-substance | I sleep with the phone on my chest in case my son's girlfriend rings. He's forty-one and I still listen for the lift.
near-one-substance | My sister borrows fifty euros 'for nappies' and there are no nappies.
near-one-substance | I'm the neighbour. There's shouting and bottles till three and a pushchair outside the door. I don't want to get anyone in trouble, I just worry.
near-one-substance teen | Found a grinder and foil in my 15yo's school bag between the maths book and his PE kit.
near-one-substance teen | son comes home with red eyes says its the wind. its november and hes been inside
near-one-substance | Best friend since school. Since the divorce she's always 'just having one'. I collected her girls from afterschool club twice last week because she couldn't drive.
near-one-substance | someone i love is drinking herself to death and has a baby
near-one-substance near-one | My mum drinks and she wants to babysit. How do I say no without a war?
near-one-substance | I'm nineteen and it's my dad. I look after my little brothers when he's on a bender. Is there something for me?
near-one-substance | how to make an anonymous worry report about a parent who uses drugs
near-one-substance | A mum at nursery pick-up smells of drink. Every day this week. I've said nothing and I don't sleep well.
near-one-substance grandparent | We've paid his debts four times. My wife says if we stop, the dealers will go to the mother of his child.
near-one-substance partner-substance? | my ex drinks when he has the kids, they tell me he 'falls asleep at dinner'
near-one-substance | nephew in rehab how can family support
near-one-substance loss? | My brother died of it last year. His girlfriend is still using and there's a little one. I'm frightened it happens twice.
near-one-substance | My stepdaughter's mother is on something again, the girl comes to us on Fridays with the same clothes as last Friday
near-one-substance | alcoholic mother-in-law
near-one-substance teen | teen drugs worried
violence | he hits me
violence newcomer | My husband push me against the wall when the food was not ready. I have residence permit because of him, what happens if I leave?
violence | Is there shelter tonight in Helsinki, me and two children?
violence | I have got very good at concealer.
violence own-strength | it's not like he beats me, just grabs, shoves, once by the hair. Does that even count as domestic violence?
violence | My wife slaps me and throws plates. I am a big man, who would believe me?
violence expecting | He kicked me in the stomach. I'm 22 weeks. I told the midwife I fell down the stairs.
violence separation | We are divorced one year but he still comes to the door, bangs, shouts that he will kill me
violence | turvakoti number
violence child-witness | We sleep in the child's room with the drawer pushed against the door.
violence near-one | My friend has bruises on both arms and says she is clumsy. She stopped coming to our playgroup too.
violence | he makes me have sex when I don't want, I know husband should not, but I don't know if this is crime in Finland
violence grandparent | My grown-up son twists my arm for money and the grandchildren are watching
violence rights-advice | How do I apply for a restraining order against the father of my children?
violence teen | My own teenage boy beats me. 15 yrs old, 185 cm. I'm ashamed to tell anyone I'm scared of my child
violence rainbow | my girlfriend strangled me last weekend. two mums can't be like this, I kept thinking
violence control | Always walking on eggshells. If the key turns in the lock too hard, I know what sort of evening it's going to be.
violence newcomer | Client (Dari speaking, 3 kids) discloses honour-related violence from husband's family. Needs low-threshold outpatient help with interpreter.
violence | abusive husband
violence | women's shelter
violence | black eye
violence | he pushed me
violence | shelter near me tonight
violence | safe house with children Vantaa
violence | I tell people I bruise easily. I've told so many people I almost believe it
violence | He's never hit me. He hits the wall next to my head.
violence | I keep my shoes on in the evenings. And the car key in my bra.
violence child-witness | My four year old stood in front of me with his arms out. He's four.
violence | She throws things. Last week it was the frying pan. I'm 190 cm and nobody's going to believe me.
violence expecting | 24 weeks pregnant and last night he kicked the bump pillow out from under me and then me
violence newcomer? | My residence permit comes through my husband. If I go to the police about what he does, do I have to leave Finland?
violence near-one | The woman upstairs has a baby and twice I've heard something fall that wasn't furniture. What do I do, ring the bell?
violence near-one | My colleague wears sunglasses indoors and scarves in July. She has two little ones. I want to know what I can say to her.
violence separation? | We split up in spring but he still waits by the bike shed when I come home from late shift.
violence | it was only a slap and he cried more than me afterwards. so is that violence or not
violence rainbow | It's my wife. Two women, so everyone thinks it's a catfight. She dislocated my finger.
violence teen? | My son is fourteen, bigger than me, and when I take the wifi away he goes for my throat.
violence | sexual violence in marriage help english
violence newcomer | My husband's brothers said if I divorce I will be sent back and my honour is finished. I sleep in the daughter's room with the door locked.
violence rights-advice? | how do you get a lähestymiskielto, does it cover the children too
violence companion? | I've got a bag packed at my neighbour's. I've had it packed since Easter. I just need someone to tell me it's allowed
violence | wife hits me
violence | turvakoti
violence | scared of husband
own-violence | I hit my child
own-violence | I shook my little boy's shoulders so hard he went quiet. I want help before I do something worse.
own-violence | The red mist comes down and I have punched another door. The kids flinch when I lift my hand to scratch my head.
own-violence | anger management for parents
own-violence | I have pushed my wife two times. I don't want to be this man. Where to go so nobody calls police first?
own-violence upbringing | in my country it is normal to smack, here the teacher ask about it. How I can raise without hand?
own-violence | I scream till my throat hurts and then I cry in the toilet because I sound exactly like my mother.
own-violence perinatal-mood baby-crying | I threw the baby on the bed, not hard, but threw. I am afraid of my own hands
own-violence | Is there a programme for women who are violent at home? It's me who hits, not him.
own-violence | Lyömätön linja, do they have English speaking?
own-violence own-strength | short fuse since the night shifts, pulled my daughter by her hair when she wouldn't put the overalls on
own-violence teen? | My son called me a whore and I slapped him in front of his friends. I've never done it before. I keep looking at my hand.
own-violence own-substance | When I'm drunk I break things and say terrible stuff. Next day roses from Prisma. She doesn't smile to roses any more.
own-violence couple | We fight so that plates fly, both of us. We are both wrong and nobody wants to stop first
own-violence | Father referred by child welfare after an assault on spouse, he admits it and wants to change. Any group for perpetrators starting soon?
own-violence | i lock her on the balcony to calm down. only 5 minutes. in winter. i know
own-violence | counting to ten does not work. at three I already yell and at five something flies
own-violence | losing temper
own-violence | i yell & grab
own-violence | anger management dad
own-violence | i hit my wife what now
own-violence | stop shouting at kids course
own-violence | I grabbed her arm to get her into the snowsuit and this morning there were four little marks. Mine.
own-violence | There's a fist-sized hole in the bathroom door and I've hung a towel over it. The kids know what's under the towel.
own-violence | I went for my husband with the hairbrush in front of the girls. I didn't know mums could be the violent one.
own-violence | My hand was up. I didn't do it. But it was up and he ducked, and he ducked like somebody who's seen it before.
own-violence baby-crying | Last night I put the baby down in the cot too hard. Then I sat in the stairwell till my hands stopped.
own-violence | i see red when my wife starts with her tone and then its like someone else is driving
own-violence | Everybody in the house goes quiet when I come home. My father had the same effect.
own-violence upbringing? | Where I come from a smack is normal. Here my boy told the teacher. I want to learn another way and not lose him.
own-violence own-strength? | I scream so loud my throat hurts. The other day the toddler put her hands on her ears before I'd even opened my mouth.
own-violence | Police came on Saturday. She isn't pressing charges if I get help. So where do I get help
own-violence near-one? | My brother's a good dad till something spills. He's said himself he's scared of what he'll do. Is there a number a man can ring?
own-violence | Chucked my boy's tablet off the balcony. Third floor. Could have killed someone. All because he wouldn't put his socks on.
own-violence couple? | We fight physically, both of us. Neither's the victim. We'd like it to stop before the baby's old enough to get it.
own-violence own-substance? | only when ive been drinking but thats not an excuse is it. i want to talk to somebody who doesnt call me a monster
own-violence | Miessakki Lyömätön Linja in English?
own-violence | Stepson is nine and knows exactly where my buttons are. Yesterday I pushed him. I've never pushed a child in my life.
own-violence | rage at toddler
own-violence baby-crying | shook the baby
own-violence | losing my temper
control | jealous husband checks phone
control newcomer | He does not let me to go Finnish course, he say wife's place is at home and he keeps my passport.
control | I have to send a photo from Lidl to show that I really am in Lidl.
control | I get 20 euros a week and must show the receipts. He earns well.
control | Is it violence if he never hits but I ask permission for everything?
control loneliness | One by one my friends disappeared, he always found a reason why each one was bad for us. Now there's only him.
control | My wife decides when I may hold the baby, who I may meet, even my mother is not allowed to call. I'm told I'm imagining it.
control separation | He found me again, turns out there was an AirTag in the pram.
control | gaslighting
control | my mother in law lives with us and my husband gives her my salary card, I cannot buy even own sanitary pads
control rights-advice | He says if I leave he will make sure I never see the kids again because he's Finnish and I'm not. Can he do that?
control own-strength | Nothing I cook, wear or say is right. After twelve years I've started to believe that I'm stupid.
control near-one | My daughter must always put us on speaker when we call. Her man sits beside. She used to be so lively
control newcomer | Suspected coercive control and forced marriage, young mother brought from abroad two years ago, isolated at home.
control | he deletes my messages from the neuvola and answers in my name
control separation? | Silent treatment for 11 days because I came home from yoga 15 minutes late
control | In our religious community the elders decide do I get to divorce or use pill. I want to decide about my own body and kids
control | financial abuse
control | stalking ex
control | narcissist husband
control | he checks my phone
control | husband wont give me money
control | coercive control Finland help
control | I have to send a photo of the receipt. And of the bus. And of who's sitting at the playground.
control | He's put one of those tags in the nappy bag. 'In case you lose it, darling.'
control money-home | My salary goes to his account, and I get forty euros on Mondays. If there's change I give it back.
control newcomer | My husband says Finnish lessons are for women who want to divorce. My passport is in his locker at work.
control near-one | My sister only ever answers on speaker now, and you can hear him breathing. She used to be the loud one in the family.
control | If I'm five minutes late from work there are twenty missed calls. I've stopped going to my brother's because of the questioning afterwards
control loneliness | All my friends turned out to be bad for me, one at a time, according to him.
control | he chooses what i wear to parents evening. says it like a joke. checks before we leave
control separation | Divorced two years, and he still runs my week: changes the handover by text at midnight, emails my boss, asks the kids who's slept at ours.
control violence? | He doesn't lay a finger on me. He just stops speaking, for nine days once, until I'd worked out what I'd done.
control | The camera in the hall is for burglars, apparently. So why does he know what time I had a coffee with the neighbour?
control roma? | my husband's family decides who i can visit and whether i can study, i'm 22 with two kids
control near-one | We see our grandchildren when he says so and for as long as he says so. Our daughter looks at him before she answers whether she wants tea.
control rights-advice? | he has all the bank logins and my online id codes, how do i get my own back without him noticing
control | Went to delete this search before I'd even finished typing it. That probably says something.
control | I asked for one evening off for choir. It took three weeks of sulking and in the end it wasn't worth it. That's how everything goes.
control | tracking app husband
control | jealous boyfriend
control | not allowed friends
child-witness | kid saw violence at home
child-witness violence | My daughter, 4, plays that the dad doll hits the mum doll and then mum doll sleeps.
child-witness violence | He never touched the kids. But they heard everything, every night, through a plasterboard wall.
child-witness | Therapy for a child who saw dad being arrested
child-witness violence | when somebody raises voice in tv my son goes under the table and holds his ears
child-witness | My ex slapped our 7 year old during the weekend visit and now he wets the bed again
child-witness child-group | Is there a children's group for kids from violent families, she is 9 and doesn't talk about it to me
child-witness violence | We left the shelter in January. I thought the little one was too small to remember anything, but she screams if a man with beard comes near.
child-witness | Need trauma-informed work for two siblings (5 and 8) exposed to domestic violence, mother already in her own group
child-witness grandparent | Grandson drew a picture where papa holds a knife. I'm his mummi and I have no idea what to do with the drawing.
child-witness | my boy steps between us with his little arms wide open. he's three
child-witness | New boyfriend of my ex hit my kid with a belt. I have made police report. What help does the child get?
child-witness violence | Older one asks me every night 'mum are we safe now' and checks the lock three times
child-witness newcomer | my children saw war and then they saw what my husband did. they don't sleep, they don't play
child-witness school? | The teacher says he hits others in the break. Of course he hits, he learned it in our kitchen.
child-witness | Somebody touched my child. She told me in the bath. I can't breathe, where do we go
child-witness partner-substance | she heard us fight when her father was drunk and now she begs not to go to bed before I go
child-witness | traumatised child
child-witness | child sexual abuse
child-witness | child saw dad hit mum
child-witness | therapy for kids who saw violence
child-witness | We're safe now, in a new flat, but my six year old lines up chairs against the door each night before he'll lie down.
child-witness | She freezes like a rabbit when a man raises his voice, even on telly, even at hockey.
child-witness child-group? | He hits other kids at nursery and says 'you made me do it'. I know whose words those are.
child-witness | Granddaughter stays with us since that night. She draws the same picture over and over: a house with everyone's mouth open.
child-witness | My kids' stepdad got arrested. They were in the room. Nobody's asked them anything since.
child-witness own-violence? | My son saw what I did to his mother. I'm in a programme, she's in a programme, who's looking after what he saw?
child-witness | wetting bed again after shelter, age 7
child-witness | Preschool teacher: a boy in my group hides under the coat rack every time two adults disagree. There's been police at the home.
child-witness violence | People say babies don't remember. He was ten months, and he still goes stiff when he hears keys
child-witness teen? | My eldest is twelve and she's the one who rang 112. Now she sleeps in her clothes and won't go to her friend's because 'who'd ring then'.
child-witness | are there groups for children where other children have had the same at home, ours thinks shes the only one
child-witness separation? | After the weekends at his dad's he won't say what happened, he just kicks the dog.
child-witness placed? | I'm fostering my sister's two. The little one flinches when I reach for the cereal above her head.
child-witness | how do I talk with my toddler about what daddy did
child-witness | Lastenasiaintalo did the interview, the police did theirs, and then everyone went home. My girl has nightmares, we've no follow-up.
child-witness near-one | Next door's lad comes to mine when it kicks off. He just sits on the step with my cat. I'd like to know what else to do for him.
child-witness sick-child? | Stomach aches every Thursday before the visit. Doctor finds nothing. I know what it is.
child-witness | child nightmares police
child-witness violence? | kids heard everything
self-harm | i don't want to live
self-harm perinatal-mood | I stood on the balcony with the baby inside sleeping and thought they'd all be better off without me.
self-harm | suicidal thoughts help english
self-harm | Driving home I look at the rock cuttings beside the road and think how easy it would be.
self-harm | I have written letter for each child. I don't know if I will need them.
self-harm own-strength | Not that I'd do anything, I just wish I wouldn't wake up tomorrow. Is that normal for tired parents?
self-harm teen | My 14-year-old has cuts on her thighs and hides it with long trousers in July
self-harm near-one | my friend, she is alone with two kids, she said goodbye in a strange way on whatsapp. What do I do?
self-harm separation | Since she took the kids I see no reason to go on. Everybody says time heals. I don't have that much time in me.
self-harm | What is the crisis line number? i am scared to be alone with myself tonight
self-harm loss | I want to go to where my baby is.
self-harm teen school | My son told the school nurse he has a plan. Youth psychiatry queue is three months. THREE MONTHS
self-harm | I took all sleeping pills out of cupboard and counted them
self-harm near-one father-mood? | Husband says I should find a better man and that the life insurance is paid. It sounded like a joke but it wasn't.
self-harm money-home | bailiff, bills, no job, no hope. I think sometimes the bridge
self-harm | cutting myself again, first time since my daughter was born
self-harm newcomer | I have no strength to live in this dark country any more, my children would get a better mother
self-harm | ending it all
self-harm | crisis phone
self-harm | dont want to be here anymore
self-harm | crisis line english finland
self-harm | someone to talk to right now night
self-harm | I keep thinking they'd be better off with a different mum, a proper one, and that I could just sort of step aside.
self-harm perinatal-mood | Standing on the balcony with the baby at night I have thoughts I can't say out loud. I've started keeping the door locked and giving my husband the key.
self-harm own-strength? | Drove past our exit on purpose. Sat at a lay-by for two hours. My daughter's seat is in the back and that's the only reason I'm typing this.
self-harm teen | She wears long sleeves in the heat and there are plasters in the bathroom bin. She's thirteen.
self-harm near-one | My sister sent me a message last night thanking me for everything and asking if I'd look after the boys. It didn't sound like a holiday.
self-harm own-strength? | I'm so tired I've started to envy people in hospital. Or just people who aren't anywhere.
self-harm near-one | My husband's sorted out the insurance papers and given his fishing gear to his brother. He's thirty-eight. Am I imagining things?
self-harm loss | Since we lost her I only want to go where she is. Then I make packed lunches.
self-harm | everybody says ring someone. ring who. its 3 in the morning and i dont want a policeman at the door with the kids asleep
self-harm teen | Found a note in my son's maths jotter. It's in English like song lyrics so maybe it's just lyrics. It says bye to the cat.
self-harm separation | She moved out with the kids in August. The flat's so quiet I've stopped seeing the point of November
self-harm | intrusive thoughts about ending it after baby
self-harm | My daughter said on the phone that she 'won't be a bother much longer'. She laughed after it. I didn't.
self-harm school teen | 14yo refuses school, says what's the point when I won't be here at graduation anyway. Waiting list for nuorisopsykiatria is three months.
self-harm | I'm not going to do anything. I just lie there and picture it, like other people picture holidays.
self-harm newcomer? | can i call mental health emergency if i dont speak finnish, i feel very black inside and i have two small childrens
self-harm | tired of living
self-harm teen | teen cutting
perinatal-mood | postpartum depression
perinatal-mood | Everyone says enjoy every moment and I feel nothing when I look at him. Like he's somebody else's baby.
perinatal-mood | neuvola gave me the paper with questions (EPDS) and I lied in every answer
perinatal-mood | I cry in the shower so nobody hears. Baby girl is 6 weeks, she is healthy, husband is nice. So why?
perinatal-mood expecting | I'm pregnant and depressed, I should be glowing but I can't get out of bed
perinatal-mood own-strength? | baby blues don't last four months, do they?
perinatal-mood | I see pictures in my head that I drop the baby down from stairs. I would never. But the pictures come and come.
perinatal-mood | I check if he's breathing twenty times a night, even with a sensor mat. My heart races all day.
perinatal-mood near-one | My wife stares at the wall and doesn't answer when our newborn screams. She was always the happy one.
perinatal-mood | after birth psychosis they took me to the hospital and baby stayed home. now I am home but I am afraid to be alone with her
perinatal-mood loneliness | November, dark, maternity leave, second floor without elevator. I haven't said a whole sentence to an adult this week.
perinatal-mood interaction | I do everything right, change, feed, sing. But inside I am empty like a box.
perinatal-mood | Is there support group for mothers with depression after birth, in English, baby can come with?
perinatal-mood rights-advice? | Can you take Sertraline while pregnant? I stopped cold and now the panic attacks are back
perinatal-mood pregnancy-doubt | Terrible birth, emergency section, nobody explained. It's been a year and I still get flashbacks when I smell hand sanitiser.
perinatal-mood grandparent | My daughter had baby in September, she does not open the curtains and says she is a bad mother. In our time there was no word for this
perinatal-mood | Perinatal mental health: mother G2P2, EPDS 19, no psychosis, needs mother–baby support at home in Kuopio.
perinatal-mood own-strength | I am drinking in every word of strangers who say she's beautiful, because I can't see it myself
perinatal-mood | postnatal anxiety
perinatal-mood | PPD
perinatal-mood | intrusive thoughts baby
perinatal-mood | baby blues 3 months
perinatal-mood | ppd support group english
perinatal-mood | pregnant and sad all the time
perinatal-mood | Everyone asks about the baby. I hold him up like a parcel and say he's lovely. I feel nothing at all.
perinatal-mood | I check he's breathing. Then I check again. Forty times a night, I've counted, and then I check the counting.
perinatal-mood | I cried in the Lidl car park because they'd run out of the good bananas. Baby's five weeks. It isn't about the bananas, is it
perinatal-mood | My wife hasn't opened the curtains since we came home from Kätilöopisto. She says she's fine, she's just resting her eyes.
perinatal-mood near-one | My sister had a baby in July and she's answering my texts with one word. She used to send voice messages as long as podcasts.
perinatal-mood | Scored 17 on the EPDS form, the nurse said 'hmm' and gave me a leaflet in Finnish.
perinatal-mood interaction | When he smiles at me I think, wrong person mate.
perinatal-mood expecting | Week 31. They keep saying glowing. I lie on the bathroom floor because it's cool and no one asks me anything there.
perinatal-mood | My daughter-in-law hands me the baby the second I come in and goes and stands in the shower for an hour. What would help her?
perinatal-mood | my thoughts go to horrible pictures of dropping the baby down the stairs, i would never, why does my head do this
perinatal-mood | I was depressed after the first one. Now there's a second on the way and I want something in place before it's needed.
perinatal-mood | Stopped my antidepressants for the pregnancy and now I'm under the duvet with a two year old watching Paw Patrol on my knees
perinatal-mood sleep? | Even when she sleeps I don't. I lie there with my heart going like I've had six coffees, and everything feels like my fault.
perinatal-mood pregnancy-doubt? | The birth was an emergency and I left the hospital but it seems my head's still in that theatre, under those lights.
perinatal-mood | I'm a health visitor and have a Romanian-speaking first-time mum, tearful, baby 7 weeks, no family here. Any low-threshold support for postnatal depression?
perinatal-mood companion? | I don't want tablets or a psychiatrist. I want somebody who's been there to sit at my kitchen table.
perinatal-mood interaction? | scared of own baby
perinatal-mood | crying in pregnancy
perinatal-mood | äidit irti synnytysmasennuksesta
father-mood | dad depression
father-mood fathers | Nobody asks how I'm doing. They ask how the wife's doing, how the baby's doing, and I say fine fine.
father-mood | Since the twins came I sit in the car park after work for half an hour because I can't face going in.
father-mood | Can men get postnatal depression? I'm asking for a bloke I know. OK it's me.
father-mood | I work two jobs, sleep four hours, and when my son laughs I don't feel nothing. Finnish men don't talk, and neither I.
father-mood | burned out father of 3
father-mood own-strength | My fuse is gone, my joy is gone, football is gone. I am only wallet and driver.
father-mood separation | every second week the apartment is silent and I eat noodles on the floor. I think I am not ok
father-mood near-one | My husband has become a grey man since the birth, he games until 4am and says he's just tired. How do I get a father to seek help?
father-mood perinatal-mood | At the neuvola appointment there is one chair for mother and I stand by door. I had panic attack in the delivery room and nobody noticed.
father-mood | the sick note says moderate depression. boss doesnt know, wife doesnt know, you are the first
father-mood | I miss my old life and I feel like scum for saying so. Love the kid. Miss the life.
father-mood childcare-with? | On parental leave alone at home with 1y. Proud of it in Instagram, crying in the kitchen by 10 am.
father-mood | Is there a phone line where a tired dad can talk with man, evening time
father-mood newcomer | in my country I was engineer, here I deliver food with bicycle. My children see me without pride. I am heavy inside
father-mood loss? | my dad died the same week my son was born and I just went on, nappies and funeral. Now two years after it comes out
father-mood | Father scores high on the depression screen at the 4-month extensive health check. What low-threshold support is there for men?
father-mood | male postnatal depression
father-mood | dad, knackered
father-mood | sad dad
father-mood | new dad feeling low
father-mood | male postnatal depression finland
father-mood | Before I go up to the wife and kids I sit in the car outside our block for twenty minutes before I go in. Then I say traffic was bad. We live in Kajaani.
father-mood | Work, home, dishes, bed, work. The wife says I haven't laughed since about Vappu.
father-mood | My husband has stopped going to the gym, to sauna with the boys, to anything. He just says he's tired and stares at the ice hockey with the sound off.
father-mood | the nurse gave my wife a mood questionnaire and told me to hold the baby. id have scored pretty high myself
father-mood loneliness | Not a single bloke I could ring about this. They'd ask about my car.
father-mood | I snap, then I feel like dirt, then I snap because I feel like dirt. My girls walk round their dad as if I was a wet floor.
father-mood near-one | Big brother became a dad in spring. At the cottage he went chopping wood at 5 am and I could hear him crying behind the shed.
father-mood perinatal-mood? | Everyone's holding her up after the birth and I'm holding everyone up. I watched them both nearly go. Nobody's asked me.
father-mood separation? | Every second Sunday at 6 pm I hand my ex the kids' rucksack and then there are twelve days of nothing.
father-mood couple? | He does everything round the house like a robot. I'd rather he left a mess and looked at me. How do I get a Finnish man to talk to somebody?
father-mood own-strength | Burnt out dad here, from the job in February, off sick, and now I'm at home with twins thinking work was the easy bit
father-mood | is it normal to feel no joy about your own son. asking as a man of 29 who googles this on the toilet
father-mood money-home? | Laid off in March. I still get dressed and leave the house so the kids don't ask why dad's home.
father-mood multiples? | The wife's done in, I'm done in, we've got three under three. I dream of a sprained ankle. Nothing serious, just one night on a ward.
father-mood | where can a dad talk, evenings, not a church, english ok
father-mood | Family worker asking: father of a newborn, clearly low, declines occupational health, would talk to another man. Suggestions?
father-mood | dad burnout
father-mood | miehen masennus vauva
own-strength | exhausted mum
own-strength | I left the trolley full in the middle of Prisma, took the kids by hand and walked out.
own-strength | Running on coffee and guilt, haven't had a wee alone since 2021
own-strength | I can not any more.
own-strength everyday-life | Three kids sick in turn since October, my own sick days are used, boss sighs. When does it end?
own-strength couple? | he drinks his coffee and reads the newspaper, I do all three children, dog and his mother's prescriptions
own-strength | parental burnout test gave me red on everything, what now
own-strength | when the kids finally sleep I just stand in the corridor with coat hangers in my hand and don't know what I was going to do
own-strength home-help | Can you get anyone to take the kids for even a few hours so I could sleep? Don't have family here.
own-strength | i cried because the milk was finish. it was only milk
own-strength | I'm functioning. I go to work, make the porridge, answer Wilma. But there's nobody home inside me.
own-strength meeting-place? | Something nice for myself once a week, a group for moms where I'm not only a mom?
own-strength loneliness | Sandwich generation they call it: toddler in one hand, my mother with dementia in the other, and I'm the ham.
own-strength camp? | Would need a break so badly that I dreamed about having my appendix out
own-strength grandparent | I help daughter with kids every day and I am 71, my legs don't carry me and I don't dare to say no
own-strength | the mental load. nobody else in this house knows when the gym shoes are too small
own-strength newcomer | I study nursing in Finnish, I do cleaning work in evening, I have two small child. My body say stop but I can't stop.
own-strength | parental burnout
own-strength | at breaking point
own-strength | mental load
own-strength | one evening off
own-strength | burnt out mum
own-strength | parental burnout test
own-strength | I hid in the cleaning cupboard at home to eat a Twix in peace and fell asleep on the hoover.
own-strength home-help? | All I want is one Tuesday evening where nobody touches me.
own-strength | I put the milk in the dishwasher and my keys in the fridge, then I sat down on the floor in the hall in my coat and couldn't think how to get up.
own-strength couple | He goes fishing to recharge. I recharge by going to the bin.
own-strength special-needs? | Other mums worry about screen time. I worry whether I'll get through from five o'clock to eight.
own-strength everyday-life | Running on fumes here. Two jobs, three kids, and I nodded off at the traffic lights by Prisma.
own-strength near-one | My neighbour's always cheerful, but yesterday she stood in the yard holding a bag of rubbish for a quarter of an hour, just staring. How can I help?
own-strength grandparent | I'm raising my grandchild at 68. My heart's willing but my knees have resigned.
own-strength | cant remember when i last ate something hot. or sitting. or mine
own-strength home-help? | respite for parents, even two hours a month
own-strength | I used to be funny. I used to read. Now I'm a tired woman who says 'shoes' forty times each morning.
own-strength single? | The engine light's been on for months, in me I mean, and I just keep driving because who'd stop
own-strength newcomer? | Back in Manila there would be ten people in the house. Here it's me, four walls and two toddlers from dark to dark.
own-strength adoption-foster | We waited five years for this child, so who on earth could I tell that I'm exhausted and want to run off?
own-strength sleep | I cry when the alarm goes. Before it goes, actually. I lie there waiting to cry.
own-strength | Does anyone run a peer group for exhausted parents (uupumus) in Oulu, preferably with childcare?
own-strength | need a break
own-strength | so tired
own-strength childcare-with | me time childcare
parent-illness | mum has cancer
parent-illness | I was diagnosed with MS in spring and I don't know what I tell to my boys, 6 and 9.
parent-illness upbringing? | How do you explain bipolar to a five-year-old? Mummy is either painting the kitchen at midnight or in bed for a week.
parent-illness own-strength | Husband had a stroke at age 38. Now I have two kids and one big one.
parent-illness | parent with schizophrenia support for kids
parent-illness own-strength? | chemo starts on Monday. who will take them to daycare, who makes their pigtails
parent-illness child-group | Is there a group for children whose mother is in psychiatric hospital? she thinks it's her fault
parent-illness grandparent | Our son-in-law is dying and we take care of the grandchildren while our daughter sits in the hospital.
parent-illness everyday-life | chronic pain. I parent from the sofa, and some days even sofa is too far
parent-illness | My wife hears voices. She is good mother when medicine is ok, but sometimes she stops it.
parent-illness own-strength? | i have borderline and a three year old and honestly i'm scared i'll mess him up
parent-illness home-help | Had back surgery, can't lift the baby for 8 weeks and my husband must work. Can city send somebody?
parent-illness | Long covid since 2022. My daughter has learnt to whisper.
parent-illness child-group? | Let's Talk about Children (Lapset puheeksi) has been done, family would need something more: father's severe depression, kids 4 and 11
parent-illness school? | my girl is 10 and she cooks and washes for the little ones because of my illness, she should be out playing
parent-illness partner-substance? | Dad's brain injury made him a different person, he's angry and forgets the kids' names. Where do families like us get help
parent-illness | eating disorder came back, I don't eat with the children any more and the oldest has started to count calories
parent-illness | bipolar mother
parent-illness | parent's cancer
parent-illness | mum has cancer kids
parent-illness | MS and parenting
parent-illness | bipolar parent support children
parent-illness | I've got chemo every third Wednesday, and my youngest has started cutting her doll's hair off.
parent-illness | My wife's on the psychiatric ward again, and I've told the kids she's got a flu. It's been five weeks of flu.
parent-illness | With my rheumatism I can't do buttons in the morning, and he can't yet either, so we stand there, the two of us, and laugh, or I cry.
parent-illness home-help | Broken back after the skiing accident, lying flat till Easter, and there's an eighteen-month-old who wants up.
parent-illness near-one | Brother had a stroke at 39. The kids are 5 and 8, they whisper now when they visit. My sister-in-law says they're coping.
parent-illness child-group | My daughter asked if brains can catch it. She means schizophrenia, her dad's.
parent-illness | how do you tell a 4yo that mummys not going to get better
parent-illness teen | My seventeen-year-old does the cooking, the washing and the little ones since I got long covid. He's stopped seeing his mates and says it's fine.
parent-illness grandparent | My daughter has depression and some weeks doesn't get up at all. I go over at six to get the children off to school before my own work.
parent-illness own-strength | I'm nurse, cook, taxi and dad since her MS took a turn. I'm also meant to be a project manager.
parent-illness | how to explain panic disorder to kids
parent-illness everyday-life | My ADHD got diagnosed at 36, along with my son's. The psychiatrist asked who reminds whom.
parent-illness rights-advice? | On long-term sick leave with fibromyalgia, three kids. Am I entitled to kotipalvelu or only old people?
parent-illness | The seizures come without warning, so I bathe her only when my husband's home. She's asked why I'm scared of water.
parent-illness newcomer? | my wife has PTSD from the war and stays in bed when there's fireworks or helicopter. the children think she is angry with them
parent-illness | omaishoitaja husband brain injury small children peer support
parent-illness | chronic pain mum
parent-illness | mum psychosis
baby-crying | colic
baby-crying own-strength | she screams from 5 to 11 every evening and I've bounced on that bloody gym ball till my knees gave up
baby-crying | Baby cry all the time, doctor say nothing wrong
baby-crying own-violence? own-strength | I had to put him in the cot, close the door and go to the yard because I was afraid of what I'd do if he didn't stop
baby-crying | Can I hire... I mean is there anyone who'd come and hold my crying baby for one hour?
baby-crying | Vacuum cleaner sound, hair dryer, driving round the ring road at 2am, we've tried all. 5 wks old. He's never not screaming.
baby-crying | reflux baby won't be put down
baby-crying loneliness? | the neighbour left a note about the noise. like I can put her on mute
baby-crying sleep | Our newborn only stops when we walk. We've walked to the moon by now
baby-crying breastfeeding | my son arches his back and howls after every feeding, is it milk allergy or do I do it wrong?
baby-crying perinatal-mood | He cries and I cry. We are quite a pair.
baby-crying grandparent | My daughter-in-law sends me voice message where only the infant's scream is heard. They live in Oulu, I'm in Manchester. Who helps them there?
baby-crying | baby itkee koko ajan, hoitaja said it's normal, it can't be normal
baby-crying | What's that phone service for parents of a crying baby? Somebody mentioned it at neuvola
baby-crying own-strength? | I wear ear plugs and hold her. Judge me.
baby-crying newcomer? | In my home country grandmothers would carry baby in turns, here I am alone with this shouting since 3 months
baby-crying | Infant 7 weeks, excessive crying, organic causes excluded, parents exhausted. Looking for baby-rhythm guidance or a daytime ward.
baby-crying | purple crying
baby-crying | screaming newborn
baby-crying | colic help
baby-crying | baby screaming 6 hours
baby-crying | why wont she stop crying
baby-crying | From five till eleven every night she goes purple. The man next door's started knocking on the radiator.
baby-crying | I've walked so many laps round the kitchen island with him there's a track in the lino.
baby-crying | I put him in the cot, shut two doors and stood in the yard in my socks. Still heard it.
baby-crying own-violence? | For one second I understood how people shake them. I gave her to my flatmate straight away. Please tell me who to ring when it's like that.
baby-crying near-one | My friend wears ear defenders, the building-site kind, while feeding her baby. He never stops. What can I offer her?
baby-crying | the hairdryer app, the drops, the swing, the osteopath. nothing. he screams in the car so bad i pulled over on the ring road and howled along
baby-crying grandparent | They won't let me take him out in the pram so she can nap, and he roars all afternoon. Is it wind or is it nerves?
baby-crying sleep | Night nanny? Night anything? Nine weeks of crying and we're taking turns to hallucinate.
baby-crying | reflux baby cries after every feed, nobody at the clinic takes it seriously
baby-crying premature | He cries like a kitten that's been stood on. Corrected age two weeks. In NICU at least there was someone to press the button for.
baby-crying interaction? | She only cries when it's me holding her. With everybody else she's an angel.
baby-crying couple | We've stopped talking because you can't hear anything. Now we just hand over the screaming and leave the room.
baby-crying | where can i phone at night about a crying baby
baby-crying own-strength | It's been eleven weeks, they say it stops at twelve. If it doesn't stop at twelve I don't know
baby-crying newcomer? | In my culture the aunties pass the crying baby from lap to lap. Here there is only my lap.
baby-crying | Asking as a midwife: is there a crying-baby helpline or a short stay for a family at the end of its tether?
baby-crying | witching hour
baby-crying | baby screams evenings
sleep | baby won't sleep
sleep own-strength | She's 10 months and wakes up every forty minutes. I've started to put my phone in the fridge.
sleep | sleep school unikoulu in english
sleep | He sleeps only in the pram, moving. At minus twenty it's not so fun.
sleep upbringing | Toddler gets out of bed 30 times, one more water, one more pee, one more hug. It's half ten and I've not eaten.
sleep couple? | We have been sleeping in separate rooms for a year, each with one kid, musical beds all night long
sleep breastfeeding | How to stop night feeding? one year old boy, he wants boob every hour
sleep | my daughter has night terrors, eyes open, screaming, does not know me
sleep own-strength | I fell asleep at red lights yesterday, with kids in the back
sleep | day and night are mixed up with our newborn, parties at 3 o'clock
sleep | Is co-sleeping dangerous? My mother slept with all of us but neuvola says own bed
sleep everyday-life | summer nights so bright that nobody in this family sleeps, blackout curtains don't help
sleep special-needs | Autistic boy, 6, melatonin doesn't work, up from two to five and wants to talk about trains
sleep | 4 month regression has lasted now... 4 months
sleep own-strength? | I lie awake even when the baby sleeps. My body has forgot how to do it.
sleep | early bird, 4:45 every single morning, we're dying here
sleep teen? | my 11 y old says he can't sleep alone anymore and comes every night with his pillow next to our bed
sleep home-help | is there any night nurse or a ward where they take the baby for a couple of nights so parents can rest
sleep own-strength | Killing me softly, this child. Up at 1, 2, 3, 4, 5.
sleep | night weaning
sleep | bedtime battles
sleep home-help | night nanny
sleep | sleep school finland
sleep | toddler wakes 2am party
sleep | Ten times a night at ten months. I've started seeing mice in the corner that aren't there.
sleep | We have musical beds. I woke up in the cot mattress on the floor, my wife in the bunk, two kids in the double, diagonal.
sleep | She'll only drop off in a moving car, so I've seen a lot of Kehä III this winter.
sleep breastfeeding? | He's fifteen months and the boob is the off switch. Without it he goes off like a fire alarm.
sleep | what is unikoulu and does the hospital do it
sleep teen | My 15yo is up till four on Discord and then can't be got out of bed with a crane.
sleep near-one | My daughter nearly drove into a bus stop last week because she'd slept two hours. I live in Rovaniemi, she's in Espoo. Who could take a night?
sleep | bedtime starts at 7 and ends at half ten with me asleep on his floor in my jeans
sleep special-needs | Melatonin, weighted blanket, dark blinds. Our autistic five-year-old is bright as a button at 3:40 every morning.
sleep child-witness? | Since we moved out from his dad he'll only sleep if the lamp's on and my hand is through the bars.
sleep multiples | The twins: when one nods off the other one starts up. They have it organised like a relay.
sleep adoption-foster | Our little boy came home from the orphanage in June and lies awake without making a sound. I go in and his eyes are open.
sleep own-strength | I'd pay good money to sleep until eight. Once. Does anybody in Jyväskylä do nights?
sleep | The midnight sun's lovely for tourists. My two-year-old thinks it's lunchtime.
sleep | night terrors every night age 4 scared
sleep | Do you offer sleep guidance at home for a family with a seven-month-old, neuvola says they've exhausted our advice?
sleep | 4 month regression
sleep | won't sleep alone
sleep | She's hammered, our little one, swaying about like a sailor. It's only that she's refused naps since Saturday.
breastfeeding | cracked nipples
breastfeeding | My milk does not come. Third day and baby is losing weight and nurse wants to give bottle.
breastfeeding | mastitis again, fever 39, can i still feed from it
breastfeeding perinatal-mood? | Feeding him hurts so much I curl my toes and count to sixty. They keep saying the latch looks fine.
breastfeeding | How to get rid of nipple shield?
breastfeeding own-strength | pumping every three hours for prem twins, I feel like a dairy cow with wifi
breastfeeding | I don't want to breastfeed and every leaflet makes me feel a criminal
breastfeeding expecting | Pregnant with second, with first one it failed totally. I want to learn before.
breastfeeding | tongue tie, who cuts it in Turku
breastfeeding | My two-year-old still nurses and mother-in-law makes faces. When and how should I wean gently?
breastfeeding | She bites. With teeth. Then laughs
breastfeeding | do they have lactation support by phone also in weekend? baby refuse left breast
breastfeeding parent-illness | Can I nurse with epilepsy medicine?
breastfeeding rainbow? | I'm the non-birth mum and I'd like to induce lactation so we can both feed. Does anyone here know about it?
breastfeeding | baby chokes and coughs because milk sprays like a garden hose
breastfeeding newcomer | In Ramadan I want fast but I am giving milk, who can advise me
breastfeeding | Mother of 2 wk old with latch difficulties and insufficient weight gain, wants peer support mother for feeding, speaks English only
breastfeeding | low milk supply
breastfeeding | formula guilt
breastfeeding | bleeding nipples
breastfeeding | lactation consultant english
breastfeeding | not enough milk week 2
breastfeeding | She slips off and screams, I cry, my husband googles. That's been our evenings.
breastfeeding | one side is hot and hard and i'm shivering, is this mastitis, it's saturday
breastfeeding | My mother-in-law turns up with formula and a look on her face.
breastfeeding | My wife's toes curl up every time the little fella latches on. She says it's meant to hurt. Surely not for a month?
breastfeeding premature | I pump next to a photo of him in the incubator. 30 ml. The woman beside me fills a jug.
breastfeeding perinatal-mood? | I gave her a bottle and hid it from the visitors like it was gin.
breastfeeding | tongue tie? private says yes, public says no, i say ow
breastfeeding | How do you stop? He's nearly two, he lifts my shirt on the tram.
breastfeeding near-one | my sister's desperate to nurse but had breast surgery years ago, is there someone who knows about that
breastfeeding multiples | Feeding two at once like a rugby player with two balls. One's gaining, the other isn't.
breastfeeding rainbow | Can I, the mum who didn't give birth, get my milk going too? We'd like to share the feeds.
breastfeeding | The nurse said 'just keep trying' and wrote down the weight like a bill I hadn't paid.
breastfeeding newcomer | In my country we rest forty days and the women show you how to feed. Here I am alone with YouTube.
breastfeeding | Imetyksen tuki volunteer chat in English?
breastfeeding expecting? | Didn't work with my first and it nearly broke me. Due in May, I'd like to prepare this time instead of hoping.
breastfeeding own-strength | I am a vending machine with a cardigan. Every fifty minutes, all night.
breastfeeding | mastitis
breastfeeding | wean toddler
breastfeeding | pumping at work
interaction | bonding problems
interaction perinatal-mood | My baby turns his head away when I try to look at him. I think he doesn't like me.
interaction | I don't know how to play. I sit on the floor with the Duplos and feel like an idiot.
interaction | attachment
interaction father-child? | She only wants mum. When I pick her up she goes stiff as a board. Eight months of this.
interaction own-strength | I am with phone too much and my child has stopped to come to me. It hit me at the playground.
interaction | We've been told early interaction support (varhainen vuorovaikutus) would be good for us, what is it?
interaction | I love one of my children easily and the other one with effort. Nobody is supposed to say that.
interaction placed? | i grew up in institutions and nobody held me. how do I know how to hold her?
interaction premature | She was in an incubator for 2 months and I still feel like the nurses are her real mothers.
interaction | where can I do theraplay with my son 5
interaction | baby massage or something where we'd get closer to each other
interaction adoption-foster? | He goes to any stranger's lap in the tram but not in mine.
interaction | my daughter hugs so hard it hurts and then bites me, as if she cannot decide
interaction upbringing | All we do is fight, the boy and I, from socks in the morning to teeth at night. I'd want that we laugh sometimes
interaction | Video-assisted guidance (VIG / Marte Meo) for a mother and 9-month-old, concerns about mother's sensitivity
interaction young | im 19 and when my baby smiles at me i get embarrassed and look away lol why
interaction | emotional connection child
interaction | vauvaperhetyö
interaction | bonding with baby
interaction | child rejects me prefers dad
interaction | theraplay vauvaperhe
interaction | I look after him perfectly. Clean, fed, weighed. It's as if he was somebody else's and they're coming at five.
interaction | She stiffens when I pick her up and looks over my shoulder for the door.
interaction | my toddler calls the daycare lady mummy and me by my first name
interaction placed? | We have a visit for two hours on Thursdays and I don't know what to do with him. I bring snacks. He eats the snacks.
interaction perinatal-mood | I turn the buggy so she faces out. It's easier when she isn't looking at me with those eyes that want something.
interaction special-needs? | He never looks up when I come in. I've tried all the silly voices. I felt daft by Christmas and stopped.
interaction adoption-foster | Our foster daughter cuddles the bus driver and the dentist but goes rigid with me.
interaction | My daughter feeds the baby with her phone propped against the bottle. She doesn't talk to him, not a word. I don't want to interfere.
interaction | Nobody ever played with me when I was small. I sit on the rug with the blocks and I honestly don't know what's next.
interaction | Been working in Norway three weeks on, one off. When I come home my boy shakes hands.
interaction | Looking for early interaction support (varhaisen vuorovaikutuksen tuki), mother with own background in care, baby 4 months.
interaction upbringing? | We only ever speak in orders these days, him and me. Teeth. Coat. Hurry up. When did we last giggle?
interaction young | He's six weeks and I can't tell which cry is what. People say a mother just knows. I don't know.
interaction sick-child? | Three months in hospital wires between us. Now he's home and I pat him like you'd pat a vase.
interaction separation | One week with me, one with her dad, and every Monday she needs two days to thaw
interaction | baby massage or something to get closer to my baby
interaction | attachment baby
interaction | baby avoids eyes
everyday-life | daily routines
everyday-life home-help | The laundry mountain has its own postcode by now.
everyday-life | Our mornings are war. Nobody has mittens, somebody's always crying in the stairwell, and I'm late from work three times a week.
everyday-life | I can't get things started. Dishes, post, even opening the Wilma. There's just a heap and me looking at it.
everyday-life | how to organise life with 4 kids and shift work
everyday-life upbringing | dinner bath pyjamas teeth book. sounds simple. takes us four hours and two breakdowns
everyday-life home-help | Child welfare says our home is too messy and we need rhythm. We eat when hungry, sleep when tired, is it so wrong?
everyday-life parent-illness | ADHD mum with ADHD kids. We own eleven calendars and use zero.
everyday-life money-home? | Can somebody teach me to cook cheap food for kids? I live on frozen pizza since I moved on my own.
everyday-life | Husband works in Norway three weeks at a time and I run the whole circus alone
everyday-life | meal times chaos, nobody sits, one is on table one under it
everyday-life own-strength | Since the baby came I haven't managed to get us out of the door before 2pm. In winter that means dark.
everyday-life newcomer | I don't understand all these messages and days, when swimming, when ski day, when own snack. Always my child is the one without skis.
everyday-life | screens have taken over. breakfast tablet, dinner tablet, toilet tablet
everyday-life home-help? | Family needs concrete everyday support: sleep rhythm, meals, hygiene. Social guidance visits alone are not enough.
everyday-life young | nobody taught me how you run a home, i just turned 18 and got keys and a baby
everyday-life separation | week with me, week at dad's, and in both places wrong boots
everyday-life money-home? | the house is a crime scene. not a real one, porridge and Lego. how do normal families do this?
everyday-life | messy home
everyday-life | chaotic mornings
everyday-life | morning chaos
everyday-life | laundry mountain
everyday-life | how to organise family life adhd mum
everyday-life | The pile on the chair has become the chair. We dress from the pile.
everyday-life | We're always the last at nursery, someone's always got odd boots, and we've had pasta since Thursday.
everyday-life home-help | I left a full trolley in the aisle at K-Citymarket and walked out with three screaming kids. There's still no dinner.
everyday-life | Wilma, MyKanta, club WhatsApp, nursery app, dentist letter. I've got eleven unread things before breakfast and one's about lice.
everyday-life | I do home visits: family of five, dishes on every surface, no rhythm, kids eat when they like. They want help, no substance issues.
everyday-life parent-illness? | i cant get started in the morning, then its three o clock and the kids come home and nothing is done
everyday-life couple | He 'helps' if I make him a list. I'd like someone else to hold the list for a week.
everyday-life near-one | My sister's flat: you can't see the floor. The children sleep on a mattress between boxes. She laughs it off and doesn't let Mum in.
everyday-life | clothes for kids winter, we have nothing for minus 20
everyday-life | shift work at the hospital, hubby drives a lorry, nursery closes at five. we live on sticky notes and my sister-in-law
everyday-life single? | Since she left I've learned that hair needs plaiting, tights have a front, and swimming's on Wednesdays. I learn the hard way.
everyday-life upbringing | Dinner, bath, teeth, bed sounds like four things. It's ninety-four.
everyday-life | When I visit, the youngest opens the fridge and there's ketchup and a light. They aren't poor. They just don't manage somehow.
everyday-life special-needs? | visual schedule help family routines perhetyö
everyday-life newcomer? | What do Finnish children wear when, how many layers, what is kurahousut, and why does the teacher send my son home with a note about mittens?
everyday-life companion | If someone could just stand in my kitchen one morning a week and say 'right, now this'.
everyday-life | meal planning help
everyday-life | perhetyö
everyday-life | We drink the rest of the week's milk on Sunday and I never know what's for Monday. The recycling bottles are all lemonade, we're not that kind of chaos.
loneliness | no friends
loneliness newcomer | I talk only with my baby and the cashier at K-Market.
loneliness | Maternity leave is the loneliest thing I've ever done. Every one else seems to have a squad with matching prams.
loneliness single | The phone hasn't rung in three weeks except Elisa selling me things.
loneliness meeting-place | I would like just one friend with a child the same age, is this too much to ask in this city?
loneliness | Christmas eve. Just me, the toddler and Donald Duck on tv at three.
loneliness newcomer | Finnish people are polite but nobody comes for coffee. Five years here and I have no one for emergency contact in daycare form.
loneliness | All the guys I knew vanished when I had a kid. I go to the playground and mums close the circle.
loneliness | we moved to husband's home village for his job. I know the cows by name but no people
loneliness near-one? | Is there some volunteer who'd come to drink coffee with a mother at home?
loneliness grandparent | Since my wife passed, and the young ones moved to Espoo, I talk to the radio.
loneliness own-strength | I sit in the library till it closes so that there are people around us
loneliness couple | husband next to me on the sofa and I've never felt so on my own
loneliness | shy mum, scared to go to groups alone
loneliness separation | After the divorce our friends stayed with him, like the boat and the cottage.
loneliness | online chat for lonely parents at night?
loneliness rainbow? | everyone at the perhekerho talks about husbands, I have nothing to say and so I stopped going
loneliness newcomer | Divorced from my homeland. Kids are fine, school is fine, I'm the one who has nobody to laugh with in own language.
loneliness | isolated
loneliness | lonely expat mum
loneliness | mum friends
loneliness | lonely at home with baby
loneliness | no friends since kids
loneliness | The longest chat I had this week was with the man from Posti.
loneliness | I read the ingredients on the porridge packet aloud so the baby hears a voice that isn't the telly.
loneliness newcomer | Two winters in Kouvola and I know by name the cashier and nobody else.
loneliness | Stay-at-home dad. The mums at the sandpit go quiet when I sit down.
loneliness far-away? | Nearest neighbour is an elk.
loneliness young | My mates are planning Ibiza and I'm muted in the group chat because I only ever say 'can't, baby'.
loneliness near-one? | There's a woman in my stairwell who finds excuses to come and borrow things. Salt, twice in a day. I think she just wants someone to talk to, she's on her own with a newborn.
loneliness separation | It's his weekend with the kids, so I clean the clean flat.
loneliness | who do you put as emergency contact when you don't have anyone
loneliness meeting-place | We moved to Seinäjoki for his job. He's got a job. I've got a pram and a view of the car park.
loneliness | Since my daughter took the little one to Rovaniemi, my flat's so quiet that I hear the fridge thinking.
loneliness special-needs | The birthday invitations stopped after the diagnosis. His, and then mine.
loneliness help-others? | adopt a gran for our kids? we have no relatives here
loneliness widowed? | People brought casseroles for a month. Then they stopped and I've nobody to not talk to.
loneliness | I go to IKEA on weekdays to be among people. I never buy a thing.
loneliness companion | volunteer friend for mother at home english speaking
loneliness | nobody to call
loneliness | new in town baby
meeting-place | playgroup english
meeting-place | Where do people with babies go in Vantaa on weekday mornings when it rains?
meeting-place newcomer | Are there open perhekerho where also foreigners can come, I don't speak much Finnish yet
meeting-place fathers father-child | Dads and toddlers meet-up on Saturday?
meeting-place | family cafe
meeting-place loneliness | Looking for a baby group, my little one is 4 months, and I'd like to see faces that are not my own in the mirror.
meeting-place | Is the asukaspuisto open in July or does everything in this country close?
meeting-place childcare-with? | mum and baby yoga, music play school, anything free really
meeting-place loneliness | We just moved to Jyväskylä, would like to get know other families with small children
meeting-place | do you need to register to the family centre (perhekeskus) open group or can you just turn up?
meeting-place | my daughter is 2 and is not in daycare, she should get to play with other kids sometimes
meeting-place multiples? | Somewhere I can bring a double buggy and a three-year-old and nobody minds the noise
meeting-place special-needs | A playground club where it doesn't matter if my child screams and flaps
meeting-place grandparent | I look after my granddaughter on Wednesdays. Are grannies welcome in the park club?
meeting-place | weekend activities for families with preschoolers, low cost
meeting-place | Is there evening group? all mommy things are at 10 in the morning and I work
meeting-place newcomer | multicultural mothers group, tea and talking, children can play beside
meeting-place | perhekahvila
meeting-place | stay and play
meeting-place | baby group
meeting-place | mums meetup
meeting-place | baby cafe english
meeting-place | playgroup near me free
meeting-place | perhekahvila tuesday
meeting-place | Where do people with babies go when it's minus 18 and you've already been to the library twice?
meeting-place | Any coffee thing for parents where a bloke with a sling won't be stared at?
meeting-place newcomer | My son is two and hears no other children. I would like he plays with Finnish kids and I practise the language at the side
meeting-place | I've got a toddler with the energy of a border collie and a flat of 42 square metres.
meeting-place loneliness? | We're the only family with kids in our building, everyone else is over seventy. Lovely, but they don't do Duplo.
meeting-place rainbow? | Fed up with explaining at every music class which one of us is the mum. Is there a place with other families like ours?
meeting-place | I have my grandchild on Wednesdays. Is there an open club where a granddad can bring a one-year-old in Lahti?
meeting-place | what's on for 0-3 in turku this week
meeting-place multiples? | Our twin buggy doesn't fit in the café door. Is there somewhere families just turn up, with a ramp?
meeting-place childcare-with? | avoin päiväkoti, do i have to book and do they speak english
meeting-place young | the prams-and-cappuccino ladies at the park are like forty. where do the younger ones hang out
meeting-place near-one? | A friend's just moved here with a seven-month-old. She'd never go alone, but is there some easy family café I could take her to?
meeting-place | On parental leave from August, wife back to work. What do dads and toddlers do in Vaasa on a Tuesday, apart from Prisma?
meeting-place | I'd like to sit on a floor with other tired people while our kids lick the same toys
meeting-place camp? | family day trip or summer get-together with other families, low cost
meeting-place | toddler hangout rainy
meeting-place | prams and coffee
meeting-place | avoin kohtaamispaikka
meeting-place upbringing? | My toddler's been hitting the bottle, as in the ketchup, at every café in town. Where can a wild one run about in January?
expecting | first baby
expecting | Two lines on the test this morning, still sitting on the edge of the bathtub. What happens now in Finland, who do I call?
expecting newcomer | we have no family here and baby comes in April, is there some class for how to be parents
expecting | birth preparation course in English
expecting fathers | I'm going to be a dad in ten weeks and I have never even held a baby. YouTube isn't enough.
expecting couple | How do you stay a couple after the baby? Ours is due in June and we would like to talk before, not after the damage.
expecting | what do I need in maternity bag, and do I get the box also if I'm asylum seeker
expecting single | pregnant on my own, the donor has a number not a name. Want to meet others waiting for baby alone
expecting pregnancy-doubt? | I'm 39, first pregnancy, reading horror stories in forum at 4 am. Someone sensible please
expecting | my belly is big and I have hundred questions but neuvola has fifteen minutes
expecting | doula hospital free
expecting interaction | I want to do it otherwise than my parents did. The bump is 30 weeks and I already practise not shouting at it.
expecting | We are waiting second child, how to prepare our 3 y old who says to put the baby back
expecting own-strength? | Hyperemesis. I'm living next to a bucket, week 11, and I'm supposed to be looking at prams?
expecting partner-substance? | I stopped the wine for pregnancy, he should stop the weekend too so that we are ready together
expecting grandparent | Our boy and his girlfriend are having a child in autumn, they are clueless, is there something like a school for new parents?
expecting young | 17 and pregnant, keeping it. mum cried, dad left the room. what now
expecting | becoming parents
expecting | perhevalmennus
expecting | antenatal class english
expecting | first baby what to do
expecting | birth preparation Helsinki online
expecting | There's two lines on the stick and a return ticket to Dublin on the fridge. Where do you even register for maternity care here?
expecting | Scan's on Friday. I've held a baby once, at a christening, for about nine seconds.
expecting | Everybody's asking if the cot's up. The cot's in a box, so am I.
expecting couple | We argue about names, about his mum, about whether to move. We're having a baby in ten weeks and I'd like us to get ready, not just the room.
expecting newcomer | I'm pregnant, we came on a student permit. Is neuvola free for me, do I get the maternity box?
expecting single | It's a donor baby and there's just me. At the birth class it says 'bring your partner'.
expecting | who's with you at the birth if your husband's on a ship and your mum's in Leeds? is there such a thing as a volunteer doula
expecting rainbow | My wife is carrying, I'm the one with the nerves. Every form says father.
expecting multiples | The midwife went very quiet and then said 'well, there's the other one'.
expecting young | im 17 and 22 weeks. mum knows. school dont. i dont know what i should be buying
expecting near-one | My sister's expecting and hasn't bought so much as a sock. She changes the subject. Is that normal nerves?
expecting grandparent? | Our first grandchild's due and they do everything differently now. Is there a course so I don't put my foot in it?
expecting | she reads all the apps, baby's the size of a mango this week. i nod. not sure i feel anything yet, is there some prep thing for the bloke
expecting help-others? | Do you have material for family training (perhevalmennus) in Arabic or Somali?
expecting perinatal-mood? | After two miscarriages I don't dare put the pram on hold in the shop. Thirty weeks now, and I still say 'if'.
expecting | doula cheap
expecting | due date buddies
expecting | neuvola register
pregnancy-doubt | unwanted pregnancy
pregnancy-doubt | I don't know if I can keep this baby and the time limit runs out next Friday.
pregnancy-doubt | Terrified of birth. I cross the street if I see a pregnant woman, and now I am one.
pregnancy-doubt couple | He wants abortion, I want baby. We don't talk, we only close doors.
pregnancy-doubt | Tokophobia clinic, can I ask for caesarean?
pregnancy-doubt loss? | The scan showed something in the heart. They want an answer from us by Monday: continue or not.
pregnancy-doubt own-strength | Fourth pregnancy, contraception failed. My hands are full already and I feel ashamed that I'm not happy.
pregnancy-doubt | last delivery tore me to fourth degree, I can't do that again, I wake up sweating
pregnancy-doubt loss | had termination two years ago and nobody to speak with about it, still i think of the date
pregnancy-doubt young | My girlfriend's period is late, we are in lukio. Who do you talk to so parents don't find out?
pregnancy-doubt newcomer | in my religion abortion is sin but my husband is gone and I cannot. Somebody who doesn't judge
pregnancy-doubt adoption-foster? | Can you give a baby for adoption right after birth here and does anyone have to know?
pregnancy-doubt | She's pregnant and I'm not sure if I want to be a father at all. I can't say it to her face.
pregnancy-doubt violence? | they forced my legs and I said no. I'm pregnant again and can't make myself walk into that hospital
pregnancy-doubt | Fear of childbirth, primipara, week 24, refuses all internal examinations. Where to refer besides the fear clinic?
pregnancy-doubt | week nine. my head says no, my heart says yes, or the other way round depending of the hour
pregnancy-doubt | Positive NIPT for Down's. I googled till my eyes bled. I'd like to talk to a parent who has one.
pregnancy-doubt | abortion counselling
pregnancy-doubt | fear of birth
pregnancy-doubt | scared of giving birth
pregnancy-doubt | abortion who to talk to finland
pregnancy-doubt | tokophobia
pregnancy-doubt | pregnant dont know if i want it
pregnancy-doubt | Two lines. I threw it in the bin, took it out, looked again, put it back under the coffee grounds.
pregnancy-doubt | The last birth, they held my knees. I'm eight weeks now, and I wake up with my hands over my knees.
pregnancy-doubt | She's pregnant, we're nineteen and twenty-one, her mum says one thing, mine the other, and nobody's asked what she thinks. Or me.
pregnancy-doubt | My coil failed. We've got three kids and a Toyota. I can't keep it and I can't not
pregnancy-doubt | can i ask for a planned c-section because of fear, who decides
pregnancy-doubt | The screening came back with a number, 1 in 38, and a phone call on Thursday to 'talk about options'.
pregnancy-doubt near-one | my best friend's pregnant by her ex and she has to choose by next week. she asked me what to do and i dont want to be the one that decides
pregnancy-doubt young | my daughter is sixteen, it's positive, she's locked in the bathroom and won't tell me who
pregnancy-doubt control? | He says if I keep it he leaves, and if I don't keep it he leaves.
pregnancy-doubt | needles, blood, the word 'tear'. I faint at the dentist. How am I supposed to do this in June
pregnancy-doubt | Client requests counselling about an unplanned pregnancy, before and possibly after termination, non-religious, in English.
pregnancy-doubt | I've thought about giving the baby up for adoption when it's born. I can't say that aloud at the neuvola, they'd look at me.
pregnancy-doubt loss? | Had the termination in March, at twelve weeks, for sensible reasons. Nobody told me that sensible still cries.
pregnancy-doubt | I fainted at our first one's birth, haven't told a soul that I dread the next.
pregnancy-doubt expecting? | pelkopoli referral takes ages and im 33 weeks, is there anyone i can talk to about the birth sooner
pregnancy-doubt | termination counselling
pregnancy-doubt expecting? | c-section fear
fathers | dads group
fathers | Every leaflet has a mum on the cover. Is there a single thing for blokes?
fathers father-child? | I'm at home with the baby from August and would like to meet other fathers who do this too.
fathers separation | Where can father get advice when the whole system speaks only to mother?
fathers expecting | Becoming a dad soon and I grew up without one. Who shows you how it's done?
fathers | isäryhmä english
fathers newcomer | I am from Syria, here father's role is different. I want to talk with other foreign fathers how they do
fathers near-one? | My husband needs other men to talk with, he won't come to any circle with candles though.
fathers rainbow? | Sometimes at parents evening they say "mums, could you bring cakes". I'm the one who bakes in our house!
fathers | male worker, sauna, axe, whatever, just not sitting in a ring talking feelings. But I do need to talk
fathers young | became father at 20, friends are on festivals and i buy Pampers
fathers single | Widower? No. Divorced? No. Just the dad who has the kids. People can't compute it.
fathers separation | I only have weekends but I'm a father all the week. Is there a peer group for distance dads?
fathers | Does anyone do home visits by a male worker? Father won't engage with our all-women team.
fathers father-mood | four kids, wife sick, me holding it all. Would be good to hear from another guy who has survived
fathers own-violence? | I want be softer father than mine was. He taught with the belt.
fathers upbringing | stepdad manual? her sons are 8 and 12 and I don't know when I am allowed to say no
fathers | for men
fathers | miestyö
fathers | father's group vantaa
fathers | paternity leave what to do
fathers | isäryhmä for foreigners
fathers | blokes with babies
fathers | The health nurse talks to my wife over my head as if I'd come to fix the radiator.
fathers | My husband would do well with other men who have small kids. He won't google it so I'm googling it.
fathers | Nobody taught me to be a dad. Mine left when I was three. I'm making it up out of films.
fathers | Anything for fathers that isn't woodwork or beer?
fathers separation | At the child welfare officer's, they asked her twenty questions and me one: what shift do I do.
fathers newcomer | In Nigeria the father is the head and the wallet. Here I push the pram and I like it but I have no one to ask.
fathers expecting | becoming a dad at 47 with a new wife, the first lot are grown up. did it all wrong then, would like not to repeat
fathers father-mood? | Not depressed or anything. Would just be good to sit with other dads once a fortnight and not pretend
fathers rainbow | Two dads here. The clinic keeps asking when mum's coming.
fathers near-one? | Son's a new father and he rings me to ask how to do things. I was at sea when he was little, so I've nothing to say.
fathers young | im 20 got a kid on the way she lives with her parents and they dont let me past the hallway
fathers special-needs | I'm the only dad: all the mums of his class have a chat group about the kids' autism. I found out in May there was one.
fathers | I'd like to refer a father to a men's group, he speaks English and some Finnish, works shifts in Vantaa.
fathers | As a dad I had to ask a stranger at the swimming hall where I'm allowed to change my daughter. These are my questions in life now.
fathers rights-advice | does the dad get kela money if we're not married and don't live together
father-child | dad and kid activities
father-child | My son is 3 and I see him every other weekend. We end up in Hesburger and Hoplop, what else there is?
father-child | I'd like to do something with just my daughter, no mum, no phones. A camp maybe.
father-child camp fathers | Father-child fishing weekend, anything like that near Seinäjoki?
father-child separation | I have not been alone with my baby overnight because the ex thinks I cannot. How do I practise being with her?
father-child interaction | I work so much that my boy calls me by my first name. I want him to know me.
father-child | husband is never with the children without me there, I'd love they had own thing together
father-child | Where can dad go with a 6 month old where he is not the only man?
father-child prison | I'm in open prison and get leave on weekends, want to learn playing with my kid again
father-child | baby swimming dads only
father-child | can't braid hair, can't do small talk about ponies. she's 5 and she's bored with me. help
father-child separation | Supervised visits are in a room with plastic chairs. Is there somewhere nicer for a father to be with his kids?
father-child | when I come home from offshore rig the little one hides behind her mother. Two weeks, and by the time she comes to my lap I leave again.
father-child newcomer | I want speak with my daughter in my language and do crafts together, some club for fathers and children saturday
father-child grandparent? | My ex-husband and our son get on only through Playstation. What could those two do together, live?
father-child teen | He is 13, we used to build Lego for hours, now it's a closed door and "mm". Want to get him back before it's too late
father-child fathers | Searching for functional weekend groups for fathers and school-age children, non-custodial parent included
father-child | daddy daughter weekend
father-child | dad and toddler activities
father-child | father son weekend
father-child | isä-lapsi toiminta saturday
father-child | I get my little girl Saturdays ten to four. We've done McDonald's, Linnanmäki, the library and McDonald's.
father-child | When mum goes to work he stands at the window an hour. I'd like us to find something that's ours.
father-child | My two boys only see their father in front of a screen. I'd love to send all three somewhere with a fire and sausages and me not there.
father-child | How does a dad play Barbies? Genuinely.
father-child | Been away six months with the peacekeepers. My little girl thinks I'm the man from the tablet.
father-child separation | Ex moved to Kemi with our daughter and I'm a weekend dad by train now. I get the train up, and then we sit in the library because I've got no place to take her to up there.
father-child prison? | when i get out on leave i want to be a dad for a day, one proper thing with my son, not sit in a flat with the telly
father-child | My brother's shy with his baby. He'd go if there was something like dads' gym or swimming with the little ones, I reckon.
father-child interaction | My wife says just be with him. Be with him how? He's seven months, he eats his feet.
father-child camp | Father-daughter camp? Cheap? We've never been anywhere just us, she's nine and soon she'll not want to.
father-child | dad with 3 yr old, free sunday mornings while mum sleeps after night shift, where's open, need indoor
father-child | Our son-in-law works all hours. Is there a club on weekends where fathers go with kids? We'd pay for it.
father-child fathers? | I never sang to my first three. The fourth's arrived, and I caught myself humming. Is there some music thing for dads?
father-child teen | My daughter's fourteen, she's all hoodie and headphones on our weekends. I miss the kid who sat on my feet.
father-child father-recovery? | Now that daddy's not hungover on Saturdays, what do people do on Saturdays? She's four.
father-child newcomer | I would like a place where me and my son can be together and learn to ski or fish like the Finnish fathers do
father-child | dads swimming baby
father-child | dad and daughter day
protection-begins | child welfare notification
protection-begins | Someone made a lastensuojeluilmoitus about us. I have been shaking since the letter came.
protection-begins newcomer | The social workers will come to my home tuesday. Will they take my kids? In my country we hear stories about Finland.
protection-begins own-strength? | I asked for help and got an assessment. Now I regret that I ever opened my mouth.
protection-begins rights-advice | What is an asiakassuunnitelma and do I have to sign it?
protection-begins | My neighbour reported us because the baby cries. I'm so angry I can't look at her in the lift
protection-begins companion | I have meeting with child protection next week and I don't want to go there alone
protection-begins | palvelutarpeen arviointi, what do they ask from children
protection-begins school | School did report as my son told he is alone in evenings. I work nights, he is 12, what should I do then?
protection-begins | they want to talk with my daughter without me in the room. can I say no?
protection-begins own-violence | I smacked him at daycare yard, now police and sosiaalityö are involved
protection-begins | The ex keeps filing child protection reports on me, five so far, all nonsense. But each one gets investigated and I feel like a criminal.
protection-begins | is open care avohuolto voluntary or do they just call it so
protection-begins | The social worker changes each month and every one starts with 'so tell me from the beginning'
protection-begins grandparent | Social services called me about my grandchild, asked if I could take him if needed. What is going on and what do I dare to answer?
protection-begins pregnancy-substance? expecting | baby isn't even born and there's already a child welfare case open on her
protection-begins | Should I tidy the house before they come? Do they look in fridge? stupid questions but i can't sleep
protection-begins | lasu
protection-begins | sosiaalitoimisto visit
protection-begins | lastensuojeluilmoitus
protection-begins | social worker coming to my house
protection-begins | child welfare notification what happens next
protection-begins | There's a brown envelope with 'palvelutarpeen arviointi' on it. It's been on the microwave since Tuesday.
protection-begins | Nursery reported us because of a bruise he got off a trampoline. Now two women with lanyards want to see our bedroom.
protection-begins newcomer | In my WhatsApp group everyone says the Finnish social takes children from foreigners. They rang me today. I have not slept.
protection-begins | some neighbour's grassed us up for the noise. who do you talk to before they come
protection-begins teen | Police brought my daughter home drunk and said they'd 'make a lasu', and now there's a meeting at ten on Friday.
protection-begins companion | I don't want to sit alone on that side of the table again with three of them and a laptop.
protection-begins near-one | My sister's hoovered the flat four times today because someone from social services is coming. What are they actually looking for?
protection-begins rights-advice | Do I have to let them in? Can they talk to my son at school without me there?
protection-begins | i asked the health nurse for help because i was tired and she filed a report. last time i ask for anything
protection-begins | Our grandchild's school has made a notification about the home. Do they hear grandparents in the assessment?
protection-begins expecting? | Baby's not even born, and there's already a social worker assigned because of how it went with my first two.
protection-begins | They've called it an asiakassuunnitelma. My name's on it, but I don't recognise a word that's in it.
protection-begins separation | My ex files a report every time I'm late with the swimming bag. This is the fourth. How do you live through these?
protection-begins roma | The worker looked at my skirt before she looked at me. And now they 'assess our need'.
protection-begins | avohuolto support family worker visits, can we refuse, can we choose who
protection-begins own-strength | I said at the neuvola I sometimes feel like throwing him out of the window. It's an expression! Now there's a case worker.
protection-begins | lasu report
protection-begins | cps visit
placed | my child was taken
placed | Her room is just as she left it. I dust the unicorns. She's been in the foster family since March.
placed rights-advice | How can I appeal against huostaanotto, the time is 30 days they said?
placed | I get to see them two hours per month with a supervisor writing notes.
placed own-strength | My daughter calls the foster mother "äiti". I smiled, then I threw up in the station toilet.
placed | emergency placement last night, police, two social workers, my kids in pyjamas. What I do now?
placed teen | my 15 year old is in a laitos in another town, he runs away and they call me at night as if I could do something
placed | Peer group for parents whose children are in care?
placed own-substance | They took the baby straight from maternity ward because of my history. My breasts are full and the arms are empty.
placed | everyone asks how many children do you have and i don't know what to answer anymore
placed reunification | What must I do to get the children back? They say "show change" but nobody tells how you show it.
placed newcomer | my sons are placed in Finnish family, they forget our language and don't eat our food. I have right to something?
placed | Christmas presents sent through the social worker. They sat in her office till Epiphany.
placed parent-illness | I signed the voluntary care because I was too ill. People treat me like I sold him.
placed | The biological parents need their own support worker during the care order, separate from the child's social worker. Who provides it?
placed loneliness | Mother of three, living alone. That's how I would write it on a form.
placed near-one | My friend's children got taken in custody and she stopped to answer the phone. How I can be of use for her
placed | huostaanotto
placed | visitation foster care
placed | child taken into care
placed | huostaanotto mother support
placed | get my kids back
placed | parent group children in foster care
placed | His bed's still made. I change the sheets on Sundays as if he'd slept in it.
placed | What do you answer at work when they ask if you've got children?
placed | They moved her to a children's home in Savonlinna, four hours by train, and I've got a phone call on Wednesdays with someone listening.
placed | She calls the other woman mummy. She looked at me after she'd said it, to see.
placed rights-advice | emergency placement 30 days, they say it'll be extended. where do i complain and how long have i got
placed own-substance? | Gave up fighting when they took the third one. I'm sober now. Nobody comes and takes that down in a report.
placed grandparent | Our daughter's children are in a foster family. She hasn't got out of bed since, and nobody from the council has been in touch with her. Only with them.
placed near-one | My neighbour's kids were fetched last week. She stands on the balcony at school pick-up time. I'd like to say something to her that isn't stupid.
placed loneliness | The other mums dropped me the same day the van came
placed teen | I asked them to place him myself because I couldn't keep him off the street. So what does that make me?
placed prison? | in custody, kids in care, their mother's gone. how do i stay their dad on paper and for real
placed camp? | Is there a weekend or something for parents whose children live elsewhere? Mother's Day is coming up and I can't be in this flat.
placed | I've got a photo from the last visit where he's laughing. The supervisor wrote in the log that I was 'passive'.
placed newcomer | They placed my daughter and now she forgets Persian. When I see her we have no language in common.
placed | Client's three children taken into custody, she needs someone of her own: peer support for biological parents (vanhemman oma asiakassuunnitelma).
placed | visitation supervised
placed | appeal custody order
reunification | kids coming home
reunification | After two years in foster care my son moves back in August. I'm overjoyed and scared to death.
reunification everyday-life | we got the decision that care order ends! now how do you put five people's life together again
reunification interaction | My daughter came home from the children's home and is like a polite guest. She asks may she open the fridge.
reunification own-substance | I've been clean for 14 months and the home leaves are getting longer, want support so it doesn't go wrong
reunification | He asks every evening when he goes 'home', and he means the other home.
reunification | Will social worker still visit when the placement is finished?
reunification | kotiuttaminen support
reunification upbringing | child tests me all the time, breaks things, shouts "send me back then!" She has been with me six weeks
reunification rights-advice | I've applied to end the taking into care. What do they look at and how do I prepare?
reunification | got my lad back after three years. he's nine and I still cut his meat like he's six
reunification home-help | First weekend all of us under the same roof. By Sunday I was on floor of bathroom. Need somebody on call for this.
reunification | Planning a reunification in stages: needs intensive family work at home or a period in a family rehabilitation unit beforehand
reunification placed grandparent | The little ones are returning to their mother from our care. We're glad. Also our hearts break a bit, and who helps the mother then?
reunification | my children come back and the flat has no beds, sosiaali says bed after they come, they say come after bed
reunification teen | He was 11 when he left and 15 now when he moves back. Who is this tall stranger who doesn't eat my food
reunification own-strength | They gave her back to me and all the help stopped the same day.
reunification | end of placement
reunification | child coming home from care
reunification | kotiutuminen sijoituksesta support
reunification | dissolve huostaanotto how
reunification | kids back home after foster family
reunification | He's been home nine days and asks permission to open the fridge.
reunification | They say she can come home in June. I've painted the room. I lie awake thinking I've forgotten how to do it.
reunification | Two years I fought for it. Now the boy's sat at my table and we've nothing to say to each other.
reunification interaction | She tests me with everything, she throws plates, it's as if she wants to see whether I'll send her back.
reunification adoption-foster | We've fostered her since she was one and now she's going back. I want it to go well for her mum too, how do we do it?
reunification | they promised family work when he came home. he came home. nobody else did
reunification grandparent | The children are returning to my son in stages, weekends first. On Sunday nights they cry for the foster mother, and he takes it hard.
reunification teen | A fifteen-year-old who's lived in an institution for three years moves in on Friday with a bin bag. There'll be rules, he says. His.
reunification after-stay? | Baby and I have been apart since the maternity ward, and they've said I can have him if I do a spell at the ensikoti. What's it like?
reunification own-substance? | I've got clean tests for a year. What's the way from supervised visits to a school bag in my hall?
reunification | We're planning the return home of siblings (4, 7) after a 14-month placement. Which services support the transition period?
reunification everyday-life | Got my lads back and I'd forgotten it's packed lunches AND gym kit AND somebody's always crying
reunification near-one | My cousin's getting her daughter home for good at Christmas. She's on cloud nine and terrified. Who's there for her when the balloons are down?
reunification | afraid they will take her again if i ask for help now that she's home
reunification school? | Back with me, new school, and he tells everyone he'll not be here long.
reunification | coming home gradually
reunification | kotiutus
companion | support person
companion | I need someone to come with me to the Kela office, I get so nervous that I forget all words.
companion newcomer | Is it possible to get a Finnish woman friend/volunteer to go with me to the hospital and maternity clinic?
companion expecting single | I have nobody to be with me when I give birth.
companion separation | Court is on the 12th, his whole family will be there and I'm coming with just my handbag.
companion loneliness | tukihenkilö for mother
companion special-needs? | An adult who'd come along to the school meetings and just sit on my side of the table, there are always six of them and one me
companion protection-begins | somebody who speaks for me when I start to cry in front of authorities
companion near-one? | Could I get a grown-up friend for my son, he's 10, does not have any men in his life
companion violence | Going to collect my things from the flat. I can't go there on my own but police says they don't have resources
companion | A mentor mum. Someone who's been through it and lived.
companion young | i'm 18 w/ a newborn and don't have a mom, want someone like a mom i guess
companion roma? newcomer? | they look at me like I'm stealing when I walk in the office. With a companion it goes different
companion | I wouldn't need therapist. I would need a person who walks beside the pram and listens.
companion loss | to go back to hospital where my son died, for the check of next pregnancy. my husband can't. is there somebody
companion prison? | We look for a trained volunteer / support family for a mother with few networks, 1-2 times a week, Kotka region
companion money-home | there's a pile of envelopes in the drawer, I dare not open them alone
companion | tukiperhe, tukihenkilö
companion | someone beside me
companion | someone to come along
companion | someone to come with me to appointment
companion | doula for social office
companion | tukihenkilö family free
companion | Section's on Thursday, my parents are in Brazil, and he's got no leave left. Who lifts the toddler?
companion | I can't read these letters and I'm ashamed to ask the neighbours' boy again.
companion | I've had the number written on my hand for three days. I just need somebody to sit there while I ring it.
companion home-help | Is there someone who'd hold the baby for an hour while I'm at the dentist, I've had toothache since August.
companion newcomer | I go to hospital with interpreter on phone, she does not hear me well. I wish one human person beside.
companion | court on the 12th about the kids. everyone on her side's bringing a mate, a mum and a lawyer. i've got a folder
companion expecting | A ride to the hospital when it starts? I live out past Mäntsälä, no car, no man, contractions don't follow the bus timetable.
companion near-one? | I help my friend by text, but I'm in Manchester. She needs somebody on the ground in Oulu who pops in and asks if she's eaten.
companion violence? | I want to fetch the kids' things from the flat and I don't want to walk up those stairs by myself.
companion special-needs | At his school meetings they're seven experts and I'm one mum. By the third abbreviation I've lost it.
companion loneliness | Not therapy. A person. A walk round the block, same person, next week as well.
companion own-strength? | My daughter keeps cancelling things because she can't face going in alone: baby clinic, bank, Kela. I'm too poorly to go with her.
companion protection-begins? | who can come to a lastensuojelu meeting with me, not a lawyer, just someone who knows how it goes
companion | Could a volunteer accompany a client to maternity check-ups? She doesn't dare go by herself, Tikkurila area.
companion loss? | I have to go back to the same ward, same corridor, for the follow-up. My husband can't do it either.
companion | go with me
companion | volunteer accompany clinic
rights-advice | kela benefits
rights-advice | Am I entitled to any child benefit if my husband works here but I've only a D visa?
rights-advice | They denied my application for income support and letter is in Finnish officialese of 4 pages. Who explains?
rights-advice | How long is parental leave for a non-birth parent and do both have to take?
rights-advice | How to complain about a social worker? She yelled at me in the phone.
rights-advice special-needs | KELA rejected disability allowance for my son second time. Do I need a lawyer or what?
rights-advice newcomer | My residence permit ends and my child was born here, what is his status
rights-advice separation | what is difference between huoltajuus and living with, does tapaamisoikeus mean I must or can
rights-advice | TE office tells me to go to a course but there's no daycare place for my baby. can they cut my money?
rights-advice expecting | fired when I told I'm pregnant. is that even legal?
rights-advice | client wait times. The law says three months for family counselling and we've been told nine. To whom do I send the angry letter
rights-advice | sosiaaliasiavastaava contact
rights-advice grandparent | Do grandparents have any legal right to see grandchild in Finland?
rights-advice | who could help filling the forms, I tick wrong box always and then comes a demand to pay back
rights-advice special-needs | My daughter needs taxi to school 9 km, city says no. What does the law say?
rights-advice rainbow | paternity acknowledgment when we aren't married and baby born abroad?
rights-advice home-help | Is it so that every family with kids has right for home service? Our wellbeing area says they don't have it.
rights-advice | appeal kela decision
rights-advice | family leave rules
rights-advice | social law advice free
rights-advice | kela decision appeal
rights-advice | sosiaaliasiavastaava
rights-advice | daycare fee wrong who to contact
rights-advice | The letter says I've got 37 days 'valitusaika' and it's dated three weeks ago, and my Finnish stops at kiitos.
rights-advice | Am I entitled to my kid's school info? The ex has told them to leave me off the list.
rights-advice separation | he signed for joint custody and moved to Estonia. can i get her a passport on my own
rights-advice home-help | They told us there's no home help because we're not in child protection. Is that true in law or just in the budget?
rights-advice special-needs | Vammaispalvelu turned down the transport for our son in two lines. What do I write back?
rights-advice near-one | I'm helping a neighbour with her papers, she's had a refusal for income support with the reason 'missing attachment'. Which attachment?
rights-advice grandparent | Do grandparents have any legal right to see a child when the parents have broken contact?
rights-advice adoption-foster | We care for my late sister's boy. On paper we're nobody. How do you become a huoltaja?
rights-advice rainbow | Is my name on the birth certificate automatically if my wife gives birth, or must I adopt my own son?
rights-advice | how long can i stay home with the child and still have a job, who knows these things
rights-advice newcomer | They stopped our child benefit because the permit renewal is 'in process'. It's been in process since February.
rights-advice placed? | I wasn't told about the meeting where they decided. Surely I should've been heard?
rights-advice parent-illness? | Wife's in hospital and work says I can't take any more days for the kids. Can they sack me?
rights-advice | Whom should I consult about an undocumented mother's right to maternity and child health services?
rights-advice companion? | I rang six offices and each one gave me the number of the next, the sixth gave me the first.
rights-advice | potilasasiamies
rights-advice | parental leave rules
separation | divorce with kids
separation | He moved out on Sunday with two IKEA bags and the kids think it's a game.
separation | How do we tell our children that we're splitting up? 4 and 7.
separation couple? | We can't be in same room without someone slamming the door, but the boy's confirmation is in June and we both must be there.
separation rights-advice | custody dispute lawyer mediation
separation newcomer | My husband says he will divorce me and I have to go back to my country without my son. Is it true?
separation own-strength | Every Friday at the car park handover my stomach turns to ice
separation child-group | the girl has stomach pain on every changing day between mum's and dad's. she's eight
separation | She moved to Rovaniemi with the kids, I stayed in Helsinki. 800 km and a calendar of excuses.
separation | Ex talks bad about me and now my daughter says she doesn't want to come. alienation?
separation | lastenvalvoja appointment, what to prepare?
separation upbringing | New woman of my ex cut my son's hair. It is only hair, I know. I screamed in the car.
separation | week-week or every second weekend, what's better for a one year old who is still nursing?
separation violence? | mediation was suggested but how do you mediate with a man who you fear
separation grandparent | After the breakup our ex-daughter-in-law answers no messages and we haven't seen our grandsons for half a year
separation couple | I am thinking about leaving. Have been thinking for four years. The kids hold me here, and the mortgage.
separation | High-conflict separation, parents with joint custody, child caught between. Any cooperative parenting programme?
separation | stepfamily, my kids his kids, and the ex wives in everyone's whatsapp
separation | co-parenting
separation | custody battle
separation | blended family
separation | coparenting help
separation | divorce with kids finland english
separation | alternating weeks toddler
separation | lastenvalvoja appointment
separation | The handover's at the Shell by the motorway because we can't be in each other's yards.
separation | I found out from the nursery app that they'd moved.
separation child-group | My daughter packed her own bag with a toothbrush for each house and one for 'if there's a third one'.
separation couple | We told them over pancakes. The little one asked who gets the dog. Nobody's eaten pancakes since.
separation upbringing | At mine it's bed at eight, at hers it's YouTube till they drop. And I'm the baddie.
separation near-one | My sister's in the middle of it, kids for a week, then empty for a week, and she drives past his house. What do people do with that?
separation grandparent | When they divorced we lost the children as well. Nobody meant it. It's just that the calendar's full.
separation | step-families: his kids arrive on Friday with their phones and their mum's opinions, mine hide in their room. whose rules?
separation newcomer | My husband says in his country the children belong to the father and he has got tickets for the summer.
separation | still in the same flat, me on the sofa since march. we can't afford to split up and can't stay either
separation money-home? | He's stopped paying the elatusapu 'until I behave'.
separation | How do you talk about a new girlfriend with a five-year-old who already calls her auntie?
separation rainbow? | Four parents, one calendar, two break-ups. We need somebody neutral before we murder one another.
separation violence? | mediation says sit in one room and discuss. i can't be in one room with him, not after that
separation | supervised handover place tampere valvottu vaihto
separation | moving out kids
separation upbringing? | blended family rules
couple | relationship counselling
couple | We've turned into flatmates who discuss the bin schedule.
couple | Last time we laughed together was before our first was born, and he goes to school next autumn.
couple own-strength | mies does nothing at home, I have asked, begged, made excel. Now I don't ask.
couple | he had an affair with a colleague while I was in labour ward basically. We try to stay together, how do people do it?
couple perinatal-mood? | no sex since baby, he sulks, I feel guilty, he says fine, it's not fine
couple | couples therapy in English, cheap, preferably online after kids' bedtime
couple newcomer | We are from different cultures, about money and his mother and how to raise the kids we never agree
couple | The fights always start at dishwasher and end at your father never liked me
couple loss | After we lost the baby he went silent to the garage and I talked too much. We miss each other in same house.
couple | Family mediation? No not divorce, we'd like that someone teaches us to argue properly
couple childcare-with | We'd go to a relationship course if somebody would watch the kids, otherwise it's a nice idea for rich people with grandparents
couple special-needs | since the autism diagnosis all energy goes to him. My wife and I high-five in the doorway.
couple control? | Husband is drinking in his tea my patience. He's on the phone games all evening and answers "mm"
couple separation | Do I love him or am I just tired? Can anyone help to find out before we do something final
couple childlessness | IVF killed the romance. We schedule each other like dentist.
couple | She says I'm the third child. Maybe I am. I'd like to fix it before she packs.
couple own-strength | My husband's drug is his work. He comes home at nine and opens the laptop on the pillow.
couple | parisuhde
couple | marriage crisis
couple | infidelity
couple | couple counselling cheap
couple | marriage on the rocks baby
couple | no sex since birth
couple | date night help relationship course
couple | We pass in the hall like two shift workers. 'There's soup.' 'Right.'
couple | My husband drinks coffee and reads hockey results while I dress all three. I don't hate him, but I've begun to practise it.
couple | She says I never listen. At least I think that's what she said. Joking aside, we're in trouble.
couple | I saw a lipstick emoji on his phone at the swimming school. I held his towel and said nothing.
couple own-strength | ever since the twins we only text about nappies. we sit on the same sofa texting about nappies
couple adoption-foster? | Fostering's been great for the kids and hell for the two of us
couple newcomer | He's Finnish, and silence is fine to him. I'm from Naples. We've been together nine years and now with a baby I feel I'm living with a cupboard.
couple near-one | My daughter and her chap bicker at every meal, about who slept, who earned, who emptied the machine. They used to hold hands in the car.
couple childlessness | Sex by calendar for three years has done for us. We high-five after.
couple loss? | She cries and I chop wood. We lost the same baby and we can't find each other.
couple separation? | She's asked for a break. What's a break when you've a mortgage and a two-year-old? I'd go to anything she'd agree to.
couple | Stepmum here. Every row we've ever had is about his ex, who doesn't even live in this town.
couple special-needs | Ninety per cent of couples like us split, said the other mum in the rehab waiting room. She meant it kindly.
couple childcare-with? | relationship weekend for parents with someone minding the kids
couple | who fancies whom isn't the issue, it's the dishwasher. it's been the dishwasher since 2019
couple separation? | affair
couple | we only argue
couple | perheterapia price
couple own-strength? | He's on the sofa with his third coffee and the crossword, and I'm on my third load, third nappy, third child.
upbringing | tantrums
upbringing | My 3-year-old throws himself on floor in every shop and I've begun to order all food home.
upbringing | how to set limits without yelling
upbringing newcomer | My children answer me rude, they learned it here. At home one look from father was enough.
upbringing | She lies. Small things, big things. Seven years old and looks me straight in the eye.
upbringing everyday-life | Potty training at almost four, help
upbringing couple | I'm the bad cop, husband's the candy man. They know exactly who to ask
upbringing | Is it ok to bribe with Kinder eggs? asking for 40 minutes of peace
upbringing | my boy bites in daycare, other parents have stopped greeting me
upbringing | siblings fighting from the first eye opening, last week with a hockey stick
upbringing | He won't eat anything that isn't beige.
upbringing | Parent training course, Incredible Years or similar, in English
upbringing grandparent | The grandchildren jump on my sofa and mother only says "they're expressing themselves". Where does one learn today's child-rearing?
upbringing | uhmaikä is killing us. no no no EI
upbringing | how much screen time for 5 y, he watches youtube and talks American to the cat
upbringing separation | At dad's they get Coke and stay up till eleven, then I get them back on Sunday like little devils
upbringing own-violence | I was raised with fear and I don't want it, but then I don't know what to put instead of it
upbringing | daughter is 6 and afraid of everything: dogs, toilets, birthday parties. Do I push or do I let her be?
upbringing | defiant toddler
upbringing | positive discipline
upbringing | terrible twos
upbringing | how to set limits
upbringing | kid hits other kids
upbringing | parenting course english evening
upbringing | He lay down on the floor of the R-kioski over a lolly and I stepped over him and paid.
upbringing | I count to three and get to three and then what? Nobody's ever told me what's after three.
upbringing | My six-year-old told me to shut my face. In front of Grandma. In two languages.
upbringing | it takes a biscuit to get him in the car, a biscuit to get him out. i live by the biscuit
upbringing | Stepdad of two for a year. 'You're not my dad' ends every conversation. Fair point, but the bins still need taking out.
upbringing grandparent | They let the child decide everything, what's for tea, when it's bedtime. I bite my tongue till it bleeds.
upbringing own-violence? | I sound exactly like my mother. I swore I wouldn't, and there she is, coming out of my mouth at the tram stop.
upbringing newcomer | At home we say 'respect your elders'. Here they say 'name the feeling'. My son names all his feelings and doesn't put on his shoes.
upbringing | how much screen time age 5, ipad tantrums every evening
upbringing near-one | I'm the auntie who minds my nephew after school. He bites, spits, then sits in my lap. What would you do with him?
upbringing couple | I say no, he says 'oh go on then'. They've worked out who to ask.
upbringing special-needs? | Is it naughtiness or something else? He's thrown out of clubs, he's thrown out of the other clubs.
upbringing multiples? | The triplets have formed a union.
upbringing | Do you run Ihmeelliset vuodet or other parenting groups for families with 3–6 year-olds with defiant behaviour?
upbringing | She lies about brushing teeth with a dry toothbrush in hand. She's so good at it I worry about her future
upbringing | biting 2 year old
upbringing | pocket money chores
teen | teenager problems
teen | She came home at 4 in the morning with someone else's jacket on and wouldn't say where she was. 14.
teen school | my son doesn't come out from his room, plays all night, sleep all day, we push food in
teen | vaping
teen | He told me to f off in the middle of Citymarket and I just stood there holding the avocados.
teen newcomer | daughter is 15 and wants Finnish boyfriend and sleepovers. Her father says no. I am between like meat in sandwich.
teen | Police phoned. My boy was caught with an e-scooter gang and a knife at the railway station.
teen own-strength | I used to be her favourite person and now my breathing irritates her
teen near-one-substance? | friends buy him beer and ES, he was found passed out in a bus stop at the end of school party
teen self-harm? | my 13yo doesn't eat lunch, counts everything, wears hoodies in heat
teen rainbow | My child says she is he now. I want to support but I do not understand and I'm afraid to say wrong thing.
teen separation | She has announced that she's moving to her dad's because there are no rules there.
teen | Is there a group for the parents of youngsters? Everything ends when the child turns six, as if they'd be ready then
teen | Someone sends pictures to my 12 year old girl in Snapchat, an adult. I saw by accident
teen violence | he kicks holes in walls and last week he raised a fist at me. puberty they say
teen young | my daughter is 16 and pregnant and I'm going to be grandma at 38
teen school | Ohjaamo, lukio, amis? He wants nothing. Finished ninth grade by a hair and lies on the sofa.
teen | my daughter says her maths teacher is violent to numbers lol. no but seriously she's started shoplifting make-up
teen | rude teenager
teen | murrosikä
teen | teenager won't talk
teen | vaping 13
teen | my son gaming all night
teen | 15 year old runs away
teen | The door. It's always the door. I talk to a poster of some rapper.
teen | I track her phone. It's at the Kamppi mall at one in the morning on a school night and it isn't answering.
teen | He was the cuddly one. Yesterday he told me I was cringe for breathing.
teen loneliness? | My 16yo hasn't had anybody round for a year. He eats in his room, he showers at night. I leave food outside like he's a cat.
teen near-one-substance? | Some 19-year-old lad with a Beemer waits for my daughter after school. She's got new trainers she can't explain.
teen near-one | As the aunt, I'm the one she tells. She's fourteen and sending pictures to someone she's never met, and I promised not to tell my sister.
teen upbringing | stepdaughter 13 moved in full time. period, eyeliner, tears, slammed doors. her mum's in spain, so it's me
teen school | Wilma's red from top to bottom: late, absent, rude, late. He says the teachers are NPCs.
teen grandparent | My grandson is in with the wrong lot at Itäkeskus. He's still sweet with me, he ate six karjalanpiirakka. But he carries a knife.
teen adoption-foster | Since he turned twelve he asks who his real mum is every time I ask him to tidy up.
teen newcomer | My daughter wants to be as Finnish girls. I want her safe. We are shouting in two languages and my wife is crying in the kitchen.
teen rainbow | My kid wants me to use a new name and new pronoun. I'm trying, I get it wrong, they go up in flames.
teen | She won't eat with us. She 'ate at school'. I've seen her wrists.
teen own-strength | Is there a group for mums whose teens hate them? Wine not required but wouldn't hurt.
teen self-harm? | my daughter googles things at night i'm too afraid to open
teen | teen shoplifting
teen | daughter's boyfriend 19
teen | Locked himself in his room with a 'bomb'. It's an essay. Fifteen, and everything's the end of the world and none of it can be discussed with me.
school | school refusal
school | Every morning it's stomach ache until the bus has gone, then miraculously better.
school | My daughter is bullied in school whatsapp group, teacher says girls will be girls.
school newcomer | My son is in preparatory class and he doesn't understand maths in Finnish. He was best in his old school
school special-needs | They call me three times a week to come and pick him because he's "not coping". I'm about to lose my job.
school | Wilma messages. Red red red.
school special-needs | reading doesn't go, second grade, is it dyslexia or lazy? my father was the same
school | Hasn't been in class since autumn break. The principal talks about fines, the curator about forest walks.
school | what is kolmiportainen tuki and why does my child not get an assistant
school upbringing? | homework takes 3 hours and both cry, me first
school | No one to play with at break, he told me he walks round the yard and counts the windows
school protection-begins | absent hours over 120, school says will make notification to lastensuojelu
school | teacher writes to me in Swedish, Finnish and frustration. The lad just can't sit still for 45 min
school child-group? | starting school in August and she's not ready, she doesn't talk to anybody outside home (selective mutism?)
school | other boys put his head in toilet. He did not tell me, I heard from another mum
school teen | 9th grade, average 5.8, joint application in February and he doesn't care
school | where can we get home tutor for child with anxiety, free or almost
school | He's in prison, he says, from 8 to 2. Second grade. Hates every minute.
school | bullying
school | truancy
school | school refuser 11 yrs
school | bullied at school
school | erityisopetus tuki
school | won't go to school anxiety 9
school | He's got his boots on, his bag on, his hand on the door handle, and that's where we stand. Every morning. Forty minutes.
school | They rang me at work, he'd climbed on the roof of the bike shed rather than do reading aloud.
school | Someone wrote 'freak' on her pencil case. She's turned it inside out and carries on using it.
school special-needs | They've put him on a two-hour day because there's no assistant. Two hours! I've a job.
school | The teacher's messages start 'Hello, today unfortunately'. I've stopped opening them
school newcomer | My son finished valmistava luokka and now he's in ordinary 7th class and understands maybe half. He says the Finnish kids move their chairs.
school teen | 9th grade, three hundred absences, no plan for after summer. Says he'll be a streamer.
school | I'm to take him in on Mondays when his mother can't stand the scene. He holds on to my car's seatbelt with both hands.
school near-one | The lad next door sits on the swings at ten in the morning on weekdays. About eleven, I'd say. Nobody seems to miss him.
school sick-child? | tummy ache mon to fri. never on saturdays. doctor's done every test going
school adoption-foster | Our foster son is in his fifth school. He's nine. He's learned to get thrown out before he starts to like anyone.
school separation? | One week he does homework, the other he doesn't. You can see from the marks whose week it was.
school | homework fights every evening dyslexia
school | who helps if the school does nothing about bullying
school | School social worker (kuraattori) looking for support for parents of a child with prolonged absence, third grade, mother at the end of her rope.
school | suspended from school
school | kuraattori
single | single mother
single own-strength | There's no one to tag in. If I have fever, I have fever with a toddler on my head.
single loneliness | The dad vanished before the twelve week scan and I've done it all alone: nights, first steps, every form.
single money-home | One salary, two kids, rent 1100. Do your sums.
single | I'm a lone dad with a daughter of seven. Who do I ask about periods when it comes to that?
single | I chose this, sperm bank in Denmark, everyone says "well you wanted it" so I can't complain
single childcare-with | would be nice to go somewhere adult but where do I put him? there is only me
single newcomer | My husband is still in Iraq, waiting family reunification three years. I am mother and father here
single | yh-äiti group
single home-help | who takes my 2 y old if I need go to surgery? I have no relatives in Finland
single camp | Holidays for one-parent families, something we can afford with no car
single | Parents' evening: all in pairs. I drew a second chair for my coat.
single own-strength | Co-parenting? with whom? He lives in Spain and sends heart emojis.
single | every decision is mine. vaccine, school, haircut, everything. nobody to say is this right
single companion? | I'd like my boy to have some decent man to kick ball with, as his father isn't interested
single own-substance? | three kids, three different fathers and zero of them present, go on, say it aloud
single | Sole custodian, infant 5 months, no support network at all in the region, asks for weekly peer group in English
single | solo mum
single | lone father
single | single mum
single | solo parent by choice
single | lone parent help babysitter
single | yksinhuoltaja group english
single | When I've got a fever, I've got a fever standing up.
single | Who do you look at when she does something funny? I look at the dog.
single | Just me and the girl since she was two. At the school fair they always ask what time her mum's coming.
single | There's no 'your turn' in this house.
single own-strength | To take the bins out I have to wake him, dress him, carry him down four floors and up again. So the bins wait.
single newcomer | My husband stayed in Kenya with no visa. I'm here with three kids and people say 'and your man helps you?'
single near-one | A workmate's raising two on her own and she works through her lunch so she can leave at three. Never a night out in years. What's there for people like her?
single money-home? | one wage, one adult, two ice hockey fees. guess who's not playing
single everyday-life | Long-distance driver, single dad as of August. Who has the boy when I'm in Ivalo?
single special-needs | He's autistic, I'm it. If I'm hit by a bus there's no plan B. I look very carefully both ways.
single camp | All the holiday offers are 2+2. We're 1+1. Is there anywhere we're not a half portion?
single grandparent? | Daughter's raising the boy by herself and will not ask. I'm 300 km away. Could someone local take him to football once a week?
single expecting? | He's blocked me. Baby's due at Easter. I've told the clinic he's 'travelling'.
single childcare-with | I'd come to a group if there was anyone at all who could watch them, that's the whole problem with being on my own
single widowed? | Not divorced, not widowed, he's just never here. Offshore, eight weeks at a time. Do I count?
single | solo mum baby
single multiples fathers | father alone twins
young | teen mum
young | im 17 and having a baby in june, everybody looks at my belly in the bus
young school | Can I finish vocational school with a baby? Where they put her during lessons?
young | 19 year old dad here. her parents don't let me inside, say I'm just a kid
young loneliness | All the other mothers at baby swimming are like thirty-five and talk about mortgages.
young housing-training | I'm 18, my mom kicked me out when I told. need a place before the due date
young own-strength | my friends go out on friday and i look at their stories with milk on my shirt
young placed? | i grew up in care myself and now social workers watch everything what i do with my baby
young | young mothers group helsinki
young couple | we are both twenty, with him since eighth grade. Baby is 3 months and we fight like children
young grandparent | Our girl is sixteen and has a newborn. I mother both of them and she rolls her eyes at everything
young | Nurse talked to my mother, not to me. It is MY baby.
young money-home | student aid plus baby is not a maths that works
young meeting-place | where are the under 20s with prams? not the old ones pls
young interaction | I want to play Sims and he wants me. I love him so much but I'm not grown up yet
young expecting | dropped out from amis, pregnant, boyfriend in army until december. someone my age who's done it?
young | 17-year-old expecting, in aftercare, no adult network; need young parents' project and housing support
young | pregnant at 16
young | nuoret äidit
young | teenage mums club
young | baby at 17 help
young | young parents group under 25
young | 18 with a baby need flat
young | i do my maths homework with the baby in a sling. the teacher says wow. i don't want wow i want a nap
young | They hand the leaflet to my mum and not to me. I'm the mother.
young | Nineteen, working at the Hesburger, baby in two months. My mates bought me a beer and a dummy, that was the talk.
young | People on the bus think I'm the babysitter. I let them.
young housing-training? | I've lived in foster homes since I was eleven and now I'm having my own kid at 19. I don't know what a normal home does on a Tuesday.
young grandparent | My daughter's seventeen and a mother. I'm 39 and a grandmother. We're both furious and both in love with the baby.
young school | how do i finish amis when daycare starts at 7 and the bus goes at 6.20
young couple? | We were together for five months when I fell pregnant. We're like two kids playing house and the house is winning.
young control? | My mate's 17, has a baby with a bloke of 26, and she's not allowed to come to ours any more.
young loneliness | everyone i know's on snap at a cabin tonight and i'm sterilising bottles
young | Is there a peer group or own worker for under-20 parents? Client is shy, baby 3 weeks, lives at her parents'.
young protection-begins | Because I was in care myself they've opened a file on my baby. I haven't done anything yet.
young interaction | My own mum was useless so I watch tiktoks on how to be one
young money-home | im 18 kela says parents should support me, parents say kela should, baby says waaah
young near-one? | My nephew (18) is going to be a father, the girl is 17. They're sweet and clueless. Where should I point them?
young | student with baby
young fathers | under 20 dads
newcomer | moved to finland
newcomer | We came two months ago from Philippines, I am nurse. My kids are with me now and I don't know how anything works.
newcomer loneliness | My wife followed me for my Nokia job. She has a PhD and sits at home with the baby and the snow.
newcomer | Ukrainian mother with 3 children, husband in front. Need help for daycare, papers, and somebody to talk in Ukrainian or Russian
newcomer | Do you have the service in Arabic or Somali? My English is little
newcomer | what is neuvola? they send me letter
newcomer meeting-place | Finnish lessons where I can bring my baby with me?
newcomer rights-advice | We got negative from Migri. Children go to school here, they speak Finnish better than Pashto.
newcomer upbringing | My kids correct my Finnish and laugh. At shop they speak for me like I am the child.
newcomer | Family in Espoo, expat, need advice about schools, healthcare, the lot. Relocation company was useless.
newcomer grandparent | I come from Vietnam to help my son family. I stay inside, can not go anywhere alone, don't read anything.
newcomer companion | interpreter at the health center cancelled again, my 8 year old had to translate about my womb
newcomer school | first day they ski. We have never seen skis
newcomer own-strength | refugee family trauma
newcomer | nobody rings the doorbell here without appointment. How do you make friends in this country for the whole family?
newcomer | Integration plan for a stay-at-home mother with infants: looking for home-based language and parenting groups, interpreter Tigrinya
newcomer couple? | I'm Finnish, wife is Brazilian. She's withering here in Kajaani and I don't know what to do
newcomer rights-advice | quota refugee, baby born here last week, what papers he need
newcomer | immigrant family
newcomer | kotoutuminen äidit
newcomer | Ukrainian refugees kids
newcomer | moved to finland with kids
newcomer | expat mums
newcomer | integration family course
newcomer | refugee family support somali
newcomer | I bring cake to the neighbours when we move in. They took the cake and closed the door. Is it the cake?
newcomer | We're here for my husband's job at Nokia. He has colleagues. My child has a nursery. I have Duolingo.
newcomer | The children already speak Finnish between themselves and laugh at the table. My wife and I are guests in our own kitchen.
newcomer school? | What means 'hammastarkastus' and do I have to come, or bring something?
newcomer | From Kharkiv, with mother and two sons. It's third year 'temporary'. I don't know if I should plant tomatoes.
newcomer sick-child? | my baby has 39 fever, what number, do they speak english, will it cost
newcomer near-one | A Syrian family's moved in downstairs with four kids and no winter gear. What's there for them, and how do I help without being nosy?
newcomer everyday-life | I'm Scottish, been here a month with three under six, wife's Finnish and already back at work. Who explains vasu, neuvola, Wilma, the lot?
newcomer expecting | Pregnant in a language I can't read. The hospital letter could be an appointment or a bill.
newcomer parent-illness? | Since the boat I do not sleep, and my son does not sleep either, he was four.
newcomer upbringing | Is it true that you go to prison for pulling a child's ear? How do parents here make them listen?
newcomer | Reception centre worker: family with toddler moving to a municipality next month, who supports them in settling?
newcomer couple? | The spouse visa gets you in. Then you sit in a block in Kerava, and he's the only one who knows your name.
newcomer | mother tongue playgroup arabic espoo
newcomer child-group? | My girl hasn't spoken a word in daycare for seven months. At home, in Tamil, she never stops.
newcomer meeting-place? | ukrainian mums
newcomer | finnish for parents
newcomer | arabic speaking mothers
roma | romani family support
roma | We are Roma and the landlord's flat was suddenly taken when they saw my skirt.
roma school | My boy is called names in the school because we're kaale. Teachers look away.
roma companion | A worker who is Roma too or at least understands our ways, is there?
roma upbringing | I wear the dress and my daughter isn't sure she will. Talking about it with outsiders feels wrong, with my own family too.
roma protection-begins | child welfare came and they don't know a thing about our customs, why the elders must be asked
roma newcomer | We are Roma from Romania, my wife has small baby, we sleep in car in Itäkeskus
roma violence | I must leave him but leaving means two families and the avoidance duty. It isn't a shelter only question.
roma prison | my man is in prison and as a Romani woman I live with his parents, kids are asking
roma meeting-place | group for roma mothers
roma young | I'm 18, romani, married in our way, expecting. Don't want to talk to the ward nurse in front of older ones
roma grandparent | In our culture grandmother brings up the kids if needed, but the office wants papers of everything. I am a Roma mummo.
roma money-home | housing queue, ours is always last, you know why. Four kids in a studio
roma fathers | roma dads don't have own group anywhere, we'd like football and talking for us and the boys
roma | Do you have a Roma cultural mediator who could come to the first meeting with family?
roma school | want my kids to do the comprehensive school to the end, I didn't. who supports us as roma parents
roma near-one-substance | my cousin is using and in the community it is shame, we don't speak about it in front of elders. confidential help for Roma?
roma | kaale
roma | romanityö
roma | romani parents advice
roma | gypsy mothers group finland
roma | kaale family worker
roma | As soon as I walk in to the shop with the pram the guard walks as well.
roma | Our cousins had to move away and so we did too, so I'm in a town where I know nobody and can't say why.
roma money-home | They see my name on the flat application and it's gone. They hear me on the phone first and it's free till Friday.
roma school | My son was told to stop dressing up for a party. It's his trousers. It's how we dress.
roma grandparent | I'm a Roma grandmother with six grandchildren at mine most days. I'd like someone who knows our ways to help with school things.
roma young | I've a baby at nineteen and I put the skirt on in spring. The mums at the family café look at it the whole hour.
roma | I'm a family worker and would like cultural advice: how do I arrange a home visit with a Kaale family respectfully?
roma prison | My man's inside, his people look after us but it's me who's with four children at night. Is there anyone who understands how it is with us?
roma companion? | come with me to the social office, i get a different answer when there's a white person sat next to me
roma protection-begins | Half my class was in care, and my mum's class as well. When they rang, I couldn't hold the phone.
roma | roma from romania with baby sleeping in car helsinki help
roma teen | Girls her age are starting to look at boys, and with us there are rules. She's in between two worlds and shouts at both.
roma upbringing? | I want to hand on the language and the manners, the respect for older people. Is there something for romani dads and kids?
roma violence? | If I leave him the two families have to sort it out, and there'll be trouble. It's not only a matter of getting in a taxi.
roma near-one | My friend's Roma and after the baby she's not supposed to do certain things for a while, the ward didn't get it. Who could talk to staff?
roma camp? | romani family camp summer children
roma fathers | romanimiehen isyys
prison | dad in jail
prison | My husband was sentenced for 3 years last week. What do I say to the kids: travelling? working? the truth?
prison child-group | She's six and wrote 'my dad is in Riihimäki' on the school family tree. The whole class asked.
prison | family visit to prison with a baby, how to book
prison | I'm serving time and my son has a birthday. Can I record a bedtime story or something?
prison own-strength | Police came in through the door at 5 am with the dog, in front of children. Since then nobody sleeps here.
prison pregnancy-substance? expecting | i'm pregnant and i have a sentence to start in september. can i have the baby with me there
prison reunification? | He gets out in May after four years. My daughter doesn't remember him and I don't know if I want to.
prison money-home | left alone with his debts while he sits in Turku with three meals a day
prison placed | Mother in prison here, writing for me is my counsellor. I want to keep contact with my kids who are placed
prison near-one grandparent | Our son is inside and the grandkids come to us. We haven't told the neighbours.
prison fathers | ankle bracelet, home at six, can't take my kid to swimming hall
prison | remand, no phone calls allowed, child asks every night why dad doesn't ring
prison loneliness | it's like he died but no one brings casserole
prison near-one | sister is in Hämeenlinna prison with her baby, how can we support her from outside?
prison | prisoners families association, peer group, Helsinki
prison | Client released on probationary liberty, wants rehearsing parenthood, family supported-living after the prison's family unit
prison | husband incarcerated
prison | criminal sanctions family
prison | daddy in prison toddler
prison | visiting prison with baby
prison | husband sentenced how to tell kids
prison | She thinks daddy's working on an oil rig. She's drawn it with all of us waving.
prison | Eight hours of trains for forty-five minutes in a room with a stained sofa and one puzzle.
prison | Sentence starts on the 3rd. My lad's six. What do you say on the 2nd?
prison near-one | My sister got two years and four months. Her daughter lives with me now and won't take off her mum's hoodie
prison | We bring the boy to see our son every month. He asks in the car if granddad's been bad as well.
prison school? | It was in the paper, with his name. And our name's not a common one.
prison own-strength | Everyone asks how he's coping in there. He's got a gym.
prison | i ring at 6 when they're having tea and i can hear the forks. they dont know what to say to me and i dont either
prison pregnancy-substance? | I'm due while I'm inside. Do I get to keep him with me?
prison money-home | His fines, his debts, his phone card. He went in, and we got the sentence, that's how it feels.
prison after-stay | he's out in a month and i'm honestly not sure i want his shoes in the hall
prison child-group? | They came at five in the morning with a dog. My kids were in their pyjamas. Since then nobody sleeps past five.
prison | I work with remand prisoners; one asks how he can be in contact with his newborn. What family work is offered?
prison father-child | As a dad on the family visit I'd like to do more than sit. My daughter's three, she's scared of the door buzzer.
prison loneliness | I've told work he's left me. It was easier than the truth.
prison | ankle tag at home with children rules support
prison | ex convict dad
prison | criminal sanctions family visit
rainbow | two mums
rainbow expecting | My wife is pregnant via clinic and the midwife keeps asking about the father.
rainbow | How does the adoption inside family go when we're two dads and used surrogate abroad?
rainbow separation | We had a baby together with a gay couple, four parents, and now two of us are divorcing. No template for that at lastenvalvoja.
rainbow | trans parent support
rainbow newcomer | We are lesbian family from Russia, here safe now, but we do not know anybody like us
rainbow school | My son was told at school that having two dads is illegal
rainbow meeting-place | rainbow families playgroup Tampere
rainbow childlessness | Looking for co-parent as single gay man, who gives sensible advice before I do anything?
rainbow expecting | I'm a man and I'm carrying. Want a maternity clinic where I don't have to explain my beard every time.
rainbow | in the form there is mother and father. I cross out and write, every time, since 2016
rainbow grandparent | My daughter and her wife are having a child and I'm not sure what I'm called. Farmor? Bonus mummi?
rainbow couple | I'm the other mum. People ask her about the birth and ask me who the donor is. I feel like a lodger.
rainbow loss | we lost our baby in week 20 and hospital gave the leaflet only to my wife. I'm a mother as well
rainbow near-one | son came out as trans and has two small children with his ex, how do we as a family talk to the kids
rainbow separation | came out at 36, married with kids. How to tell them why mum and dad live apart
rainbow | Need LGBTQ+ sensitive family counselling for non-binary parent and partner
rainbow | gay dads
rainbow | sateenkaariperheet
rainbow | lesbian mums group
rainbow | two dads adoption finland
rainbow | trans dad parenting group
rainbow | At baby swimming they said 'and is that your sister?' We'd been kissing.
rainbow | I'm the one who isn't on the family tree the nursery teacher printed. There were two boxes.
rainbow | My boyfriend and I are having a baby with two women friends. We've agreed on everything but Christmas.
rainbow | I'm a dad who gave birth. Neuvola's lovely but they call me 'mummy' each time, then say sorry each time.
rainbow separation | We split up, and suddenly it matters who's the biological one. I've been her mum for seven years.
rainbow grandparent | My son and his husband are having a child through a friend. I'm delighted, but I don't know what I'll be called, or how to tell the choir.
rainbow child-group? | My daughter asked if there's any other kid in Kuopio with two mums. I said of course. Is there?
rainbow expecting | Our donor's a friend, the insemination's at home, and nobody in my circle can tell me how it goes with the papers.
rainbow near-one | My brother's just come out. He's married with three small kids. He's scared to death of losing them.
rainbow teen? | my ex became a woman and our boys are 8 and 12. i'm fine, mostly. they need somebody who's been through it
rainbow newcomer | We are two women from Russia with a boy, we say to other parents we're cousins. We don't have to any more, but we don't know how to stop.
rainbow childlessness? | Three failed IUIs as a couple of women, and at the clinic all the posters are man plus woman plus hand on tummy.
rainbow couple | She breastfed, she carried, she's 'real mum' at the health centre. And I'm jealous of my own wife.
rainbow | queer parents meetup with toddlers
rainbow | poly family three parents custody support
rainbow | How do I talk about family with a child with a non-binary parent? I'm a preschool teacher and want to get it right.
rainbow | coparenting gay friends
rainbow | non-bio mum rights
special-needs | autism diagnosis
special-needs own-strength | He has ADHD, ODD and a mother who's got nothing left.
special-needs | No one invites us any more. My son's 7, he screams, spits, throws shoes. He's also the funniest person I know.
special-needs rights-advice | omaishoidontuki application for child with cerebral palsy
special-needs | daycare say my daughter doesn't speak and doesn't look at eyes, we wait for evaluation since January
special-needs | Down baby. Everyone says congratulations with a funeral face.
special-needs couple | We haven't been out the two of us since the diagnosis because no babysitter can handle the feeding tube
special-needs newcomer | in my language there's no word autism. My husband's family says it's because of me
special-needs child-group | a group for siblings? his brother gets no attention, always "wait, wait"
special-needs | Where you get respite care (tilapäishoito) for a kid who runs off, 9 yrs, wheelchair no but needs eyes in the neck
special-needs | Sensory meltdown about a sock seam. Every morning. EVERY
special-needs | My boy lines up cars and says nothing. I used to dream we'd play hockey. I have to mourn that a bit and nobody let me.
special-needs | speech therapy queue long
special-needs teen | 17 with learning disability, soon adult, and all services change. who guides parents in this?
special-needs sick-child? | deaf child, hearing family, should all of us learn sign language and where
special-needs grandparent | I can't manage my granddaughter who has FASD. I love her, but she bit me till blood. What training is there for mummi?
special-needs | Neuropsychiatric features, 5 y, family at breaking point, awaiting assessment. Low threshold parent coaching without a diagnosis?
special-needs camp | Holiday where it's ok to have special kid, with helpers, so that we could also sit once
special-needs | ADHD parents support
special-needs | nepsy child
special-needs | autism diagnosis now what
special-needs | adhd parents peer group
special-needs | disabled child respite
special-needs | nepsy valmennus
special-needs | He wears one shirt. I own five of it. On the day they stop making it, we're done for.
special-needs | She's six and doesn't speak, but she knows every lift in Helsinki by the sound.
special-needs | At the playground other mums say 'use your words, sweetie'. He hasn't got any.
special-needs | Grandson spins and flaps at the table and my husband tells him to sit still. I think it's something more. Their mother cries if I raise it.
special-needs own-strength | I know the number of the taxi company, the nappy supplier and the physio by heart. I do not remember my own shoe size.
special-needs child-group | His sister's eight, she's learnt not to need anything. Is there something for the brothers and sisters?
special-needs near-one | My friend got the Down's result last week. She's having the baby. I want to buy a present and not a sad card.
special-needs sleep? | Lock on the fridge, lock on the window, lock on the front door at the top. It's not a prison, it's just that he runs
special-needs rights-advice | omaishoidontuki refused because 'all small children need care'. he's five and tube fed
special-needs newcomer | In my language there's no word for autism, only bad words. My husband's family says I've been cursed.
special-needs adoption-foster? | Suspected FAS. The school says behaviour, the doctor says wait, I say help.
special-needs | haircut day. takes two adults, one ipad and about a week to recover. other people just go to the barbers
special-needs | Every one of the kids got an invite to the trampoline park, except him. They said they were thinking of him.
special-needs school? | Daycare wants him assessed for language, queue's nine months to the speech therapist. He's four and bites because he can't say no.
special-needs | selective mutism parents support
special-needs | meltdown
special-needs | down syndrome newborn
special-needs | sibling of disabled
sick-child | child leukaemia
sick-child own-strength | We've lived on the children's ward at HUS since September. I know the cleaners' names and all the vending machine codes.
sick-child | type 1 diabetes, my daughter is 4, I wake up for alarms five times a night
sick-child own-strength? | son's epilepsy seizures came back, I'm afraid to leave him even for toilet
sick-child couple? | One of us sleeps in hospital, one at home with siblings. We meet in the lift.
sick-child child-group? | How to support little brother when big sister has cancer treatment?
sick-child money-home | Unpaid leave because of sick child, special care allowance denied, what now
sick-child | heart surgery when he's 6 months. We wait and he turns blue when he cries
sick-child | Terminal. They used that word in a room with balloons on the wall.
sick-child | Peer support for parents of children with rare disease, there are maybe three in Finland
sick-child | everyone ask how is the girl. I answer with blood values because otherwise I break
sick-child | severe asthma allergies, hospital again and again, work is angry
sick-child far-away | We live in Inari and treatment is in Oulu and Helsinki. Where do families stay, do they pay flights?
sick-child newcomer | my baby is in operation and doctors speak too quickly, I nod but I don't understand half
sick-child school | Chemo took her hair and a year of school. She doesn't want to go back because of the stares.
sick-child grandparent | My grandchild has cystic fibrosis; daughter is strong outside, but I see her hands. How can I help without being in the way?
sick-child | she's eleven and in psychiatric ward. "Sick child" leaflets are all about tummies and tonsils
sick-child | children's hospital parents
sick-child | long-term sick kid
sick-child | child cancer family support
sick-child | type 1 diabetes toddler parents
sick-child | always ill daycare bugs
sick-child | epilepsy child peer support
sick-child | I live in the corridor between Uusi lastensairaala's coffee machine and bed 14.
sick-child | Alarm at midnight, at two, at four. Prick finger, juice, back to sleep. She doesn't even wake up any more.
sick-child | He asked the nurse if heaven's got hockey. I went out to get ice.
sick-child home-help | One's in hospital in Tampere with her leukaemia, the other two are at home with Granny, who's on a stick.
sick-child own-strength | Third ear infection this month. My boss has started saying 'again?' before I speak
sick-child near-one | My niece has a heart op in January. My sister's gone all practical, lists and lists. How do you support someone who won't sit down?
sick-child child-group | The big brother, he's seven, said he'd like to get ill too so someone reads to him.
sick-child rights-advice? | How long can both parents be off with a seriously sick child, and what does Kela pay? The form's eleven pages.
sick-child | Our grandson has cystic fibrosis and we're not to come if we've sniffled. We stand outside the window and wave.
sick-child couple | She sleeps on the ward, I sleep at home, we swap in the car park.
sick-child | they found something on the scan and won't say what until thursday. it's monday
sick-child everyday-life? | Milk, egg, wheat, nuts, fish. I cook like a bomb disposal expert, and his nursery gave him a biscuit.
sick-child loneliness? | You can't take her anywhere with her immune system, so the whole winter's been the two of us and the postman through the glass.
sick-child newcomer | The doctor speaks for half an hour and the interpreter says 'it is serious'. I need more words than this.
sick-child after-stay | Treatment's over, there were balloons. And now I fall to pieces, when it's over.
sick-child | heart defect baby
sick-child school? | hospital school
premature | preemie
premature | He was born in week 27, 890 grams. I could put my wedding ring on his arm.
premature interaction | baby is in NICU and I'm at home with pump and an empty cot
premature | Our daughter came two months early and I still count her age in two different ways.
premature perinatal-mood | beep beep, I hear the monitors in my sleep although we have been home for half a year
premature sleep? | discharged from the neonatal ward with oxygen tube and a leaflet. I'm frightened to bath her
premature meeting-place | keskosvauva group, parents same situation
premature multiples | twins at 30 weeks, one at home, one still in hospital, I don't have two bodies
premature fathers | I did kangaroo care with my shirt open and a sandwich in hand for seven weeks. Nobody tells dads about this.
premature special-needs? | he is 2, was premature, does not walk yet, neuvola says wait. Is it catching up or something?
premature loss? | We nearly lost both of them, mother and child. Now all are alive and I can't stop trembling
premature newcomer | in Finland I have baby too early, small like bird. My mother can't come, no visa. I sit by glass box every day alone.
premature own-strength | how did you survive first winter home with preterm baby when nobody may visit because of RSV
premature breastfeeding | bottle, tube, breast, syringe, chart. Feeding my early bird is a full time job
premature | Waters broke at 24+3. They say every day counts. Who can I talk to here on the ward, at night?
premature grandparent | Our first grandchild was born 10 weeks before time, we'd like to help, can't even go in.
premature | Follow-up finished at 2 years corrected age, but the parents of the ex-preterm boy are still anxious; any peer support?
premature | NICU parents
premature | born at 27 weeks
premature | nicu parents peer support
premature | keskonen vertaistuki
premature | I went home with a bag of clothes and no baby. The neighbour said 'ooh, when's it due?' I said a while yet.
premature | Her whole hand goes round the tip of my finger, and stops there.
premature | 890 grams. I've caught bigger perch. I joke because otherwise I don't know
premature perinatal-mood? | I still hear the monitor when I'm in the shower. He's five months and at home.
premature | nobody sent a card. people don't know whether to say congratulations
premature interaction | I was on intensive care myself, so I saw her on the fifth day. A nurse said 'here's your mum' and I looked behind me.
premature near-one | Sister had her baby ten weeks early, they're in TAYS and I've got her older one. How should I explain the tubes to him?
premature | We're only allowed to look at photos. How long till grandparents can hold such a tiny one?
premature multiples | Twins at 29+2: one's doing well, and one we don't talk about at breakfast.
premature far-away? | The ward's in Oulu, we live in Kuusamo, there's a toddler at home and I've used up the leave. She's alone there with him.
premature | corrected age worry not crawling 11 months born early
premature loneliness | At the baby group they compare teeth. I compare oxygen levels, so I've stopped going.
premature after-stay | Discharged on Friday after 83 days. At the hospital there was a nurse within two metres. At home there's my husband and a Labrador.
premature breastfeeding? | They measure what comes out of me in syringes. Every three hours I let him down by five millilitres.
premature school? | He was a 26-weeker, now he's starting school, and it all seems to come back. Do other parents find that?
premature expecting? | Waters went at 25 weeks. I'm on bed rest on the ward and counting days like coins.
premature | kangaroo care
premature | small baby oxygen
multiples | twins
multiples own-strength | Two babies, one lap. Somebody is always waiting and screaming.
multiples expecting | We went for first scan and doctor said "here's one... and here's other". I laughed until I cried. What do I do with twins?
multiples home-help | triplets, 5 months, plus a two-year-old. Can the city give us a helper because I counted 24 nappies yesterday
multiples sleep | how to get twins to sleep at same time, when one sleeps the other parties
multiples breastfeeding | Tandem nursing, is it possible or do I give up
multiples meeting-place | kaksosperhe club in Pirkanmaa?
multiples single | twin boys and me alone, third floor, no lift, sixty four steps with a double pram that does not fit through the door
multiples money-home | everything x2 but salary x1
multiples upbringing | twin toddlers run in opposite directions always. opposite!! towards two different roads
multiples interaction | I'm ashamed but I can't get attached to both same way, one is easy and other one cries
multiples | I go to work to rest. My wife doesn't. We've got identical girls, nine weeks.
multiples school | Should twins be placed in the same class? They have their own language and nobody else is needed
multiples loss | we were expecting two and only one was born alive. Every birthday is also the other thing
multiples grandparent | two months old twins at my daughter's. I come every day with the train from Salo, and still it isn't enough
multiples perinatal-mood | don't remember the first half year of them, just the colour grey and bottles in rows
multiples | Multiple birth family, mother on bed rest week 26, sibling 3y. Family needs home service before and after.
multiples | triplets
multiples | twin pregnancy
multiples | twin mum
multiples | triplets help at home
multiples | twins feeding same time
multiples | second hand double pram
multiples | Everyone stops us in the street to say 'double trouble'. I'm going to have it printed on a T-shirt and wear it while I cry.
multiples | With twins you carry one down, go back for the other, and by then the first has eaten a leaf.
multiples | I've painted a toenail on one of them so we know who's had antibiotics.
multiples expecting | Two heartbeats. My husband asked to sit down. We've got a one-room flat and a Fiat Panda.
multiples home-help | I can't get out of the door on my own with both. It's as simple as that: there are three flights of stairs and two arms.
multiples near-one | My sister had twins after years of trying, so she thinks she isn't allowed to complain. She looks like a ghost.
multiples | I come over for the night shift Tuesdays and Thursdays, I'm seventy-one. The other nights they manage on their own, if you can call it that.
multiples own-strength | somebody once asked me if i'm 'enjoying every moment'. which of the babies was i holding, i can't remember, one of them
multiples | One walks, the other doesn't. One eats, one doesn't. I love one easier this week and I feel sick writing that.
multiples rights-advice? | Do you get extra parental leave days for triplets, and home help by law? Someone at work said so.
multiples upbringing | Separate classes or same class? Ours are six, one of them does all the talking for two.
multiples couple? | We each have a baby. She has hers, I have mine, and we meet at the bottle steriliser.
multiples loss | There were to be two. Everyone says 'at least you've got one'.
multiples single | Twins and a three year old, and he's left. He said it was too loud
multiples meeting-place? | monikkoperheet kahvila where park big pram
multiples | quads
multiples expecting single? | twin pregnancy alone
adoption-foster | foster family
adoption-foster | We adopted a boy from Colombia, he's been home for 6 months and hoards bread under the pillow.
adoption-foster childlessness | how to start adoption process in Finland, we're foreign couple with permanent permit
adoption-foster interaction | Foster child calls me by name and her mother by "mama". I know it's right. Yet it stings.
adoption-foster teen | Our adopted daughter is fourteen and wants to find her birth mother. I am happy for her in daylight and in the night not.
adoption-foster own-strength | I thought love would be enough. It isn't, she pees on everything we own and the social worker changes every 3 months.
adoption-foster | PRIDE training next date
adoption-foster grandparent | I have my daughter's two sons placed with me as kinship carer. At 63 I'm back at parents' evenings and no one trained me.
adoption-foster | can single woman become a support family for weekends?
adoption-foster school | my adopted kid looks different than us and is asked every day "where's your real mom"
adoption-foster placed? | After visits with bio parents our foster son doesn't sleep for a week. I want to respect the parents, but how do I help him?
adoption-foster special-needs | FASD foster kid, melt downs, need others who know the life
adoption-foster couple | Adoption council visit after adoption visit, and we've waited five years, we can't smile in their interviews anymore
adoption-foster loss | The little one we had for two years went back home yesterday. His boots are in our hall. Are foster parents allowed to grieve?
adoption-foster | post-adoption depression is it a thing?
adoption-foster near-one | My sister's kids need a home and the social worker asked me and my husband. We have our own two. What does it mean to be perhehoitaja?
adoption-foster | Long-term foster carers on the edge of breakdown of placement: support for them and sibling group?
adoption-foster | sijaisvanhemmat
adoption-foster | adopted child attachment
adoption-foster | adoption support group
adoption-foster | foster carers english
adoption-foster | kinship care nephew
adoption-foster | tukiperhe becoming
adoption-foster | She hoards bread under her pillow. We've told her there'll always be bread. She nods and takes another slice.
adoption-foster | The agency rang on Tuesday: boy, two and a half, Thailand. I'm a father as of a phone call.
adoption-foster | My daughter can't look after them, so at sixty-three I'm a 'kinship foster carer'. There was a two-day course. I'm on day four hundred.
adoption-foster near-one | My sister's kids came to us at midnight with a policewoman and a carrier bag. We've no children. What do they eat?
adoption-foster | I waited for that magic moment at the airport. It was a tired, angry child who smelled of someone else's soap.
adoption-foster teen | He's found his birth mum on Instagram. She's put a heart on his picture. I've got a stomach ache.
adoption-foster placed? | After every visit with his parents he's up all night. I'm not against the visits. I just want to know how others do the nights.
adoption-foster special-needs | Attachment disorder, they think. She's seven, charming to everybody and kicks me when the door's closed.
adoption-foster loss? | The placement ended and he moved on Saturday. Four years. We've no word for what we are now, or for what this is.
adoption-foster own-strength | we took in siblings as an emergency family for two weeks, it's been nineteen months
adoption-foster child-group | Our own lad, eight, asked when the foster kids are going home so that he can be naughty again.
adoption-foster rights-advice? | adoption counselling compulsory how long pelastakaa lapset fee
adoption-foster school? | Family tree homework again. She drew a bush.
adoption-foster newcomer? | She was adopted from Ethiopia, and people ask me in the shop where I got her. She's standing there. She's nine.
adoption-foster | Where can a private foster family get weekend relief and supervision? Wellbeing services county offers nothing before autumn.
adoption-foster | perhehoitaja
adoption-foster grandparent | foster grandma
childlessness | infertility
childlessness | Four failed IVFs. We've painted the room green, then grey, then closed the door.
childlessness loneliness | another baby shower invitation. I sent a gift and cried in the Stockmann baby department
childlessness | No child come. My husband's mother says he should take another wife.
childlessness couple | She wants to continue treatments, I can't any more, not the money and not the hope.
childlessness | secondary infertility, have one, everyone says be grateful
childlessness | Is there a group for those who remain without kids not by choice? I'm 44 and it's over
childlessness rainbow? | egg donation, sperm donation, what do people tell their families
childlessness | zero sperm. The doctor said it like it was weather. Where do men talk about that?
childlessness own-strength | Two week wait, again. Googling if cramps are a sign. I'm a crazy person.
childlessness | I hate pregnant women in tram and I hate me for hating
childlessness | lapsettomuus peer support english
childlessness loss | after three miscarriages everybody has stopped asking. that's almost worse
childlessness adoption-foster? | public clinic sets age limit 40, private is 8000 e. Do we give up or take loan or adopt?
childlessness | I never met the right man in time. Nobody calls that grief but what else is it
childlessness grandparent | My children can't have babies and I'll never be grandmother. I try not to show them my sorrow
childlessness | Couple on fertility treatment break, client is very low. Support by chat or a trained peer?
childlessness | failed IVF
childlessness | childless not by choice
childlessness | ivf failed
childlessness | infertility support group
childlessness | hedelmöityshoidot vertaistuki
childlessness | egg donation feelings
childlessness | There's a small room in our flat. We call it the study. Nobody studies there.
childlessness | Another baby shower. I've bought the same muslin cloths seven times now, for seven other people.
childlessness near-one | I'm pregnant and my sister isn't. Six years of treatments. How on earth do I tell her?
childlessness | zero in the sample. doctor said it like a football score. my wife was holding my hand and i took it away
childlessness couple | Our son and his wife have gone quiet about kids, and she left the table when the cousin showed a scan picture.
childlessness | I inject myself in the loo at work, next to the noticeboard with everyone's baby pictures.
childlessness | We've a daughter, so people think we've no right to be sad that the second one never comes.
childlessness | when do you stop trying? we're on loan number two for this
childlessness loss? | Chemical pregnancy they call it. As though I'd spilt something.
childlessness | My period came on Mother's Day. Somebody up there has a sense of humour.
childlessness rainbow? | two women, four tries with donor sperm, and no one around us thinks it can even be 'infertility'
childlessness | 42, single, no time left probably. Does anyone run a group for those who didn't choose it?
childlessness | As a bloke you're meant to be the shoulder. I went out and sat in the boat, on land, under its tarpaulin.
childlessness adoption-foster? | We've been told to think about adoption, like it's a change of brand.
childlessness newcomer | My mother-in-law from Pakistan calls every Sunday and asks my husband, in front of me, if he'd take another wife.
childlessness | pcos
childlessness | empty nursery
loss | miscarriage
loss | Our daughter was stillborn in week 38. The car seat is still in the car.
loss | I was eleven weeks, "only" eleven. I've the scan photo in wallet and nobody knows.
loss couple | He went back to work on Monday. I lie on the floor of the nursery.
loss | SIDS. He was 4 months. I was asleep next to him
loss own-strength | My son died in traffic, he was 9. There are two other kids who need dinner every day at five.
loss expecting | pregnant after loss, I don't dare to buy even socks
loss pregnancy-doubt | we had to end the pregnancy because of the trisomy, people say sorry for your loss and I feel like a liar
loss self-harm | Teenage daughter took her life in spring. How do you go on as a family after that?
loss | child bereavement group for parents
loss | At the funeral everyone hugged my wife. I carried the white coffin myself, it weighed nothing.
loss grandparent | I lost my grandson and I watch my own child lose hers, double. Who thinks about grandparents?
loss upbringing? | How do we tell to big brother (4) that the baby from mummy's tummy is not coming?
loss newcomer | my baby died in the birth and I want to bury him as Muslim, here in Lahti. who knows how
loss rights-advice | How long is leave if baby is dead born? Kela letter asks of me the baby's name and it is horrible
loss | ectopic, lost my tube, was told at least you know you can get pregnant
loss near-one | friend's newborn passed away. What can one say? I've written and deleted the message forty times
loss | missed ab, kohdunulkoinen, keskenmeno: I know all these Finnish words now, wish I didn't
loss | stillbirth
loss | kohtukuolema
loss | käpy
loss | miscarriage support
loss | stillborn baby group
loss | lost baby 20 weeks
loss | käpy ry english
loss | The milk came in on the day of the funeral.
loss | Kela sent a letter congratulating us. They'd not been told.
loss | She was 41 weeks. I'd put the seat in the car on the Monday. I drove home with it.
loss near-one | My colleague's back at work on Monday, her baby died in August. What do I say at the coffee machine?
loss | I was eleven weeks. Only he knew. So it's as if it hadn't happened, except it did, on a Tuesday, in the toilets at work.
loss | We lost our grandchild. My daughter's lost her child. I don't know which of the two I'm crying for and I do it in the sauna.
loss child-group | His sister sets a plate for him. We let her. Is that right? She's five.
loss | SIDS. He was asleep and I was making soup. I haven't made soup since.
loss | my 17yo on his moped. the lads still come and stand in the yard
loss pregnancy-doubt? | We ended it at 19 weeks because of what they'd seen on the scan. I tell people 'we lost him'. That's true and it isn't
loss expecting | I'm pregnant again, thirteen months after her. Everybody's so glad. I hold my breath in every toilet.
loss couple | He went back to work on the fourth day. I'm still in the same dressing gown.
loss camp? | weekend for bereaved parents with the siblings along
loss newcomer? | We buried our daughter here in the snow, without my mother, without our songs. I want to say her name with somebody.
loss | Midwife asking about crisis follow-up for a couple after intrauterine death at 36 weeks, when can peer support begin?
loss | angel baby
loss | son's grave
widowed | my husband died
widowed own-strength | Widow at 34, kids 2 and 5. I sleep on his side so that I don't see it empty.
widowed child-group | Their mother passed in January. The girl asks does heaven have a phone. Is there grief group for kids?
widowed | Cancer took my wife. I can't do the plaits and there's a school photo on Thursday.
widowed money-home | how to apply survivors' pension for kids, husband was not finnish citizen
widowed | leskiperhe
widowed single | Everyone came with flowers, it's been 8 months and now nobody comes. I sign all the papers alone.
widowed | he killed himself. what do i tell our six year old
widowed teen | son 14 hasn't cried once since his dad's accident, just gym, gym, gym
widowed expecting | My partner died when I was in seventh month. I gave birth to his son among strangers.
widowed | young widows peer group, do you have in English
widowed grandparent | Our son-in-law died suddenly, daughter is at home with the baby like a ghost. We drive there every weekend but we're grieving too
widowed separation | We were divorced, so I have no right to mourn, apparently, but the children lost their father and I sit with them at night
widowed partner-substance? | drinking killed him in the end. I'm sad and relieved and that I can say nobody
widowed couple | I met someone new, two years after. My daughter doesn't speak to me at the table.
widowed newcomer | he died in war, we are here in reception centre, three children. They wait him still
widowed | Sudden death of mother, father left with three under school age. Bereavement support and home help urgently
widowed | young widow
widowed | single dad, widower
widowed | young widow with kids
widowed | husband died small children
widowed | lesket peer support
widowed | survivor's pension kids kela
widowed | I still say 'we'. We'll take two. We're coming on Saturday.
widowed | I found a voice message from her on the old phone. She's asking whether we need milk. I don't know if I should let the kids hear it.
widowed | On the form it says 'other guardian's phone number'. He's still got a number, I pay for it.
widowed | My girl's ten and there'll be things I don't know how to talk about. Her mum would have.
widowed near-one | My brother-in-law's on his own with a baby since my sister's funeral in March. He says he's managing. He's lost a stone.
widowed grandparent | Our son died at 34. His wife's a rock, too much of one, and the little lad waits by the window when it's half past four.
widowed child-group | My seven-year-old asked whether Dad took his skates. She tells her classmates he's at work.
widowed self-harm? | It was suicide. People cross the street. I've got three kids who ask why and I don't know why.
widowed expecting | He never saw the scan. I'm due in the summer, a year after the accident.
widowed money-home? | There's the mortgage with two names and one pay. The bank was very sorry and sent a form.
widowed loneliness | couples stop asking you to dinner when you're an odd number
widowed single | I'm not a 'single mum', I had a husband. It sounds snobbish, but the groups for divorced mums aren't for me.
widowed teen | Since we buried his mother my fifteen-year-old wears her scarf and hasn't spoken about it once.
widowed camp | This will be the first Christmas. Is there anywhere to go where no one will be jolly at us?
widowed upbringing? | I've met somebody. Three years on. The kids slammed the piano lid and his mother's stopped ringing.
widowed | leski
widowed child-group? | dad died school
grandparent | grandmother support
grandparent separation | I am not allowed to see my grandchildren since they divorced. I still knit mittens, the pile grows.
grandparent near-one-substance | Grandson stays with me whenever his mother is 'tired'. We both know what tired means.
grandparent own-strength | Retirement, they said. Now I do 5 am daycare drop-offs because daughter's a nurse on shifts.
grandparent | how to be a good grandpa from distance, they live in Finland, me in Ireland
grandparent adoption-foster | The court gave our grandchild to us. We're 66 and 70. Will we live long enough?
grandparent upbringing | Daughter-in-law gives me a list of things I may not say, may not feed, may not post. I want peace but am I even needed?
grandparent | granny group
grandparent | I worry how my son raise his children, he shouts like I shouted. I'd want to mend it somehow.
grandparent near-one | The young couple is so tired and too proud. May I just go there with soup?
grandparent loneliness | my grandchildren are in Australia and my arms are free. Could I be a spare grandma for someone in Porvoo?
grandparent special-needs | grandchild autistic, want to understand him, is there a course for old folks
grandparent meeting-place | We have the toddlers two days in a week, where is the place for grandpa with toddlers that has coffee?
grandparent newcomer | I am babushka from Kharkiv, I keep four grandchildren while mother works. I speak not Finnish.
grandparent placed | nobody at social office tells us anything as we are 'only' grandparents, but where the kids sleep tonight?
grandparent couple? | caring for grandkids every weekend has put a strain on our own marriage, he wants to travel, I can't say no to them
grandparent violence? | Granddaughter says in phone "I must go, dad is mad again". I'm 400 km away with my bad hip.
grandparent | estranged grandchildren
grandparent | mummi ja ukki
grandparent | grandma raising grandkids
grandparent | not allowed to see grandchildren
grandparent | isovanhemmat activity
grandparent | I'm the one they ring when nursery's closed, when there's a fever, when they want to go to Tallinn. I'm glad. I'm also seventy-four.
grandparent | They put me on the family chat, then they made another one without me.
grandparent | Gave her a spoon of blueberry soup and it was as though I'd given her gin.
grandparent | I only know my grandson through a screen. He's in Perth and he waves at the icon.
grandparent near-one | How does one help without being the mother-in-law? I keep my coat on so they see I'm not staying.
grandparent separation | Since my son's divorce, the ex has the kids and the calendar. I had their Christmas presents in the hall till Easter.
grandparent placed | My grandchildren were taken into care and I was told I'm 'an important person'. I get an hour a month.
grandparent adoption-foster? | Got the twins for good now, their mother's not able. At the school gates they think I'm terribly well-preserved or terribly unlucky.
grandparent | Is there anywhere other grandmas with worries about their children's children could meet? In the daytime, I don't drive in the dark.
grandparent newcomer? | I came from Vietnam to help my daughter with the baby. I cook, I wash, I don't understand anyone and she works until six.
grandparent loneliness? | My dad's been a bit lost since retirement. He'd make a brilliant granddad to somebody nearby, ours are in Oulu.
grandparent rainbow? | Our daughter's wife had the baby, so am I a grandmother on paper? In my heart the papers are signed.
grandparent special-needs | The grandchild's autistic, and I'm afraid to have him alone as I've got it wrong twice. I'd like to learn.
grandparent | step grandchildren arrived with the new wife, three of them, do i give the same presents, do they call me mummi
grandparent loss | I knitted the blanket. It went in with her. I've never told anyone I can't knit since.
grandparent upbringing? | My son shouts at his boys exactly as I used to shout at him. I hear it from the sofa and I can't swallow my coffee.
grandparent | granny nanny exhausted
grandparent | gran cut off
near-one | worried friend
near-one | My sister had a baby and she's not herself. What can I do as an aunt from another town?
near-one | How do I help a friend who says she's fine but whose curtains have been closed since October?
near-one violence | The woman upstairs cries, thumps, silence. She has kids. Should I ring someone or mind my business?
near-one | colleague has sick child and new baby, we would want to do something else than flowers
near-one parent-illness | I'm the uncle. My brother's in the psych ward and his kids are at my place with a plastic bag of clothes
near-one | Can anyone else than parents call you? I am godfather
near-one self-harm? | Friend since primary school. She has stopped joking. She always jokes.
near-one separation | my brother and wife are in a nasty divorce and the kids come to our table and eat like they have not eaten. how to be there for kids without taking side
near-one | new partner of a man with three children, I don't know my place at all
near-one control | My cousin is not let out from her home by her husband's family, I speak with her through bathroom window
near-one | stepmom here, loved them for 8 years, no legal anything
near-one partner-substance? | My best mate's wife drinks and he covers for her. He'd never ask for help, so I'm asking.
near-one | neighbor kids are outside alone at ten in evening without hats, they ring at my bell to get bread
near-one own-strength | I carry my sister's family's worries until I can't sleep. Is there anything for us who stand beside?
near-one newcomer | I am volunteer in a church and one asylum seeker mother tells me too much heavy things, where I can guide her
near-one perinatal-mood? | our babysitting teen noticed that the mum never touches the baby, and told me. I'm her mother, not family. What's the right thing?
near-one | aunt worried
near-one | bystander, what do
near-one | worried about my sister
near-one | how to support a new mum
near-one | friend has baby not ok
near-one | neighbour's kids alone
near-one | Two little ones in the yard at nine at night, no mittens. I've given them biscuits three times now. What's the right thing to do?
near-one | My godson's parents cancel each time I'm meant to see him. He's gone very thin in the photos.
near-one | I'm the nanny. I see more than I'm paid to see.
near-one | As her oldest friend I'd like to say 'you're not all right', but she's so proud of how it looks on Instagram
near-one | My sister's having a section on the 9th, and our mum's in Canada. I can do weekends. Who could be there in the week?
near-one couple? | Brother's wife has thrown him out again, he's on our sofa with the dog. I love him, but where should he be going for help?
near-one newcomer? | In our congregation there's a mother who comes only for the coffee and always wraps up the buns in napkins for later.
near-one violence? | I'm a hairdresser. A client had a patch missing at the back. She said the toddler did it. The toddler's with me in the chair too.
near-one child-group? | Football coach here, under-9s. One of my lads is always first to arrive and last to be fetched and he's hungry.
near-one | My stepson's mum is going through something, I can tell from what he brings in his lunchbox. It isn't my place. Whose is it?
near-one own-strength | I've been the strong one for my cousin for two years now. I've started putting my phone in the drawer when she rings.
near-one teen | My daughter's best mate practically lives with us. Doesn't want to go home and won't say why, she's fourteen.
near-one rights-advice? | if i report my own brother's family, do they find out it was me?
near-one grandparent? | I'm only the old lady across the landing, but I hear that young girl cry with her baby through the wall.
near-one loss? | What do you bring to a house where the baby didn't come home? I've been standing in the shop for half an hour.
near-one | colleague's kids worry
near-one | aunt wants help
money-home | no money for food
money-home | The fridge has ketchup and light. Payday is Thursday.
money-home | We got eviction notice, two months rent behind, three kids, where to go
money-home | toimeentulotuki is not enough for winter overalls
money-home | debts, ulosotto, I hide when doorbell rings
money-home separation | If I leave him I've nowhere to live. The flat's in his name and I'm on home care allowance.
money-home own-strength | My daughter said she is not hungry so her little brother could get the last fish finger
money-home newcomer | emergency housing for family, we sleep at my cousin floor 6 people
money-home | gambling, I lost the child benefit in Veikkaus machines, my husband doesn't know yet
money-home | Is there somewhere you get second hand pram and baby clothes free?
money-home | laid off from Nokian Tyres, mortgage, two cars, nobody at home sleeps
money-home camp | Kids ask where we go in summer. Nowhere, like last year.
money-home | mould in the flat, everyone coughing, landlord says open the window
money-home rights-advice | housing allowance cut, Kela says move to cheaper, but there is no cheaper for five people
money-home single | I skip my own medicine so that there'd be a birthday cake
money-home | food bank leipäjono near Itäkeskus with baby?
money-home | Family of four facing rent arrears of 3200 €, preventive income support used up; economic social work + budget counselling needed
money-home couple | he bought a boat. a BOAT. we owe the daycare.
money-home | rent arrears
money-home | food aid
money-home | homeless with kids
money-home | cant pay rent
money-home | eviction family with baby
money-home | food bank near me
money-home | baby clothes free
money-home | debt adviser
money-home | I water down the milk a bit on the last days of the month. They've not noticed.
money-home | There's a red sticker letter from ulosotto on the shoe rack and we just walk round it
money-home | At the till I take things back one by one and say I forgot I've already got that. The yoghurt, the ham.
money-home | Five of us in a one-bed in Kontula. My eldest revises in the bathtub, with a cushion.
money-home school? | Class trip's forty euros. I wrote that he's got a cold that day.
money-home separation | He kept the flat because it's in his name. We're at my friend's on a mattress, day nine
money-home near-one | My neighbour's lights were off all weekend and she told me it's to save the planet. She's three kids. Is there a fund for electricity?
money-home newcomer | Landlords ask for two months' deposit and a Finnish guarantor. I've a job, a wife, two sons and no Finnish guarantor.
money-home own-substance? | lost eleven hundred on the online casino on payday night, that was the rent and the hockey skates
money-home sick-child | Parking at the hospital, petrol, canteen, unpaid leave. Nobody tells you that a sick child costs like a holiday.
money-home | I slip my daughter fifty out of my pension and she slips it back into my coat. They're eating porridge for tea.
money-home expecting? | Baby's due and we don't have a cot or a pram, and I won't put up one of those begging posts. Where do you get stuff quietly?
money-home | Family of six facing homelessness end of month, no credit rating. Emergency housing or family accommodation anywhere in Uusimaa?
money-home rights-advice | toimeentulotuki rejected again what now
money-home sick-child? | There's mould behind the wardrobe, the council owns it, and the little one wheezes. They've offered us paint.
money-home | mattress for child
money-home | winter boots free
money-home | rent arrears baby
housing-training | supported housing
housing-training young | I'm moving out of ensikoti in May to my first own flat with the baby. Never paid an electricity bill.
housing-training everyday-life | live with my mum still, I'm 22 with 2y old, want to learn be on own feet
housing-training | Is there a training apartment where mother and child can practise living alone, but someone is near at night?
housing-training own-substance | after rehab i can't go back to the old block, need supported flat with kids
housing-training placed reunification | social worker says children can come if I show I can keep a home for half year
housing-training parent-illness | I've mild intellectual disability and expecting. I can cook three foods. They ask can I live with a baby alone.
housing-training | father & son, from homeless hostel to own home, who would teach me this adult stuff
housing-training | tuettu asuminen perheille
housing-training prison | Coming out of prison with a toddler. Flat is promised but I've lived 6 years with someone else opening the doors
housing-training newcomer | we leave reception centre and get our own apartment, how do you use the sauna turn, the trash, rent, insurance
housing-training violence | Shelter time ends, I've never lived alone in my life. First my father, then him.
housing-training money-home | lost credit rating, no landlord takes us. Some housing where there's support with it for a family?
housing-training young | She's 19 and thinks milk comes with the flat. I can't have them both here for ever, is there a halfway house for young mothers?
housing-training young | aftercare ends when i turn 25, i have a kid, i don't know how to do life without worker
housing-training couple | we two plus baby, both from institutions, got our keys yesterday. sat on the floor and thought, now what?
housing-training | Couple with newborn, both need practice in independent living skills; seeking community-based family housing unit with 24h staff
housing-training | first own flat
housing-training | halfway house family
housing-training | supported housing families
housing-training | tukiasunto mother and baby
housing-training | learn to live on own with child
housing-training | I'm 20 with a baby and have never paid a bill, never had a key that was just mine.
housing-training young | moving out of my mum's with my one yr old. what do you even buy first, a pan?
housing-training after-stay | They say I'm ready to leave the mother-and-baby home. I'd like a halfway thing, my own door but somebody down the corridor.
housing-training own-substance? | Got clean, had my son, lost my flat along the way. I need a place with support where I can prove I can run a home.
housing-training newcomer | After the shelter, I shall have my first own apartment. In my country I went from father's house to husband's house.
housing-training | Looking for tuettu asuminen for a family: both parents with mild learning disability, child two years old.
housing-training | Me and my daughter out of a hostel and into a flat next month. I can fix a boiler. I can't do routines, shopping, budgeting.
housing-training special-needs? | They doubt I can manage by myself since I've got a learning disability. I can, if someone shows me and doesn't do it for me.
housing-training grandparent | My granddaughter's eighteen, grew up in children's homes, now pregnant and gets her first flat. She's never seen anyone wash a floor.
housing-training money-home | last two flats went wrong because of rent arrears and noise. want to learn it properly this time, for the kids
housing-training placed | If I had a flat with a worker visiting daily they'd let me keep him, that's what she said at the meeting.
housing-training near-one | My cousin and her baby get kicked out everywhere, she's no idea about letters, bins, quiet hours. Is there somewhere that teaches it?
housing-training prison? | released in autumn, family waiting, no home to go to. is there housing where we could be together with some backup
housing-training young couple? | We're both 19 and moving in together before the baby comes. We've got a sofa and an air fryer.
housing-training everyday-life | I can look after my baby. It's the post, the bank codes, the washing-room calendar, the neighbours, all that goes over my head.
housing-training | asumisvalmennus perhe apply how
housing-training violence? | Out of the safe house in two weeks, with two kids and a donated sofa. I'd like to have a person I can ask stupid questions about living alone.
housing-training | own flat with baby
housing-training | mother child unit
home-help | home service
home-help | Need someone to come to us and take the baby for a walk so that I can take a shower.
home-help own-strength | perhetyö, kotipalvelu, what's the difference and which one washes floors?
home-help parent-illness | broke my leg on the ice, have crawling baby. Crawls faster than me.
home-help | cleaning help for families
home-help sleep | Can somebody come to our home at nights? not to advise but to hold him
home-help | I called the wellbeing area and they said no staff until November. what else there is, I need help at home now
home-help expecting multiples? | doctor ordered bed rest, I'm 29 weeks with twins, and a wild 3-year-old lives here too
home-help everyday-life | family worker came, we drank coffee and talked about goals. Could she please help fold the laundry while we talk about goals?
home-help newcomer | no grandmother here, I had C-section and go home tomorrow, husband must go work. Who comes?
home-help | volunteer grandma / spare mummi who comes to home
home-help special-needs | one pair of extra hands from four to seven. That's all we need. Four to seven, the hour of wolves.
home-help single | sick with norovirus alone with two kids and everybody throws up. emergency nanny?
home-help far-away? | do you come also to Kuhmo? others only do home visits in the city
home-help | My wife's in hospital, I drive a truck. Somebody should be there when the kids come from school.
home-help grandparent | I can't lift my grandchildren any more and my daughter needs someone. How do you order that home helper?
home-help | Request: intensive home-based family work 2–3 times/week, evenings too, children 1, 3 and 6.
home-help | kotipalvelu
home-help | nanny free
home-help | help at home baby
home-help | babysitter for 2 hours cheap
home-help | kotipalvelu lapsiperheet
home-help | cleaner for mum after c-section
home-help | MLL hoitaja
home-help | I'm not allowed to lift anything heavier than the baby and there's a two-year-old who weighs thirteen kilos.
home-help | Could anybody come and hold her so I can wash my hair? That's it. That's the whole request.
home-help | Wife's got her leg in plaster, I'm on nights at the mill. Somebody's got to get the kids from A to B.
home-help expecting | On bed rest with a short cervix and a toddler who wants to play horsey. Family's in Glasgow.
home-help | The norovirus has gone through all five of us, I'm writing from the bathroom floor. Is there such a thing as emergency help?
home-help near-one | My sister's just had a third, her husband's at sea until January. I can send money from Leeds, but who'd go round?
home-help single | Dentist, bank, smear test. I've put it all off for a year because there's no one to leave him with.
home-help multiples? | an extra pair of hands between 4 and 7pm, the rest of the day i can bluff
home-help | I had a hip replaced, so they've lost their babysitter, me. Who can step in for six weeks in Porvoo?
home-help parent-illness | She's on the ward and I've started taking the baby to the site in the van. Boss has seen. I need someone at ours from seven to three.
home-help sleep | Three hours of someone in our living room so I could sleep behind a closed door with earplugs.
home-help rights-advice? | Can I apply for family home service on behalf of the client, and what does it cost at low income?
home-help special-needs | No ordinary sitter dares to take him with the tube and the suction. I've not been to a shop by myself since autumn.
home-help | folding laundry walking the dog someone please, baby 2 weeks old
home-help sleep? | night nurse newborn
home-help | someone hold baby
home-help | varahoitaja
childcare-with | group with childcare
childcare-with | I want to come but I have a 1 year old and no sitter. Can he be somewhere meanwhile?
childcare-with partner-substance | Would join the Thursday group for spouses of drinkers, only who watches my kids? surely not him
childcare-with | Is there babysitter in the evening meetings?
childcare-with perinatal-mood | group therapy for mums is at 13, older one is home because of home care allowance. stuck
childcare-with single | Sole parent, nobody to leave her with. Every course says "without children please".
childcare-with couple | Parents' evening for couples would be great. Couples with kids generally have, you know, kids.
childcare-with violence | I can only talk about what he did if my boys aren't in same room hearing it
childcare-with newcomer | finnish course for mothers, they have playroom with worker?
childcare-with | lastenhoito during the meeting? baby 8 months, breastfeeds
childcare-with own-strength | I haven't gone to a single peer group because there's no parking for children there
childcare-with special-needs | can your child minder deal with an autistic 4-year-old while I sit in the group next door
childcare-with child-group | do children have their own thing at the same time as parents meet?
childcare-with multiples | twins aged two come with me or I don't come
childcare-with | I have the kids on Tuesdays. The dads' group is on Tuesdays. Clever.
childcare-with loss | to cry in a bereavement group I'd need someone to hold my living child for 2 hours
childcare-with | My client can't attend the parenting group without on-site care for a toddler and an infant. Who can arrange or pay?
childcare-with | babysitting during group
childcare-with | creche on site
childcare-with | peer group crèche on site
childcare-with | lastenhoito järjestetty parent group
childcare-with | where can i go with toddler along counselling
childcare-with | course with babysitting english
childcare-with | I'd love to come to your evening, but who'll have these two? It's always the last line on the leaflet and it's never there.
childcare-with single | Bring your own babysitter, they said. If I had one, I'd not need the group.
childcare-with | Is there someone there to play with my three-year-old in the next room while I talk? I don't want him to hear what I've got to say.
childcare-with couple? | The marriage course clashes with the fact of having children. Does any of them take the kids at the same time?
childcare-with newcomer? | finnish lessons or mothers group but my baby has no daycare place until august
childcare-with perinatal-mood? | The depression group's at the hospital on Mondays and babies over six months can't come in. So she's seven months and I'm out.
childcare-with | Our client would attend a recovery group if her toddler was looked after on site. Which locations have that?
childcare-with | I look after my grandchildren, so I can't get to the peer group unless they can tag along and have something to do.
childcare-with near-one? | I've told my friend I'd go with her, but then neither of us has anyone for the kids. Can they come, five in total?
childcare-with separation | Divorce seminar on a Thursday at 18 with no kids' corner. Do they know what a divorce is?
childcare-with loss? | I'd like to go to the bereaved parents' evening, we've got a one-year-old we can't leave with anyone, she screams.
childcare-with violence? | Last time I had to talk about what he'd done with our daughter on my knee, drawing. I won't do it again unless someone minds her.
childcare-with special-needs | Your crèche says welcome, does that go for a boy who runs off? Needs one adult all to himself.
childcare-with multiples | three under two. every time i ask if there's a minder they say 'of course', then i say the number
childcare-with own-strength? | Free yoga for tired mums, kids not allowed. Priceless.
childcare-with | bring kids along
childcare-with | lapsiparkki
far-away | lapland
far-away | Nearest anything is 120 km and we have one car. Is there help by video?
far-away loneliness | we live in the archipelago, ferry goes two times in day. I would like a mother group on the screen
far-away | remote online group for parents
far-away single | In our village there's a bar, a Sale and me.
far-away violence | Live in countryside, he takes the car keys with him. Can I chat with someone?
far-away special-needs | all therapy is in Rovaniemi, it's a whole day on icy road with child who's carsick
far-away | Does any worker come to Utsjoki or is it that we don't exist
far-away newcomer | we work in greenhouse in Närpes, no bus, the baby and I are home. There's help in phone in English?
far-away partner-substance | small place, everybody knows. Social worker is his cousin. I need help from somewhere else, by distance
far-away breastfeeding? | neuvola only once a month here and the nurse changes, could I ask from someone online meanwhile
far-away | Zoom peer group in the evening, Kainuu
far-away fathers | forest contractor, home on weekends, nearest dad group in Joensuu 160 km. Anything with Teams?
far-away expecting | the maternity ward closed, now it's two hours in good weather. Scared of giving birth in the car
far-away separation | the kids' father lives in Sweden, can family mediation be done remotely
far-away grandparent | My family lives on a farm near Suomussalmi, no services at all. Who drives out there?
far-away | Remote municipality, no local provider: which services can be delivered to family entirely online?
far-away | remote help
far-away | video call family worker
far-away | online group parents
far-away | remote support no car
far-away | nothing in lapland for families
far-away | video call family counsellor
far-away | It's 140 kilometres to the nearest anything, and the bus goes on school days.
far-away | We live at the end of a road that's at the end of a road. The plough comes after noon, if at all.
far-away | Utsjoki. Everything's 'in our Helsinki office'.
far-away loneliness | on an island in the archipelago with a baby. ferry's off when there's wind and there's always wind
far-away own-strength | A dairy farm, sixty cows, two kids. I can't leave at milking times and all the groups are at milking times. Is there a chat?
far-away breastfeeding? | The midwife comes to our village every other Wednesday. It's Thursday and my breast's like a brick.
far-away near-one | My daughter's up in Inari with a newborn, nearest grandmother (me) is in Kotka. Can anything be had over the phone?
far-away special-needs | Speech therapist's two hours' drive, the session's forty-five minutes, the boy's asleep by then.
far-away couple? | No chance of a couple's therapist in Kuhmo who isn't my wife's cousin.
far-away | Everyone knows everyone's car here. If mine's outside the family centre it's in the village shop before me. Is there something online, with the camera off?
far-away single | No licence, no car, a bus at 7.10 and back at 16. What's there for a mum in the sticks?
far-away premature? | Central hospital's 200 km off, so we're sat in patient hotel after patient hotel.
far-away teen? | For teens there's a petrol station. That's it. I'd like to talk to other parents, even by screen.
far-away newcomer | We were placed in a very small town in Kainuu. No one speaks Dari, the library is closed on my free day. Is there help on the internet in my language?
far-away | Do you accept families from Northern Karelia for remote groups, and what equipment do they need?
far-away | online only
far-away | rural mums
after-stay | after ensikoti
after-stay own-substance | I leave the rehab on friday with my baby and I am terrified of quiet flat
after-stay loneliness | Eight months in the mother and baby home, always someone in kitchen. Now it's just the fridge humming.
after-stay | group ended, I feel like I was dropped from moving train
after-stay violence | Out of shelter since 2 weeks. New lock, new number, same nightmares. Is there some follow up?
after-stay | avopalvelu after ensikoti period
after-stay own-substance | Course is finished, still sober, day 94. Who do I call on day 95 at midnight?
after-stay father-recovery | Came home from the family detox unit and my old mates were waiting with a welcome six-pack.
after-stay help-others? | Are there reunions or some own evening for mums who used to live in the unit? I miss them.
after-stay perinatal-mood | discharged from mother baby ward, next appointment in six weeks. six!
after-stay reunification | family rehabilitation period ended good, report was good. At home old quarrel started before bags were unpacked
after-stay own-violence | I finished the anger programme in December. I notice the heat rising again. Can you come back for a refresher?
after-stay prison? | out of everything: prison, treatment, supported flat. First time nobody checks on us. Strange and scary
after-stay young | ensikoti was like family. can i visit there with my kid sometimes even im not client any more
after-stay camp | we had wonderful week on family camp but what after that? same four walls
after-stay near-one? | My daughter comes home from institution with her child next month. What kind of safety net should there be for after?
after-stay | Client completed the inpatient phase; need step-down support for mother and 10-month-old to prevent relapse
after-stay | aftercare
after-stay | relapse prevention mums
after-stay | after mother and baby home
after-stay | aftercare rehab family
after-stay | jälkihuolto
after-stay | left shelter alone now
after-stay | At the ensikoti someone always had the coffee on. Here the kettle's mine and so's the silence.
after-stay | Group ended last Wednesday. On Wednesday at ten I put on my coat from habit.
after-stay | three weeks home from the unit. baby's fine im fine everyones fine. my own worker was called Tuesdays and there are no tuesdays now
after-stay own-substance | Treatment was the easy bit: no shops. Now I go past the same bench with the same people each day, with a pushchair.
after-stay | Finished the anger programme for men, certificate on the fridge. What do I do the next time, in February say, when there's no group to go to?
after-stay near-one | My sister's been discharged from psych with a prescription and a phone number. She's got two kids. What comes after hospital?
after-stay violence | We've been out of the refuge for two months. He's found my new number. I don't want to go back in, I'd like someone to check on us.
after-stay grandparent | Son's come home from rehab in good shape. It's the third good shape. How could we help that this one stays?
after-stay perinatal-mood | Discharged from the mother-baby ward, the psychologist's contact ends in eight weeks. It'd be good to have something for when it's dark again.
after-stay | I still write to the girls from the peer group but we're all a bit stuck. Is there a follow-up or a reunion, anything?
after-stay camp? | The week at the rehabilitation course was like oxygen. Got home, opened the door, laundry. How do you keep it up?
after-stay reunification? | Everything went well while staff were around. It's evenings that frighten me, now it's only me and him.
after-stay | What avopalvelu support continues once a family has moved out of the residential assessment unit?
after-stay father-recovery? | dad, eleven months in the community, now own flat in Lahti. weekends are long as the years
after-stay loneliness? | I miss it. Who misses a shelter? But there were women there who knew without asking.
after-stay | what after treatment
after-stay | group ended
help-others | volunteer
help-others | I got through it. Divorced, sober, alive. Now I'd like to give something back to other mums.
help-others | How to become a peer support person (vertaistukija)?
help-others grandparent? | Retired teacher, healthy, boring afternoons. Could I read to someone's children or push a pram?
help-others loss | Ten years since our baby died. I could sit with somebody who is on day ten.
help-others newcomer | I speak Farsi, Finnish and English, I would like to help new mothers who just come here as I was helped
help-others | expert by experience training, when starts?
help-others fathers | I've been the dad who lost it. Would gladly tell the younger lads what helped me.
help-others | can I donate baby clothes, pram, cot
help-others violence | survivor, five years free. I would like to do something with it, speak at schools, whatever
help-others companion | would like to be support family for one child on weekends, we've a dog and space
help-others | My company wants to do something for families in shelters, gifts or renovate a room
help-others young | i was teen mum, now im 26 and i could be big sister for some girl
help-others companion? | I've two free evenings per month, driving licence and patience. Who needs?
help-others own-substance | 3 years clean and my sponsor says service keeps you clean. want to help mothers in early days
help-others | is there online volunteering, eg. answering in night chat, I live in Savonlinna countryside
help-others | monthly donor
help-others breastfeeding | became obsessed with breastfeeding, read every study, want to train as a support mum
help-others | vapaaehtoistyö
help-others | peer mentor training
help-others | volunteer with families
help-others | become support person
help-others | donate baby clothes
help-others | vapaaehtoistyö lapsiperheet
help-others | Someone held my baby when I couldn't. He's at school now, and I've got Thursdays free.
help-others | Retired nurse, no grandchildren of my own, a good lap. Is there use for me?
help-others | I've been sober four years and my kids talk to me. If some bloke's where I was, I'd have a coffee with him.
help-others | I've got a big car and free Saturdays, could I drive somebody's kids to hockey?
help-others | I would like to help other Arabic-speaking mothers, as no one was there to explain to me
help-others | How do you get to be a tukiperhe? We've got a spare room, a dog and a trampoline.
help-others loss | It's six years since our Lily. I can say her name without falling over, and I think I could sit with someone who can't yet.
help-others premature? | we were on that ward 102 days. can i go back as a peer visitor, bake something, whatever
help-others | Company volunteering day, ten of us, able to paint walls or assemble bunk beds at a family shelter.
help-others violence? | I got out. I'd like to be the voice on the phone for someone still in it, if there's training for that.
help-others multiples? | Twin pram, two of everything, hardly chewed. Who's having twins and is skint?
help-others rainbow? | Could we tell our story to couples who are just starting out? Two dads, two kids, eight years in.
help-others near-one? | new mum in our stairwell seems swamped and i've got time, do i need some sort of course or can i just knock
help-others teen? | My daughter's 17 and wants to babysit for families who can't pay. Is it allowed at her age?
help-others placed? | I went through a custody case and came out the other end. I want to be trained as a kokemusasiantuntija.
help-others | give pram away
help-others | become peer mentor
professional-training | training for social workers
professional-training | I work at neuvola and meet more and more violence cases. Is there a course how to bring it up?
professional-training | Looking for a lecture about parental substance use for our daycare staff, half day, Vaasa
professional-training | work supervision, child welfare team on its knees
professional-training child-witness | Teacher here. I have a pupil I suspect is living with violence. How do I talk to him and where do I learn more?
professional-training | We'd like materials on early interaction and mentalization for family workers
professional-training | method training reflective parenting group leaders 2025
professional-training pregnancy-substance? | Midwife, newly assigned to high risk pregnancies with drug use. Need to get my head round it quickly.
professional-training | student in social services at Metropolia, doing thesis on fathers, can I get internship or interview?
professional-training loss | What do you say to the mother of a stillborn when you're the one who comes in with breakfast tray? Nobody taught us at nursing school.
professional-training newcomer | honour related violence training for interpreters
professional-training | Webinar for police officers about children at the scene
professional-training rainbow | How can our maternity clinic become more inclusive of LGBT families, do you offer a consultation?
professional-training | I'm a priest and parents come to me with everything, I'd need tools
professional-training separation | mediation education for lastenvalvoja and family counsellors
professional-training fathers | our whole team is women and fathers stay in the car. We want to learn father-inclusive work
professional-training | Consultation: may I discuss an anonymous case with someone who knows baby-age trauma?
professional-training own-violence? | youth worker, want training in anger work with young dads
professional-training | koulutus ammattilaisille
professional-training | supervision, consultation
professional-training | training child protection workers
professional-training | supervision työnohjaus family work
professional-training | webinar violence in families
professional-training | menetelmäkoulutus vauvaperhe
professional-training | I'm a midwife and I never know how to ask about drinking without the mother closing up like a clam.
professional-training | Our nursery staff noticed something in a child's play and we didn't know who to ask. We'd like to be better prepared.
professional-training | Do you offer consultation for teachers about pupils who live in shelters?
professional-training | We're a team of twelve in a family centre in Kymenlaakso, looking for a day's training about fathers. Price?
professional-training | As an interpreter I translate terrible things and then take the metro home. Is there some guidance for us?
professional-training | MIM certification, next start?
professional-training | Just graduated as a sosionomi, first job in perhetyö, and on my third visit I found a client passed out. Nobody teaches this
professional-training | how to bring up honour-related violence with a family without making it worse, tips for school nurses
professional-training | Could a peer speaker come to our nursing college to tell students about postnatal depression?
professional-training | Health visitors in our county are asking for material on same-sex and multi-parent families.
professional-training own-strength? | Fourteen years in child welfare. I've begun to hate the sound of my own phone. Looking for a group for workers.
professional-training | Research partner wanted: early intervention for substance-using mothers, evaluation data.
professional-training | Assessment tools for parenting capacity in English, and where to be trained in using them?
professional-training | Police officer here. We're often at homes where there's a baby in the next room. Short online course?
professional-training roma? | Cultural sensitivity training for a maternity ward, Kaale and newcomers both.
professional-training | neuvola staff course
professional-training | trauma informed nursery
camp | family camp
camp money-home | Free or cheap holiday for low-income family, when must you apply?
camp own-strength | I'd give my left leg for one week where somebody else cooks.
camp father-child fathers | Weekend camp for dads and kids with fire, knives, sausage. Any?
camp single | single parent summer camp, I'm 31 with 2 boys
camp | Kids have never been farther than the end of 54 tram. Would love to take them to a lake
camp special-needs | do any camps accept wheelchair and feeding pump
camp | tuettu loma, hakemus, which organisation
camp grandparent | grandma & grandchild holiday week exists? I pay my part, pension 1100
camp loss | is there weekend for families where child has died, with programme also for siblings
camp child-group | summer camp for 9 year old whose parents have, well, stuff going on. She needs a week of just being kid.
camp newcomer | All classmates go to mökki in summer. My children ask what's mökki. We want to try one time Finnish nature holiday.
camp partner-substance | Sober Midsummer for families? anywhere with no beer tents
camp couple | couple weekend where somebody entertains children. we'd even take bunk beds
camp | how do I get there without a car, is transport included, camp is in Kuortane
camp multiples | all-inclusive in Spain is not for 6 person family. Something here with swimming hall and food?
camp money-home | Applying for a supported holiday for client family: parents exhausted, three children, no holiday in six years
camp | supported holiday
camp | summer camp mothers
camp | lakeside family week free
camp | cheap holiday family finland
camp | lomatuki apply
camp | summer camp child free
camp | When they write 'what I did on holiday' at school, mine copies what the girl next to him did.
camp | Haven't seen the sea since the second one was born, and we live in Kotka.
camp | A cabin, a lake, someone else doing the cooking. Does that exist for people on labour market subsidy?
camp single | My mate's offered us her caravan, but I don't dare go by myself with three. Is there a holiday where there's other adults too?
camp special-needs | Where can you take a child in a wheelchair, with a hoist, for less than a month's rent?
camp separation | four weeks of summer with the kids and i've got eleven days' ideas and five days' money
camp near-one | My sister's family's never had a week off together. I want to apply for a supported holiday in their name, can I?
camp grandparent | Grandmother plus two grandchildren, is there a week somewhere for that combination? The parents can't get away.
camp loss? | The thought of the cottage without her. I'd rather be somewhere with others who've got one missing as well.
camp teen | Fourteen years old, addicted to his phone. A camp with no signal, please, and tell him it was your idea.
camp sick-child | She's through the treatments. We'd love one week when nobody's a patient.
camp rainbow? | Is there a camp where our kids aren't the only ones with two mums in the potato queue?
camp newcomer | My children ask what's a mökki. I tell them a small house where Finnish people go to be silent. They would like to see.
camp own-strength | If someone would drive me and the kids to the woods, give us soup and leave us there till Sunday
camp | Deadline for the autumn holiday applications for low-income families? I'm filling it in with a client.
camp | week at lake
camp | tuettu loma
child-group | kids group
child-group separation | My daughter needs to meet other children whose parents have divorced, she thinks she's only one in the world.
child-group partner-substance | a group for 8 y.o. who has a drinking father. He carries it all in his little backpack.
child-group | vertaisryhmä for children
child-group violence child-witness | We're going to mothers' group, but the boys need their own where they can say things out loud
child-group loss | sibling grief, she's 7, sister died, she draws only black cats
child-group special-needs | social skills group for a boy who has nobody at his birthday party
child-group prison | Are there meetings for children who've a parent in prison? he believes no one else visits a dad through glass
child-group parent-illness | something for kids when mom has depression, age 6-9, Hyvinkää or trains nearby
child-group | shy daughter, wants theatre, drawing, small group, not sports!!
child-group placed | my boy is in foster care and would want to talk with other kids who live like that
child-group rainbow | Kid with two mums would like to see other kids with two mums. His words.
child-group newcomer | club for my children where they speak Finnish in play, they come from Nigeria three weeks ago
child-group teen | Is there some chill group for 12-13 years, she is too old for clubs and too young for youth house
child-group separation | After every exchange my son is wild for two days. Perhaps he'd talk to a puppet or another kid rather than me.
child-group school? | he doesn't get along in groups of 25, maybe in a group of 5 with an adult who has nerves
child-group | Trappan / children's peer support group starting this autumn? Three children 6–10 on our list.
child-group | peer group kids
child-group | eroryhmä lapsille
child-group | group for kids of divorce
child-group | children's peer group alcohol parents
child-group | kids club 7-9 feelings
child-group | lasten vertaisryhmä
child-group | He says he's the only one in the world whose mum's in the hospital 'for her head'.
child-group | My daughter has started whispering everything to her hamster. I'd like her to have someone who answers.
child-group | My boys know more about rows than about Minecraft. They could do with a place for themselves, with other kids who get it.
child-group separation | she's got two rooms, two bikes and nobody to tell which one she'd rather sleep in. she's 8
child-group loss | His baby brother died, we've got a group, we've got a pastor. He's got Lego.
child-group near-one-substance? | My grandson pours out his mum's bottles and fills them with apple juice. He's nine. He ought to have a grown-up of his own.
child-group parent-illness | How do I find something for my kid, 10, who's become the nurse in our house?
child-group violence? | I've had my twelve sessions. She's had none, and she was under the table.
child-group near-one | My goddaughter, six, plays alone at break and tells the teacher her family's 'broken'. Do you have something for little ones?
child-group prison? | In his class nobody else's dad is inside. I'd like him to meet one kid, just one, where it's the same.
child-group adoption-foster? | A place for foster and adopted kids to be with each other, without us hovering?
child-group | School nurse asking if there's a group for 10–12 year-olds worried about a parent's drinking. Afternoon, Finnish or English.
child-group sick-child? | Big sister of a leukaemia kid. Always 'such a help'. She should have something where she isn't.
child-group newcomer? | He's seven, he saw the bombs, he doesn't speak of it. Is there drawing or playing group, with person who understands?
child-group special-needs? | A small club where a shy, odd, lovely kid could have one friend. Six children max, please.
child-group special-needs? | siblings group
child-group | club for sad kids
`
