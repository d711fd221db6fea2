import { countries } from "./countries.ts";
import { knownPlaces } from "./known-names.ts";

/** Parts of countries, and regions: compiled by hand for this project. */
const regions =
  "England|Scotland|Wales|Northern Ireland|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|" +
  "Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|" +
  "Nevada|New Hampshire|New Jersey|New Mexico|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|" +
  "South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|" +
  "British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|New South Wales|Queensland|Victoria|Tasmania|" +
  "South Australia|Western Australia|Bavaria|Saxony|Catalonia|Andalusia|Brittany|Normandy|Provence|Sicily|Sardinia|Tuscany|Lombardy|" +
  "Crimea|Siberia|Chechnya|Kashmir|Punjab|Gujarat|Kerala|Bengal|Tibet|Xinjiang|Sichuan|Guangdong|Gaza|West Bank|Kurdistan|Greenland|" +
  "Puerto Rico|Bermuda|Gibraltar|Hong Kong|Macau|Africa|Asia|Europe|North America|South America|Latin America|Central America|Antarctica|" +
  "Oceania|Middle East|Far East|Western Europe|Eastern Europe|Central Asia|Southeast Asia|East Asia|South Asia|Scandinavia|Balkans|" +
  "Caribbean|Sahel|Sahara|Arctic|Antarctic|Himalayas|Alps|Andes|Pyrenees|Amazon|Nile|Danube|Rhine|Mississippi River|Mediterranean|" +
  "Baltic|Black Sea|Caspian Sea|Red Sea|North Sea|South China Sea|East China Sea|Sea of Japan|Atlantic|Pacific|Indian Ocean|" +
  "Atlantic Ocean|Pacific Ocean|Arctic Ocean|Persian Gulf|Gulf of Mexico|Midwest|Silicon Valley|Wall Street|Westminster|Soviet Union|" +
  "USSR|Yugoslavia|Czechoslovakia|Cornwall|Devon|Kent|Essex|Sussex|Surrey|Yorkshire|Lancashire|Oxfordshire|Cumbria|Dorset|Somerset";

/** Large or often named cities that are no capitals: compiled by hand for this project. */
const cities =
  "New York|New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Jose|Austin|San Francisco|" +
  "Seattle|Denver|Boston|Detroit|Nashville|Memphis|Portland|Las Vegas|Baltimore|Milwaukee|Atlanta|Miami|Oakland|Minneapolis|Cleveland|" +
  "New Orleans|Tampa|Pittsburgh|Cincinnati|St. Louis|Orlando|Salt Lake City|Washington DC|Washington, D.C.|Manhattan|Brooklyn|Hollywood|" +
  "Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Birmingham|Manchester|Liverpool|Leeds|Sheffield|Bristol|Glasgow|" +
  "Edinburgh|Cardiff|Belfast|Newcastle|Nottingham|Leicester|Brighton|Oxford|Cambridge|York|Bath|Plymouth|Southampton|Portsmouth|Coventry|" +
  "Cork|Galway|Marseille|Lyon|Toulouse|Nice|Nantes|Strasbourg|Bordeaux|Lille|Calais|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|" +
  "Düsseldorf|Leipzig|Dresden|Bonn|Bremen|Hanover|Nuremberg|Milan|Naples|Turin|Palermo|Genoa|Bologna|Florence|Venice|Barcelona|Valencia|" +
  "Seville|Bilbao|Malaga|Porto|Rotterdam|The Hague|Utrecht|Antwerp|Ghent|Zurich|Geneva|Basel|Lausanne|Davos|Salzburg|Graz|Kraków|Krakow|" +
  "Gdańsk|Łódź|Brno|Gothenburg|Malmö|Bergen|Aarhus|Tampere|St Petersburg|Saint Petersburg|Novosibirsk|Vladivostok|Kharkiv|Odesa|Odessa|" +
  "Lviv|Mariupol|Donetsk|Istanbul|Izmir|Thessaloniki|Tel Aviv|Haifa|Gaza City|Aleppo|Homs|Mosul|Basra|Kirkuk|Dubai|Jeddah|Mecca|Medina|" +
  "Isfahan|Shiraz|Karachi|Lahore|Peshawar|Kandahar|Delhi|Mumbai|Kolkata|Chennai|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Srinagar|" +
  "Shanghai|Guangzhou|Shenzhen|Chongqing|Tianjin|Wuhan|Chengdu|Xi'an|Nanjing|Hangzhou|Harbin|Lhasa|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|" +
  "Hiroshima|Nagasaki|Fukushima|Kobe|Busan|Incheon|Ho Chi Minh City|Saigon|Chiang Mai|Yangon|Mandalay|Cebu|Surabaya|Bali|Penang|Sydney|" +
  "Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart|Auckland|Christchurch|Dunedin|Alexandria|Giza|Casablanca|Marrakesh|Lagos|Kano|Ibadan|" +
  "Mombasa|Johannesburg|Cape Town|Durban|Soweto|Abidjan|Dar es Salaam|São Paulo|Rio de Janeiro|Rio|Salvador|Recife|Porto Alegre|Medellín|" +
  "Cali|Guayaquil|Cusco|Valparaíso|Rosario|Córdoba|Guadalajara|Monterrey|Tijuana|Acapulco|Cancún|Kiev";

const capitals = new Set(countries.map(({ capital }) => capital));
const countryNames = new Set(countries.flatMap(({ name, aliases }) => [name, ...aliases]));
const demonyms = new Set(countries.flatMap((country) => country.demonyms));
const otherPlaces = new Set([...regions.split("|"), ...cities.split("|"), ...knownPlaces.split(" ")]);
const otherAdjectives = new Set(
  (
    "Persian Roman Viking European African Asian Western Eastern Soviet English Scottish Welsh Arab Kurdish Tibetan Uyghur Catalan Basque Latin Nordic " +
    "Scandinavian Baltic Californian Texan Londoner Parisian Jewish Muslim Christian Catholic Protestant Hindu Buddhist Sunni Shia " +
    "Democratic Republican Labour Conservative Liberal"
  ).split(" "),
);

/** Whether the words name a country, region, capital or large city that we know. */
export function isPlace(name: string): boolean {
  const bare = withoutThe(name);
  return countryNames.has(bare) || capitals.has(bare) || otherPlaces.has(bare) || otherPlaces.has(name);
}

const placeNoun =
  /^(?:Islands?|Isles?|Streets?|Avenue|Boulevard|Road|Lane|Square|Park|Gardens?|River|Lake|Creek|Falls|Bay|Beach|Coast|Harbou?r|Port|Ocean|Sea|Mountains?|Hills?|Valley|Desert|Forest|Reserve|Peninsula|Canyon|Airport|Palace|Castle|Bridge|Tower|Cathedral|Mosque|Temple|Abbey|Station|Hotel|County|Province|Prefecture|District|Region|Territory|Territories|Village|Town|City|Plaza|Downtown|Uptown|Chinatown|Area|Stadium|Arena)$/;

/** Whether a name of two words or more says by its form that it is a place's: Chatham Islands, Lake Merritt, Port Hutt. */
export function isPlaceByForm(words: string[]): boolean {
  return (
    words.length > 1 &&
    (placeNoun.test(words.at(-1) ?? "") ||
      /^(?:Lake|Mount|Port|Cape|Fort|Isle|Gulf|Bay|Strait|North|South|East|West|Saint|St\.?|Torre|Pra[cç]a|Plaza|Piazza|Palazzo|Ponte|Puerta|Puente|Playa|Praia|Rua|Rue|Calle|Castell?o|Ch[aâ]teau|Monte|Mont|Isla|Ilha|Rio|Mosteiro|Basilica|Villa|Bairro|Place|Parc|Centro)$/.test(
        words[0] ?? "",
      ))
  );
}

/** Whether the words name a country. */
export function isCountry(name: string): boolean {
  return countryNames.has(withoutThe(name));
}

function withoutThe(name: string): string {
  return name.startsWith("The ") || name.startsWith("the ") ? name.slice(4) : name;
}

/** Whether the word is the adjective of a country, people, faith or party: Russian, European, Muslim, Labour. */
export function isDemonym(word: string): boolean {
  const one = word.endsWith("s") ? word.slice(0, -1) : word;
  return demonyms.has(word) || demonyms.has(one) || otherAdjectives.has(one);
}
