/** Cities of one country or region, by renown. Compiled by hand for this project. */
export const cityGroups: readonly (readonly string[])[] = [
  "London|Birmingham|Manchester|Liverpool|Leeds|Sheffield|Bristol|Newcastle|Nottingham|Leicester|Brighton|Oxford|Cambridge|York|Bath|Plymouth|Southampton|Portsmouth|Edinburgh|Glasgow|Cardiff|Belfast",
  "New York|New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Jose|Austin|San Francisco|Seattle|Denver|Boston|Detroit|Nashville|Memphis|Portland|Las Vegas|Baltimore|Milwaukee|Atlanta|Miami|Minneapolis|Cleveland|New Orleans|Pittsburgh|Cincinnati|St. Louis|Washington|Washington DC",
  "Toronto|Montreal|Vancouver|Calgary|Edmonton|Ottawa|Winnipeg|Halifax",
  "Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Darwin|Hobart|Auckland|Christchurch|Wellington",
  "Paris|Marseille|Lyon|Toulouse|Nice|Nantes|Strasbourg|Bordeaux|Lille",
  "Berlin|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Bremen|Nuremberg|Bonn",
  "Rome|Milan|Naples|Turin|Palermo|Genoa|Bologna|Florence|Venice",
  "Madrid|Barcelona|Valencia|Seville|Bilbao|Malaga|Lisbon|Porto",
  "Vienna|Prague|Budapest|Warsaw|Kraków|Bratislava|Salzburg|Graz|Brno|Zagreb|Ljubljana",
  "Brussels|Antwerp|Ghent|Amsterdam|Rotterdam|The Hague|Utrecht|Luxembourg",
  "Zurich|Geneva|Basel|Bern|Lausanne",
  "Stockholm|Gothenburg|Malmö|Oslo|Bergen|Copenhagen|Aarhus|Helsinki|Tampere|Reykjavik",
  "Moscow|Saint Petersburg|St Petersburg|Novosibirsk|Vladivostok|Kyiv|Kiev|Kharkiv|Odesa|Lviv|Minsk",
  "Athens|Thessaloniki|Istanbul|Ankara|Izmir|Sofia|Bucharest|Belgrade",
  "Cairo|Alexandria|Giza|Tripoli|Tunis|Algiers|Casablanca|Rabat|Marrakesh",
  "Jerusalem|Tel Aviv|Haifa|Amman|Beirut|Damascus|Aleppo|Baghdad|Mosul|Basra|Tehran|Isfahan|Riyadh|Jeddah|Mecca|Dubai|Abu Dhabi|Doha",
  "Delhi|New Delhi|Mumbai|Kolkata|Chennai|Bangalore|Hyderabad|Ahmedabad|Karachi|Lahore|Islamabad|Dhaka|Kathmandu",
  "Beijing|Shanghai|Guangzhou|Shenzhen|Chongqing|Tianjin|Wuhan|Chengdu|Nanjing|Hangzhou|Harbin|Taipei",
  "Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Hiroshima|Nagasaki|Fukushima|Kobe|Seoul|Busan|Incheon",
  "Bangkok|Hanoi|Ho Chi Minh City|Jakarta|Manila|Kuala Lumpur|Yangon|Phnom Penh|Singapore",
  "Lagos|Abuja|Accra|Nairobi|Mombasa|Kampala|Addis Ababa|Johannesburg|Cape Town|Durban|Pretoria|Harare|Dakar|Kinshasa",
  "São Paulo|Rio de Janeiro|Brasília|Salvador|Recife|Buenos Aires|Montevideo|Santiago|Lima|Bogotá|Medellín|Cali|Quito|Caracas",
  "Mexico City|Guadalajara|Monterrey|Tijuana|Acapulco|Cancún|Havana|Panama City|San José",
  "Dublin|Cork|Galway|Belfast|Limerick",
].map((group) => group.split("|"));

/** The states of the United States, by region. */
export const stateGroups: readonly (readonly string[])[] = [
  "Maine|Massachusetts|Connecticut|Rhode Island|New Hampshire|Pennsylvania|New Jersey|Maryland|Delaware",
  "Alabama|Georgia|Florida|Tennessee|Mississippi|Louisiana|Arkansas|North Carolina|South Carolina|Virginia|Kentucky",
  "Ohio|Michigan|Illinois|Indiana|Wisconsin|Minnesota|Iowa|Missouri|Kansas|Nebraska|North Dakota|South Dakota",
  "California|Oregon|Nevada|Arizona|Utah|Colorado|New Mexico|Idaho|Montana|Wyoming|Texas|Oklahoma|Alaska",
].map((group) => group.split("|"));

/** Continents that no article takes for one another. */
export const continents: readonly string[] = [
  "Africa",
  "Asia",
  "Europe",
  "North America",
  "South America",
  "Antarctica",
];
