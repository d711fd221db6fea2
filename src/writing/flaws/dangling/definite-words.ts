/** Of these there is one for everybody, or it does not matter which. */
export const everybodys = new Set(
  (
    "world sun moon earth internet web public media past future present environment universe sea ocean sky air weather climate poor rich " +
    "elderly young dead unemployed disabled west east north south northeast northwest southeast southwest ground brain heart body eye skin blood " +
    "euro dollar pound yen telephone piano violin guitar wild right left truth police military equator pole universe galaxy telegraph wheel stage theatre cinema " +
    "economy mind soul afterlife countryside rain cold heat dark night arts humanities sciences seaside mail post press radio outdoors " +
    "atmosphere solar-system solar planet globe stratosphere supernatural homeless wealthy gods Bible " +
    "lungs liver stomach kidneys bones muscles bloodstream nerves senses chest abdomen tongue nose ear ears eyes womb " +
    "crust seabed tropics"
  ).split(" "),
);
/** The same in two words. */
export const everybodysToo =
  /^(?:natural|modern|ancient|animal|outside|developed|developing|western|medical|physical|real) (?:world|kingdom)$|^night (?:sky|skies)$|^(?:northern|southern|western|eastern) hemisphere$|^human (?:body|brain|eye|heart|mind|race|skin|ear|skeleton|genome)$|^solar system$|^(?:general|wider) public$|^(?:global|world) (?:economy|market|population|climate)$|^(?:middle|upper|working|ruling) class(?:es)?$|^(?:human|natural) (?:sciences|environment)$|^periodic table$|^(?:immune|nervous|digestive|respiratory|circulatory) system$|^(?:medical|car|film|music|food|oil|steel|textile|aerospace|electronics|travel|tourism|fashion|fishing|mining|shipping|nuclear|financial|energy|technology|automobile|pharmaceutical|insurance|banking) (?:industry|sector)$|^labou?r (?:market|movement)$|^stock market$/;
/** What a country has one of: “the Russian president”. */
export const ofACountry =
  /^(?:president|government|parliament|army|navy|military|economy|capital|king|queen|monarchy|people|constitution|embassy|flag|empire|language|alphabet|population|border|coast|mainland|currency|parliament|senate|congress|press|media|public|revolution|war|invasion|stock|market|prime|minister|ministry|foreign|parliament|church|throne|emperor|tsar|crown|peninsula|republic|kingdom|dynasty|continent|peoples|frontier|police|authorities|territory|state|language|colonies|colony|market|Open|Games|Olympics|Championships?)$/;
export const demonymEnd = /(?:ian|ean|ish|ese|ch|can|an|ern|i|sh)$/;
/** Words that begin a phrase telling which one is meant. */
export const telling = /^(?:of|that|who|which|whose|where|between|among)$/;
export const placing =
  /^(?:in|at|on|from|for|against|near|to|by|with|around|along|outside|across|into|towards?|behind|under|over|through|within)$/;
/** Named for what came before, whatever stands behind. */
export const always =
  /^(?:company|firm|festival|survey|study|shop|store|team|club|school|university|city|town|village|country|island|building|book|film|movie|show|song|album|game|match|race|event|ceremony|meeting|conference|report|article|group|band|organisation|organization|agency|party|court|case|trial|attack|incident|accident|crash|storm|fire|project|plan|programme|program|deal|agreement|law|bill|act|decision|move|proposal|move|man|woman|boy|girl|child|couple|family|animal|site|area|region|district|museum|hospital|hotel|restaurant|airport|station|ship|boat|plane|device|machine|system|method|technique|theory|process|disease|virus|drug|vaccine|product|service|website|app|game|tournament|championship|season|final|award|prize|statement|announcement|campaign|movement|exhibition|concert|tour|trip|visit|researchers|scientists|authors|officials|authorities|residents|players|students|workers|victims|protesters|two|three|four|pair|siblings|brothers|sisters|mountain|river|lake|bridge|road|street|park|garden|tower|church|castle|palace|house|village|community|institution|college|department|committee|council|board|commission|network|channel|newspaper|magazine|journal|paper|novel|play|opera|symphony|series|episode|theatre|orchestra|discovery|invention|experiment|crisis|war|battle|conflict|revolution|treaty|election|vote|referendum|poll|crew|expedition|flight|mission|spacecraft|satellite|telescope|planet|star|comet|species|population|amount|number|figure|total|rest|situation|problem|issue|matter|idea|concept|term|word|name|title|place|position|role|job|work|task|duty|responsibility|result|results|effect|effects|reason|cause|change|changes|increase|decline|growth|rise|fall|price|cost|value|money|cash|funds|fund|tax|rate|level|period|era|age|stage|phase|step|part|section|chapter|side|end|beginning|start|middle|center|centre|top|bottom|edge|front|back|exchange|talks|negotiations|findings|study|invitation|opening)$/;
/** What the article calls a body of which it has given the full name. */
export const shortForms =
  /^(?:Commission|Council|Court|Government|Committee|Board|University|College|School|State|Department|Ministry|Agency|Centre|Center|Act|Bill|Convention|Treaty|Agreement|Campaign|Company|Foundation|Institute|Museum|Association|Society|Union|Party|Assembly|Authority|Bank|Club|Group|Hospital|Lodge|Park|Palace|Castle|Cathedral|Bridge|Tower|Festival|Prize|Award|Minister|President|Mayor|Bishop|King|Queen|Emperor|Prince|Princess|Chancellor|Governor|General|Market|Gallery|Library|Hall|Garden|Square|River|Lake|Island|Valley|Bay|Army|Navy|Judge|Professor|Doctor|Director|Games|Bureau|Force|Service|Corps|Fund)$/;
