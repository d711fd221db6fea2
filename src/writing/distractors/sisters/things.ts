/**
 * Nouns that can be counted, by the sort of thing they name: a line a sort, words that mean nearly the same joined by “/”. Only nouns of one
 * meaning, no two of which the words around would tell apart (“bilge” tells boats from helicopters). Compiled by hand for this project.
 */
export const things = `
mother/mum/mom/mummy sister aunt/auntie grandmother/grandma/granny daughter niece
father/dad/daddy brother uncle grandfather/grandpa/grandad son nephew
doctor/physician/surgeon nurse teacher lawyer/attorney/solicitor engineer journalist/reporter soldier actor/actress musician chef accountant architect plumber builder politician priest/vicar
scientist/researcher engineer doctor teacher journalist/reporter lawyer
women men children/kids/youngsters teenagers/adolescents pensioners students
customer/client/consumer/shopper employee/worker investor/shareholder supplier
voter taxpayer resident/citizen tourist student/pupil motorist
judge lawyer witness prosecutor juror
friend relative neighbour/neighbor classmate enemy
spring summer autumn winter
attack explosion/blast fire robbery
president senator governor mayor minister ambassador
school hospital church mosque temple library museum hotel restaurant cinema stadium warehouse supermarket pharmacy gym palace castle discotheque/nightclub bakery bookshop
kitchen bedroom bathroom cellar/basement attic hallway balcony
car bus bicycle/bike motorcycle/motorbike taxi/cab tram scooter
helicopter plane/airplane/aeroplane glider balloon
dog cat rabbit hamster parrot tortoise
cow/cattle pig sheep goat horse donkey
lion tiger elephant bear wolf leopard rhino/rhinoceros crocodile
shark whale dolphin seal turtle
eagle owl crow pigeon seagull hawk/falcon
ant bee butterfly mosquito beetle grasshopper/locust wasp
arm leg foot hand finger knee elbow shoulder ankle wrist
heart liver kidney lung stomach
phone/smartphone/iphone camera tablet/ipad laptop/computer
book newspaper magazine/journal film/movie poem painting
apple banana orange pear peach cherry strawberry
potato carrot onion tomato cabbage mushroom
sandwich burger/hamburger/cheeseburger pizza sausage pie
shirt coat/jacket hat/cap scarf glove belt sweater/jumper
hammer knife saw axe shovel/spade drill
mountain/hill river/stream lake forest desert valley volcano glacier cave waterfall
earthquake flood wildfire hurricane/typhoon/cyclone drought tsunami landslide/avalanche tornado
tax fee wage/salary pension subsidy/grant bonus dividend
week month year decade
nation/country region/province continent
city/town village neighbourhood/neighborhood district
violin piano guitar trumpet flute harp
bridge tunnel canal railway/railroad motorway/highway
hero coward genius fool saint villain traitor
writer/novelist/author poet painter composer sculptor photographer
election referendum strike protest/demonstration parade
brick stone tile
`;

/** Nouns that are not counted, by what they name; as `things`. */
export const masses = `
football/soccer tennis basketball cricket rugby golf hockey baseball volleyball
theft/robbery/burglary/stealing fraud blackmail/extortion bribery smuggling/trafficking
murder/homicide arson kidnapping/abduction vandalism espionage/spying
cocaine heroin cannabis/marijuana alcohol morphine
mathematics/maths/math physics chemistry biology history geography economics philosophy
fear/terror/dread/panic anger/rage/fury shame/guilt grief/sorrow/sadness/misery/despair boredom loneliness envy/jealousy
joy/happiness/delight pride relief hope/optimism gratitude nostalgia
courage/bravery honesty patience discipline faith kindness/compassion humility/modesty wisdom loyalty generosity determination/perseverance
poverty unemployment hunger/famine inequality crime/violence corruption racism/discrimination/bullying homelessness pollution illiteracy terrorism obesity
peace freedom/liberty democracy justice equality security prosperity stability
education healthcare housing transport/transportation sanitation tourism agriculture/farming infrastructure
electricity water gas sanitation heating
oil/petroleum coal gold silver copper iron/steel uranium lithium
wood/timber glass plastic metal/steel leather rubber concrete/cement cotton silk
oxygen nitrogen hydrogen helium methane chlorine
bread/toast rice pasta cheese butter fish fruit sugar honey chocolate soup garlic
wine beer/ale/stout cider tea coffee/espresso juice/lemonade milk water whisky/whiskey vodka champagne
rain/rainfall snow wind fog/mist hail thunder
poetry photography sculpture opera fashion architecture cinema
cancer malaria diabetes asthma influenza/flu tuberculosis cholera measles pneumonia
beauty strength intelligence wealth/money youth fame/celebrity
humidity visibility rainfall wind
fiction poetry biography/autobiography journalism
`;
