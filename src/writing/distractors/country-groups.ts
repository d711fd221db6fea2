/** Countries that a learner may take for one another: neighbours of like size and renown. Compiled by hand for this project. */
export const countryGroups: readonly (readonly string[])[] = [
  "France|Germany|Italy|Spain|the United Kingdom|Portugal|the Netherlands|Belgium|Austria|Switzerland|Ireland|Greece",
  "Sweden|Norway|Denmark|Finland|Iceland|Estonia|Latvia|Lithuania",
  "Poland|Hungary|Romania|Bulgaria|Slovakia|Slovenia|Croatia|Serbia|Ukraine|Belarus|Moldova|Albania",
  "Russia|Ukraine|Poland|Turkey|Kazakhstan|Georgia",
  "Kazakhstan|Uzbekistan|Turkmenistan|Kyrgyzstan|Tajikistan|Mongolia|Azerbaijan|Armenia",
  "Egypt|Syria|Iraq|Iran|Israel|Jordan|Lebanon|Saudi Arabia|Yemen|Kuwait|Qatar|Oman|Turkey",
  "India|Pakistan|Bangladesh|Nepal|Sri Lanka|Afghanistan|Bhutan",
  "China|Japan|South Korea|North Korea|India|Russia|Taiwan|Mongolia",
  "Thailand|Vietnam|Indonesia|Malaysia|the Philippines|Singapore|Cambodia|Laos|Myanmar",
  "Nigeria|Ghana|Senegal|Kenya|Ethiopia|Uganda|Tanzania|South Africa|Zimbabwe|Zambia|Mozambique|Cameroon|Sudan|Rwanda|Angola",
  "Morocco|Algeria|Tunisia|Libya|Egypt|Sudan",
  "Brazil|Argentina|Chile|Peru|Colombia|Venezuela|Ecuador|Bolivia|Uruguay|Paraguay",
  "Mexico|Guatemala|Honduras|Nicaragua|Costa Rica|Panama|Cuba|Jamaica|Haiti|the Dominican Republic",
  "the United States|Canada|Mexico|Australia|the United Kingdom|New Zealand",
  "Australia|New Zealand|Fiji|Papua New Guinea|Samoa|Tonga",
].map((group) => group.split("|"));

/** Names that news use for one and the same country. */
export const sameCountry: readonly (readonly string[])[] = [
  "the United States|United States|US|U.S.|USA|America|the United States of America|the US|the U.S.|the USA",
  "the United Kingdom|United Kingdom|UK|U.K.|Britain|Great Britain|England|Scotland|Wales|the UK",
  "the Netherlands|Netherlands|Holland",
  "Myanmar|Burma",
  "Russia|the Soviet Union|Soviet Union|USSR|the USSR",
  "the Philippines|Philippines",
  "the Czech Republic|Czech Republic|Czechia",
].map((group) => group.split("|"));
