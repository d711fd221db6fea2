/*
 * Names of one word that need no explanation: those that WordNet 3.1 lists as names of places, peoples, languages, faiths, works,
 * holidays and events, less those of persons and those that our own lists hold. Only places.ts and well-known.ts read them.
 *
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy, modify and distribute this software
 * and database and its documentation for any purpose and without fee or royalty is hereby granted, provided that you agree to comply
 * with the following copyright notice and statements, including the disclaimer, and that the same appear on ALL copies of the software,
 * database and documentation, including modifications that you make for internal use or for distribution. THIS SOFTWARE AND DATABASE IS
 * PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT
 * LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR
 * THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS. The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of
 * the software and/or database. Title to copyright in this software, database and any associated documentation shall at all times
 * remain with Princeton University and LICENSEE agrees to preserve same.
 */

/** Cities, regions, rivers, mountains, seas and stars, with spaces between. */
export const knownPlaces =
  "Aachen Aalborg Aalst Aare Abadan Aberdare Aberdeen Abila Abilene Abkhaz Abkhazia Abruzzi Abukir Abydos Abyla Abyssinia Acadia Accho Achaea " +
  "Acheron Aconcagua Acores Acragas Actium Adalia Adana Aden Adige Adirondacks Adrianople Adrianopolis Adriatic Adzhar Adzharia Aegates Aegean " +
  "Aegina Aegospotami Aegospotamos Aeolia Aeolis Agra Agrigento Ahvenanmaa Aigina Aire Akaba Aken Akka Akko Akmola Akron Al-Hudaydah Al-Iraq " +
  "Al-Magrib Al-Mukalla Albany Albion Alborg Albuquerque Aldebaran Alep Aleutians Algerie Algol Alleghenies Allegheny Allentown Alma-Ata Almaty " +
  "Alpena Alsace Alsatia Altair Altoona Amarillo Amur Anaheim Anatolia Ancohuma Andalucia Angara Anglesea Anglesey Anglia Angora Anguilla " +
  "Annaba Annam Annapolis Antakiya Antakya Antalya Antares Antigua Antilles Antioch Antlia Antofagasta Antwerpen Anvers Anzio Apalachicola " +
  "Apeldoorn Apennines Appalachia Appalachians Apulia Apus Aqaba Aquarius Aquila Aquitaine Aquitania Araguaia Araguaya Ararat Arauca Araxes " +
  "Arcadia Arcturus Ardennes Areopagus Arequipa Argo Argos Argun Arhus Aries Arlington Armageddon Arnhem Artois Aruba Asahikawa Asama Asheville " +
  "Ashkhabad Asmera Aspadana Aspinwall Assam Assouan Assuan Assur Assyria Asterope Asuncion Asur Aswan Athinai Athos Attica Auriga Austerlitz " +
  "Australasia Austria-Hungary Austronesia Auvergne Avignon Avon Azerbajdzhan Azores Babylon Babylonia Bagdad Bahrein Baikal Bairiki " +
  "Bakersfield Balaton Bandung Banff Bangor Barbary Barbuda Bari Barranquilla Barstow Bartlesville Basia Basilicata Basle Basse-Normandie " +
  "Basseterre Basutoland Batna Bayonne Bayrut Beantown Beckley Beira Belau Belem Belgique Bellingham Belorussia Bemidji Benghazi Bennington " +
  "Beograd Berkshire Berkshires Bermudas Berne Betelgeuse Bethlehem Bethlehem-Judah Bida Bihar Billings Biloxi Binghamton Bioko Bisayas Biskek " +
  "Bithynia Blackpool Blacksburg Blantyre Blida Blighty Bloemfontein Bloomington Bloomsbury Bodensee Boeotia Bogota Boise Bolzano Bombay " +
  "Bonaire Bonete Bootes Borneo Bosnia-Herzegovina Bosporus Bourgogne Bowery Bozeman Braga Brahmaputra Brandenburg Brasil Brasilia Brasov " +
  "Brattleboro Braunschweig Brazos Brazzaville Breiz Bremerhaven Brescia Breslau Brest Bretagne Bridgeport Brindisi Broadway Bromberg Bronx " +
  "Brownsville Bruges Brummagem Brunn Brusa Bruxelles Bucharesti Bucuresti Buganda Bujumbura Bulawayo Burlington Byblos Bydgoszcz Byelarus " +
  "Byelorussia Byzantium Cachi Cadiz Caelum Caesarea Calabria Calcutta Caledonia Callisto Caloocan Caloosahatchee Calpe Cambria Camelot " +
  "Cameroun Camlan Campania Campeche Canaan Canara Canaries Cancun Canicula Cannes Canopus Canterbury Capella Cappadocia Capri Capricorn " +
  "Capricornus Carbondale Caribees Carlsbad Carolinas Carpathians Carpentaria Cartagena Carthage Cascades Castile Castilla Cathay Catskills " +
  "Caucasia Caucasus Celebes Centaurus Cetus Ceylon Chablis Chalcedon Chaldaea Chaldea Champagne-Ardenne Chancellorsville Chang Changan " +
  "Changjiang Changtzu Chari Charleroi Charleston Charlestown Charlottetown Chartres Chattahoochee Chattanooga Chechenia Chelyabinsk Chemnitz " +
  "Chemulpo Cherbourg Cherepovets Chernobyl Cheviots Chihuahua Chiloe Chimborazo Chios Chiron Chisinau Chittagong Christiania Chungking " +
  "Circinus Citlaltepetl Clarksburg Clichy Cnossos Cnossus Coahuila Cocytus Colchis Colima Colossae Columba Constantinople Cooperstown Coosa " +
  "Corinth Coropuna Corse Corsica Corvus Cotacachi Cotonou Cotopaxi Cotswolds Cracow Cremona Crete Culebra Culiacan Cumana Cuquenan Curitiba " +
  "Cuzco Cyclades Cygnus Cymru Cynoscephalae Czestochowa Dacca Dahna Dahomey Dairen Dalian Dalmatia Danau Danmark Danzig Dapsang Dardanelles " +
  "Darfur Daugavpils Deimos Delphi Delphinus Demavend Denali Deneb Denebola Deutschland Devonshire Dhahran Dhaulagiri Dhodhekanisos Dijon " +
  "Dimash Dipylon Disneyland Dixieland Djakarta Djanet Dneprodzerzhinsk Dnieper Dnipropetrovsk Dobrich Dodecanese Donbas Donbass Donetske " +
  "Dorado Dortmund Douala Dover Dubrovnik Dubuque Duluth Dunkerque Dunkirk Durango Durazzo Durham Durres Dusanbe Dusseldorf Dyushambe Ebro " +
  "Edirne Eelam Ehadhamen Eindhoven Eire El-Aksur Elam Elbe Elisabethville Ellas Elmont Elsass Emilia-Romagna Eniwetok Entebbe Ephesus Epirus " +
  "Eridanus Erie Erivan Esfahan Espana Espoo Essen Esthonia Etruria Euphrates Eurasia Eureka Europa Evansville Everest Everglades Eyre Faeroes " +
  "Faisalabad Fargo Farmington Faroes Fayetteville Fengtien Ferrara Fijis Firenze Flanders Flodden Formosa Fornax Fort-Lamy Forth Franche-Comte " +
  "Frankfort Fredericksburg Fredericton Fresno Friesland Frisia Frunze Fuego Fujinoyama Fujiyama Fukuoka Gabun Gadsden Gafsa Gainesville Galan " +
  "Galapagos Galatia Galeras Galicia Galilean Galilee Gallia Galloway Gallup Galveston Gand Ganges Gansu Garonne Gascogne Gascony Gasherbrum " +
  "Gaul Gdansk Geneve Genf Genova Gettysburg Gila Gizeh Gloucester Gloucestershire Gobi Goeteborg Golan Goldsboro Golgotha Goma Gomel Gomorrah " +
  "Gomorrha Gondwanaland Gorkiy Gosainthan Goteborg Granada Greensboro Greenville Greenwich Grenoble Gronland Grozny Groznyy Grus Guadalcanal " +
  "Guadeloupe Guaira Guallatiri Guam Guantanamo Guernsey Guiana Guine-Bissau Gujerat Gulu Hagerstown Haiphong Halab Halicarnassus Hamelin " +
  "Hameln Han-Gook Hangchow Hannover Hargeisa Harlem Harrisburg Hartford Hattiesburg Haute-Normandie Hayastan Hayti Hebei Hebrides Hedjaz Hefa " +
  "Heilong Hejaz Hellespont Helsingfors Helvetia Herat Herculaneum Hermosillo Hertfordshire Hesperus Hibbing Hibernia Highlands Hijaz Hilo " +
  "Himalaya Hindustan Hispaniola Hodeida Hohenlinden Hohhot Hokkaido Homel Homyel Hondo Honolulu Honshu Hopeh Hopei Housatonic Hrvatska Hsian " +
  "Huainaputina Huambo Huascaran Humber Hunan Huntsville Huron Hydrus Iberia Iguassu Iguazu Ilion Illampu Illimani Illyria Ilmen Inchon " +
  "Indianapolis Indigirka Indochina Indus Innsbruck Interlaken Ionia Irak Irrawaddy Irtish Irtysh Ischia Isere Italia Ithaca Ithaki Jabalpur " +
  "Jacksonville Jaffa Jalalabad Jamestown Jerevan Jerez Jericho Jidda Jiddah Jinja Johor Johore Jonesboro Joppa Juarez Jubbulpore Judaea Judea " +
  "Jugoslavija Juneau Jutland Jylland Kadikoy Kahoolawe Kalahari Kalamazoo Kalimantan Kaluga Kamet Kampuchea Kananga Kanara Kanawha " +
  "Kanchanjanga Kanchenjunga Kandy Kansu Karakoram Karbala Karelia Karnataka Kasai Katar Katmandu Katowice Katsina Kattegatt Kauai Kaunas Kazak " +
  "Kazakstan Kedah Kelantan Kennewick Kerbala Kerbela Khabarovsk Kharkov Khios Kikladhes Kilimanjaro Kinchinjunga Kingstown Kirghiz Kirghizia " +
  "Kirghizstan Kirgiz Kirgizia Kirgizstan Kishinev Kissimmee Kisumu Kitakyushu Kivu Klaipeda Klamath Klyuchevskaya Knossos Knoxville Kobenhavn " +
  "Kodiak Koln Kolonia Konakri Kordofan Korinthos Kovna Kovno Koweit Krakatao Krakatau Krakatoa Krakau Kriti Kuangchou Kuenlun Kukenaam Kulun " +
  "Kumasi Kunlun Kura Kursk Kwajalein Kwangchow Kwangju Kwangtung Kyushu Kyyiv Labrador Laconia Ladoga Lakeland Lancaster Lanchou Lanchow " +
  "Languedoc-Roussillon Lansing Lanzhou Lapland Lappland Laramie Laredo Lascaux Lassa Lateran Latium Laudo Laurasia Lawton Lazio Leicestershire " +
  "Leiden Lemnos Leningrad Lentia Leopoldville Lepus Lesbos Lesvos Lethe Levant Lewiston Lexington Leyden Lhotse Liakoura Libra Liepaja Lietuva " +
  "Liguria Limeira Limnos Limousin Limpopo Lincolnshire Lindesnes Linz Lisboa Livonia Llullaillaco Lobito Lodz Lofoten Logrono Loire Lombardia " +
  "Lome Lothringen Louisville Lower-Normandy Lowlands Loyang Lubavitch Lubbock Lubeck Lublin Lubumbashi Lucania Lucknow Luda Lufkin Luik " +
  "Luluabourg Lund Luoyang Lushun Lusitania Luta Luxembourg-Ville Luxemburg Luxor Luzon Lyallpur Lycia Lynchburg Lyonnais Lyons Lyra " +
  "Maarianhamina Macao Macedon Madeira Madeiras Maghreb Magyarorszag Maharashtra Mahgrib Maiduguri Majorca Makalu Makedonija Malaya Malmo " +
  "Manchuria Manipur Mankato Mannheim Maracaibo Maracay Marche Marches Marianas Mariehamn Maritimes Marmara Marmora Maroc Marrakech Marruecos " +
  "Marseilles Martinique Mashhad Mashriq Masqat Massawa Matamoros Matterhorn Maui Mauritanie Mawlamyine Mayenne Mazatlan Mbeya Medan Medellin " +
  "Medford Mekong Melanesia Memel Mensa Mercedario Merida Merrimack Meshed Mesoamerica Mesopotamia Messina Meuse Mexicali Microscopium Mideast " +
  "Midi Midi-Pyrenees Mindanao Mindoro Missoula Mocambique Mogadiscio Mohave Moho Mojave Moldavia Moline Molise Molokai Moluccas Monaco-Ville " +
  "Monongahela Monterey Montmartre Montpelier Montserrat Moravia Morgantown Morristown Motown Moukden Moulmein Muenchen Mukalla Mukden Muncie " +
  "Muritaniya Murmansk Murrumbidgee Musca Muscovy Muskogee Mustagh Muztag Muztagh Mwanza Mycenae Mysore Mytilene Nablus Nacimiento Nafud Nagano " +
  "Najd Nakuru Nalchik Namoi Nampa Namur Nanaimo Nanchang Nanking Nanning Nantucket Napoli Naseby Natal Natchez Nazareth Naze Ndjamena Neckar " +
  "Nederland Nefud Negev Nejd Nemea Neosho Never-Never Nevis Newark Newburgh Newport Niagara Nicaea Nidaros Nihau Nihon Nijmegen Nineveh " +
  "Niobrara Nippon Nogales Nome Noreg Norfolk Norge Normandie Northampton Northamptonshire Northumberland Northumbria Novgorod Nubia Numidia " +
  "Nunavut Nuptse Nurnberg Nyamuragira Nyasaland Nyiragongo Oahu Oaxaca Oceanica Octans Oder Oesterreich Okeechobee Okinawa Olimbos Olympus " +
  "Omaha Omdurman Omiya Omsk Onega Ophiuchus Oporto Orinoco Orissa Orizaba Orleanais Orly Orono Orumiyeh Osage Osasco Ostrava Ottumwa Ouachita " +
  "Oujda Ouse Outaouais Oviedo Owensboro Ozarks Padova Padua Paducah Pahang Pangaea Pangea Papeete Parana Parkersburg Parnahiba Parnaiba " +
  "Parnassus Parthia Pasadena Pasto Patagonia Patavium Patrai Patras Pavo Pecos Peiping Peking Pelew Peloponnese Peloponnesus Pennines " +
  "Penobscot Pensacola Peoria Perak Perejil Pergamum Perlis Pernambuco Persepolis Persia Peterburg Petrograd Pfalz Phenicia Philippi " +
  "Philippopolis Philistia Phobos Phoenicia Phrygia Picardie Picardy Pictor Piemonte Pilsen Pinatubo Pinsk Pisa Pisces Pissis Pittsfield Plano " +
  "Plataea Platte Plattensee Pleiades Plovdiv Plzen Pocatello Poitou Poitou-Charentes Polaris Pollux Polska Polynesia Pompeii Potomac Potsdam " +
  "Poyang Pozsony Prag Praha Prescott Pressburg Preussen Princeton Principe Procyon Provo Proxima Prussia Puebla Puglia Puppis Purace Purus " +
  "Pusan Putrajaya Qandahar Quaoar Queens Ragusa Rainier Rakaposhi Rangoon Rappahannock Rasht Rawalpindi Redding Redonda Reggane Regulus Reims " +
  "Reno Resht Rheims Rhein Rheinland Rhineland Rhodesia Rhone Rhone-Alpes Rigel Rigil Riviera Roanoke Rochester Rockford Rockies Rodhos Roma " +
  "Rostock Rostov Roswell Roumania Ruanda Rubicon Ruhr Rumania Rushmore Rustbelt Rutland Saale Saba Sabah Sachsen Sacramento Safaqis Saginaw " +
  "Sagittarius Saida Saipan Sajama Sakartvelo Sakkara Salem Salina Salisbury Salonica Salonika Samanala Samarang Samarcand Samaria Samarkand " +
  "Sambre Sana Sangay Saone Saqqara Saqqarah Saragossa Sarasota Saratov Sarawak Sardegna Sardis Sayda Scheldt Schenectady Schlesien Schwarzwald " +
  "Schweiz Scorpio Scorpius Scranton Scythia Sealyham Sebastopol Sedalia Sedna Seeland Selangor Semarang Serdica Serengeti Serpens Setubal " +
  "Sevastopol Severn Sevilla Seyhan Sfax Shasta Shenyang Shetland Shikoku Shreveport Siam Sian Sicilia Sidon Sikkim Sinai Sind Singan Sinkiang " +
  "Sion Siracusa Sirius Sitka Sitsang Sjaelland Skagerak Skagerrak Skagway Skaw Skoplje Slask Slezsko Slovenija Smolensk Smyrna Soho Solent " +
  "Solingen Solomons Sothis Soudan Sousse Sparta Spica Spitsbergen Spitzbergen Spokane Spotsylvania Springfield Srbija Stabroek Staffa Stagira " +
  "Stagirus Stalinabad Stalingrad Stalino Stamboul Stambul Stavanger Sterope Stonehenge Strassburg Styx Sudbury Suez Suisse Sulawesi Sumatra " +
  "Sumer Sunbelt Sunderland Suomi Surinam Susa Susah Susiana Susquehanna Svalbard Sverige Svizzera Swansea Syracuse Szechuan Szechwan Tabora " +
  "Tabriz Tabuk Tacoma Tadjik Tadzhik Tadzhikistan Taegu Tagus Tahiti Taichung Taif Taipeh Taiyuan Takakkaw Talien Tallahassee Tallapoosa " +
  "Tallin Tammerfors Tampico Tanganyika Tangier Tangiers Tangshan Taos Tarabulus Tartary Tartu Taskent Tatary Tchad Tegu Teheran Telescopium " +
  "Temuco Tenerife Tepic Terengganu Tessin Tevere Texarkana Thames Thebes Thessalia Thessalonica Thessaly Thibet Thorshavn Thrace Thule " +
  "Thuringia Tiber Tibur Ticino Tientsin Tiflis Tigris Timbuktu Timgad Timimoun Tirol Tivoli Tocantins Tokio Tolbukhin Toledo Tombigbee Topeka " +
  "Torino Torreon Toscana Toulon Tours Toyohashi Toyonaki Toyota Trablous Transcaucasia Transvaal Transylvania Trento Triangulum Trondheim " +
  "Tsaritsyn Tucana Tucson Tugela Tulsa Tunguska Tupungatito Tupungato Turkestan Turkistan Turkmenia Turkomen Tuscaloosa Tuskegee Tyne Tyrol " +
  "Ukrayina Umbria Upper-Normandy Uppsala Upsala Urals Urbana Urga Urmia Urubupunga Uskub Usumbura Utica Valdez Valdosta Valenciennes Valetta " +
  "Valparaiso Vanern Venetia Veneto Venezia Venezia-Euganea Veracruz Versailles Vesuvius Vetluga Viborg Vichy Vicksburg Vidalia Vienne Vieques " +
  "Villahermosa Vilna Vilno Virgo Vistula Volans Volga Volgograd Volkhov Vulpecula Wabash Waco Wagram Waikiki Warszawa Waterbury Waterford " +
  "Watertown Wausau Weimar Weisshorn Wembley Weser Wessex Whitehall Whitehorse Wichita Wiesbaden Willamette Williamstown Wilmington Wilno " +
  "Wimbledon Winchester Windsor Winston-Salem Witwatersrand Wroclaw Wuerzburg Wurzburg Xian Xizang Yafo Yakima Yalta Yaltopya Yalu Yamoussukro " +
  "Yangtze Yaounde Yazoo Yeddo Yedo Yekaterinoslav Yellowknife Yellowstone Yenisei Yenisey Yerupaja Yerwa-Maiduguri Yezo Yisrael Yorktown " +
  "Yosemite Youngstown Yucatan Yukon Yuma Yunnan Zabrze Zambezi Zanzibar Zaragoza Zarqa Zetland Zomba";

/** Peoples, languages, faiths, works, holidays and the like. */
export const knownOthers =
  "Abdias Abenaki Abkhas Abkhasian Abkhazian Abnaki Abor Acadian Achaean Achaian Achomawi Acts Adams Adar Adonic Adventism Adventist Aeneid " +
  "Aeolian Aeolic Aesir Afghanistani Afrasian African-American Afrikaans Afrikander Afrikaner Afro-Asiatic Afroasiatic Aggeus Agha Aghan " +
  "Agincourt Ahura Akan Akha Akhbari Akkadian Alabaman Alabamian Alamo Alaskan Albigenses Albigensianism Alcaic Alecto Aleut Aleutian " +
  "Alexandrian Algonkian Algonkin Algonquian Algonquin Allhallows Allhallowtide Almoravid Alpinism Altaic Americanism Amerind Amerindian Amhara " +
  "Amharic Amoy Anabaptism Anabaptist Anapurna Anasazi Anatolian Andvari Angas Angevin Angevine Anglian Anglican Anglicanism Anglicism " +
  "Anglo-American Anglo-Catholicism Anglo-French Anglo-Indian Anglo-Norman Anglo-Saxon Anglomania Angolese Anguillan Annamese Annamite Annwfn " +
  "Annwn Antido Antiguan Anunnaki Anzac Apocrypha Appalachian Appleton Arab-Berbers Arabic Arabist Aragon Aramaean Aramaic Aramean Aranyaka " +
  "Arapaho Arapahoe Arawak Arawakan Arcadian Arcadic Arcado-Cyprians Archaeozoic Archean Archeozoic Areopagite Argive Argonne Arianism Aricara " +
  "Arikara Aristarchus Aristotelean Aristotelian Aristotelianism Arizonan Arizonian Arkansan Arkansawyer Arminian Arminianism Arulo Asadha " +
  "Asamiya Asarh Asgard Ashkenazi Ashur Asiatic Asin Assamese Assyrian Assyriology Asvina Asvins Atakapa Atakapan Atayalic Athabascan " +
  "Athabaskan Athanasianism Athapascan Athapaskan Atharva-Veda Athenian Atlantides Atlantis Atsugewi Attacapa Attacapan August Augustinian " +
  "Aussie Austro-Asiatic Austronesian Avesta Avestan Ayurveda Azeri Aztec Aztecan Babinski Babylonian Bach Badaga Bahai Bahaism Bahasa Bahreini " +
  "Baic Baisakh Balinese Balkan Balochi Baltic-Finnic Balto-Slavic Balto-Slavonic Baluchi Bangla Bannockburn Bantu Baptist Baptists Barish " +
  "Baruch Basuto Bata Bataan Batswana Bauhaus Bavarian Beatles Beaumont Bechuana Bedouin Beduin Beethoven Behmenism Belorussian Benelux Bengali " +
  "Berber Berbers Berith Berkeley Berliner Bermudan Bermudian Bhadon Bhadrapada Bhagavad-Gita Bhagavadgita Bhutani Bihari Bisayan Bismarck " +
  "Biu-Mandara Blackfoot Blackfriar Blackshirt Blenheim Boche Bodo-Garo Bodoni Boehmenism Boer Bokkos Bokmaal Bokmal Bolanci Bollywood " +
  "Bolshevik Bolshevism Bolshevist Bornean Borodino Bostonian Boswell Bougainville Bouvines Bouyei Bowdlerism Boyne Brahmana Brahmanism Brahmi " +
  "Brahminism Brahms Brahui Breton Bris Briss Brith Briticism Britisher Britishism Brits Brittanic Brobdingnag Brownshirt Brule Brumaire " +
  "Brummie Brummy Brunanburh Brythonic Buddha Buddhism Bundesbank Bura Burmese-Yi Bushido Buyi Byelorussian Byzantine Byzantinism Caddo Caddoan " +
  "Cadmus Caesarism Caesaropapism Cahita Cairene Caitra Cajun Cakchiquel Calapooya Calapuya Calvinism Calvinist Cambrian Camorra Canaanite " +
  "Canaanitic Canarese Candlemas Cannae Cantabrigian Canticles Cantonese Canuck Capetian Caporetto Carboniferous Carelian Carib Carlovingian " +
  "Carmelite Carolingian Carolinian Cartesian Carthaginian Carthusian Casanova Cassiopeia Cassite Castilian Castillian Castroism Catawba " +
  "Cathari Catharism Cathars Catholicism Catholicos Caucasian Cayuga Cebuan Cebuano Celt Celtic Cenozoic Cepheus Cerberus Ceres Cewa Chabad " +
  "Chabad-Lubavitch Chadic Chaeronea Chaga Chagatai Chagga Chahta Chait Chaldaean Chaldean Chaldee Chalons Champlain Channukah Channukkah " +
  "Chanukah Chanukkah Chapultepec Chari-Nile Charon Chartism Charybdis Chasid Chasidim Chasidism Chassid Chassidim Chassidism Chateau-Thierry " +
  "Chechen Chemakuan Chemakum Cheops Cheremis Cheremiss Cherokee Chewa Chicano Chichewa Chickamauga Chickasaw Chiluba Chimakum Chimariko " +
  "Chinaman Chingpo Chinookan Chipewyan Chippewa Chippewaian Chippewyan Chishona Chislev Chiwere Choctaw Chopin Christendom Christianisation " +
  "Christianity Christianization Christmas Christmastide Christmastime Christology Chukaku-Ha Chukchi Churchill Chuvash Cinderella Circassian " +
  "Circe Cistercian Cochimi Cockaigne Cocopa Cocopah Coloradan Colossian Colossians Comanche Comstockery Comtism Confucian Confucianism " +
  "Confucianist Congregationalism Congregationalist Connecticuter Conoy Constantine Contra Contras Converso Copehan Copernicus Copt Coptic " +
  "Cordova Corinthian Cornish Cornishman Cornishwoman Corregidor Cossack Costanoan Coue Cowpens Crecy Cree Cretaceous Cretan Croesus Cumberland " +
  "Cunaxa Curia Curietherapy Cushitic Cymric Cymry Cypriote Cyrillic Czechoslovak Czechoslovakian Daba Daffo Dafla Dagestani Dail Dangaleat " +
  "Dangla Dano-Norwegian Daoism Dard Dardan Dardanian Dardic Dari Darsana Darwinian Darwinism Decalogue Decatur December Delawarean Delawarian " +
  "Demotic Deuteronomy Devanagari Devonian Dharma Dhegiha Diegueno Dinka Dionysia Dippers Dixiecrats Docetism Dominicus Donatism Donatist Doric " +
  "Dormition Draco Dravidian Dravidic Drogheda Druid Druse Druze Dubliner Duma Dunkard Dunkers Dyirbal Eastertide Ebionite Ebonics Ecclesiastes " +
  "Ecclesiasticus Ecuadoran Edwardian Egyptologist Egyptology Einstein Elamite Elamitic Elizabethan Ellul Elul Elysium Enets English-Gothic " +
  "Englishman Englishwoman Entsi Entsy Enuki Eocene Eolian Eolic Eolithic Ephesian Ephesians Epimetheus Epipaleolithic Episcopalian " +
  "Episcopalianism Erastianism Erewhon Erse Eskimo Eskimo-Aleut Esperantido Esperanto Esquimau Esselen Essene Esthonian Etonian Etruscan " +
  "Eucharist Euphrosyne Eurafrican Eurasian Eurobabble Eurocentrism Europan Europol Euryale Evenk Evenki Ewenki Eyeish Ezechiel Fabianism " +
  "Faeroese Falange Faroese Farsi Fatah Fatiha Fatihah Fauntleroy Fauve February Federal Fellata Fennic Finnic Finno-Ugrian Finno-Ugric Fleming " +
  "Flemish Floreal Floridian Fomor Fomorian Fontenoy Formosan Franciscan Franco-American Francophil Francophile Francophobe Frau Fraulein " +
  "Freemason Freudian Friday Frimaire Frisian Friuli Friulian Fructidor Fukien Fukkianese Fula Fulah Fulani Fulbe Fuqra Gadaba Gaelic Galatian " +
  "Galatians Galician Galilaean Gallicanism Gallicism Ganymede Gathic Gehenna Gemara Genevan Genoese Germanic Germanism Germanist Germinal " +
  "Geryon Gestapo Ghanian Gheg Gibraltarian Gidar Gikuyu Giriama Gironde Girondin Girondism Girondist Glaswegian Gnostic Gnosticism Godspeed " +
  "Goidelic Gond Gondi Gongorism Gongorist Google Gorgon Gorki Gorky Gospels Goth Gothic Gotterdammerung Graecophile Granicus Granth Grecian " +
  "Greenpeace Grundyism Gujarati Gujerati Guomindang Gurkha Habacuc Habakkuk Habsburg Hadean Hades Haftarah Haftorah Hagada Haganah Haggada " +
  "Haggadah Haggai Hagiographa Haida Hakenkreuz Hakham Hakka Halacha Halaka Halakah Halchidhoma Hallel Halloween Hallowmas Hallowmass Hamas " +
  "Hamilton Hamitic Hamito-Semitic Handel Hannibal Hannukah Hanoverian Hansard Hanukah Hanukkah Haphtarah Haphtorah Hapsburg Haredi Harijan " +
  "Hasid Hasidim Hasidism Hassid Hassidim Hassidism Hastinapura Hastings Hausa Haussa Havasupai Hawaiian Haydn Hays Hebraism Hebraist Hebrew " +
  "Hebrews Hegelian Hellene Hellenic Hellenism Helvetian Helvetica Herero Herr Herrenvolk Hershey Heshvan Hesperides Hezbollah Hidatsa " +
  "Highlander Higi Himalayish Hinayana Hinayanism Hinayanist Hindi Hindoo Hindooism Hindoostani Hindostani Hinduism Hindustani Hispanic " +
  "Hitchiti Hittite Hizballah Hizbollah Hizbullah Hmong Hogmanay Hohenzollern Hoka Hokan Hokkianese Hollander Holocene Hoosier Hopi Hottentot " +
  "Houghton Houyhnhnms Hualapai Hualpai Hubbard Huguenot Hunkpapa Huntington Hupa Hussite Hutu Hyades Iberian Idahoan Iditarod Igbo Iliad " +
  "Illinoisan Illyrian Inca Incan Indianan Indic Indo-Aryan Indo-European Indo-Hittite Indo-Iranian Ingerman Ingrian Injun Interahamwe " +
  "Interlingua International Internationale Interpol Inuit Ionian Ionic Iowan Ioway Ipsus Iraki Irani Irelander Iroquoian Iroquois Irula " +
  "Ishmael Islam Islamism Islamist Islamophobia Ismaili Ismailian Ismailism Israelite Israelites Issus Ivry Iyar Iyyar Jacksonian Jacobean " +
  "Jacobin Jacobinism Jacobite Jagatai Jaghatai Jainism Jainist Jansenism Jansenist January Javan Javanese Jayshullah Jeffersonian Jesuit " +
  "Jesuitism Jesuitry Jeth Jewess Jewry Jihadist Jinghpaw Jinghpo Jirga Jirrbal Jotun Jotunn Judaica Judaism Judeo-Spanish Judges Jugoslavian " +
  "July Jungian Junker Jupiter Jurassic Jutish Jyaistha Kach Kachin Kachinic Kadai Kafiri Kaiser Kalapooia Kalapooian Kalapuya Kalapuyan Kalka " +
  "Kam-Sui Kam-Tai Kamarupan Kamasutra Kamba Kamia Kampuchean Kanarese Kannada Kansa Kansan Kapsiki Karaites Karakalpak Karelian Karenic Karok " +
  "Karttika Kashag Kashmiri Kassite Katari Katharevusa Kazakhstani Kazan Kechua Kechuan Kekchi Kelt Kennan Kennedy Kentish Kentuckian Kera " +
  "Ketubim Keynesian Keynesianism Khalka Khalkha Khalsa Khamti Khanty Khedive Khirghiz Khmer Khoikhoi Khoikhoin Khoisan Khowar Khuen Khufu " +
  "Kichaga Kichai Kickapoo Kiliwa Kiliwi Kinyarwanda Kiowa Kislev Kiswahili Klan Klansman Kluxer Knesset Knesseth Koasati Kokka Kolam Kolami " +
  "Komi Kongo Konqueror Koran Kordofanian Kota Kotar Kotoko Kraut Krauthead Krishnaism Kshatriya Kuchean Kuki Kuki-Chin Kulanapan Kuomintang " +
  "Kurd Kurux Kusan Kuvi Kwakiutl Kwanzaa Labanotation Labourite Laconian Ladin Ladino Ladyship Lahu Lakota Lallans Lamaism Lamaist Lamarckian " +
  "Lamarckism Lamentations Lammas Lammastide Lancastrian Landsmaal Landsmal Langobard Langside Lapp Lappic Lappish Lapplander Laputa Latinesce " +
  "Latinism Latinist Latino Latona Laws Leninism Lent Lententide Lepanto Leto Lettish Leuctra Levantine Levite Leviticus Leyte Liao Lilliput " +
  "Lingualumina Linux Lisu Liverpudlian Livonian Lolo Lolo-Burmese Loloish Lombard Lothario Louisianan Louisianian Lowlander Luba Lubavitcher " +
  "Luddite Ludian Luftwaffe Lusatian Lutheran Lutheranism Lutzen Luvian Luwian Luxembourger Luxemburger Luyia Lycian Lydian Machiavellian " +
  "Machiavellianism Mackem Madagascan Mafa Magadhan Magh Magha Magi Magnificat Magyar Mah-Jongg Maha Mahabharata Mahabharatam Mahabharatum " +
  "Mahayana Mahayanism Mahayanist Mahdism Mahdist Mahican Mahratta Mahratti Maidu Mainer Makin Malachias Malay Malayalam Malayan " +
  "Malayo-Polynesian Maldivan Maldon Malecite Maleseet Malthusian Malthusianism Malto Manchu Mancunian Mandaean Mandaeanism Mandara Mande " +
  "Mandean Mandeanism Manichaean Manichaeanism Manichaeism Manichean Manichee Mansfield Mansi Mantinea Mantineia Manx Maoism Maoist Maori " +
  "Maquis Maquisard Maraco Maratha Marathi Marcionism Marengo Margasivsa Maricopa Marines Mariposan Marquette Marrano Mars Marseillaise " +
  "Marshals Martinmas Marxism Marxism-Leninism Marxist Marylander Masa Masai Mashi Masora Masorah Masorete Masorite Massachuset Massorete " +
  "Matabele Matakam Mattole Maundy Mayan Mayday Mazdaism Mbundu Medicaid Medicare Medici Megaera Melchite Melkite Mendelian Mendelianism " +
  "Mendelism Mennonite Mennonitism Menominee Menomini Menshevik Merovingian Mesasamkranti Mesoamerican Mesolithic Mesozoic Messidor Methodism " +
  "Methodist Methodists Methuselah Metis Meuse-Argonne Mexican-American Mexicano Miao Michaelmas Michaelmastide Micheas Michigander Mickey " +
  "Micmac Midgard Midrash Mikir-Meithei Mikmaq Milady Milanese Milquetoast Mimamsa Mimir Minden Miniconju Minnesotan Minoan Minotaur Minuteman " +
  "Miocene Miri Mirish Mishna Mishnah Mississippian Missourian Mister Mithraicism Mithraism Mithraist Miwok Moghul Mohammedan Mohammedanism " +
  "Moharram Mohican Moirae Moirai Mokulu Mollah Molotov Mon-Khmer Monacan Monario Monday Mongol Mongolic Monophysite Monophysitism " +
  "Monothelitism Monroe Monsignor Montanan Montgomery Montserratian Moonie Moorish Moquelumnan Mordva Mordvin Mordvinian Mormon Mormonism " +
  "Mormons Moro Morse Mosan Moslem Mossad Mountie Mounties Mozart Muhammadan Muhammadanism Muhammedan Muharram Muharrum Mulla Mullah Mulwi " +
  "Munda Munjuk Musgoi Musgu Muskhogean Muskogean Muslimah Muslimism Mutawa Mwera Mycenaen Na-Dene Naga Nagari Nahuatl Nahum Naiki Nancere " +
  "Nanticoke Navaho Navajo Navarino Nazarene Naziism Nazism Ndebele Neapolitan Nebiim Nebraskan Negritude Negro Negroid Nehemiah Nenets Nentsi " +
  "Nentsy Neo-Lamarckism Neo-Latin Neolithic Neoplatonism Neoplatonist Neopolitan Neptune Nereid Nestorian Nestorianism Netherlander Netscape " +
  "Nevadan Newari Newtonian Nganasan Nguni Nibelung Nibelungenlied Niger-Congo Niger-Kordofanian Nilo-Saharan Nilotic Nipponese Nisei Nissan " +
  "Nivose Nobelist Non-Ugric Nootka Norman-French Norn Norse Norseman Northerner Northman Noruz Nov-Esperanto Nov-Latin November Novial Nowrooz " +
  "Nowruz Nubian Numidian Nung Nyamwezi Nynorsk Obadiah Oberson Occidental Occitan Oceanic Oceanid October Ogalala Ogden Oglala Ohioan " +
  "Oireachtas Ojibwa Ojibway Oklahoman Oktoberfest Oligocene Ollari Olmec Olympiad Olympian Olympics Omayyad Ommiad Omotic Oneida Onondaga " +
  "Optez Orangeman Ordovician Oread Oregonian Oriya Orleanism Orleanist Oscan Osco-Umbrian Osmanli Ossete Ostrogoth Ostyak Ostyak-Samoyed Otoe " +
  "Ovimbundu Oxonian Pabir Pahlavi Paiute Paiwanic Palaeolithic Palaic Paleo-American Paleo-Amerind Paleo-Indian Paleocene Paleolithic " +
  "Paleozoic Pali Pallas Pamlico Panipat Panjabi Pansa Papuan Paralipomenon Parcae Parcheesi Parisienne Parji Parousia Parsee Parseeism Parsi " +
  "Parsiism Parthian Pasch Pascha Pashto Pashtoon Pashtu Pashtun Pasigraphy Passamaquody Passero Passover Paterson Pathan Patwin Pawnee Paxto " +
  "Pegasus Pehlevi Pelagianism Pennsylvanian Pentateuch Pentecost Pentecostal Pentecostalist Penutian Permian Permic Perseus Pesach Pesah Peul " +
  "Phagun Phalguna Phanerozoic Pharaoh Pharsalus Philemon Philippian Philippians Phoenician Phrygian Pidlimdi Pilate Pima Pindaric Ping-Pong " +
  "Piute Plantagenet Plassey Platonism Platonist Plattdeutsch Pleistocene Pleven Plevna Pliocene Pluto Pluviose Poitiers Pokomo Polycarp " +
  "Polynesian Pomo Pompey Ponca Ponka Pontos Porte Post-It Postimpressionist Potawatomi Potemkin Potyokin Powhatan Praetorian Prairial Prakrit " +
  "Pre-Raphaelite Preakness Precambrian Presbyterian Presbyterianism Priscoan Prolog Prophets Proterozoic Protestantism Proto-Norse Provencal " +
  "Proverbs Provos Prussian Psalms Psalter Pseudepigrapha Ptolemy Pujunan Punic Punjabi Purana Purim Puritanism Puseyism Pushtun Pydna Qabbala " +
  "Qabbalah Qaeda Qiang Qiangic Qing Quadragesima Quakerism Quakers Quapaw Quebecois Quechua Quechuan Quinquagesima Quoratean Quran Racine " +
  "Ragnarok Rajab Rajpoot Rajput Raleigh Ramadan Ramanavami Ramayana Rasta Rastafari Rastafarian Rastafarianism Rastas Ravenna Realtor Recent " +
  "Rediffusion Redskin Reich Renaissance Rhadamanthus Rhaeto-Romance Rhaeto-Romanic Rhibhus Rhodes Ribhus Riffian Rig-Veda Riksmaal Riksmal " +
  "Rocroi Romaic Romanal Romanesque Romani Romanism Romanoff Romanov Romans Romansh Romany Rommany Rorschach Rosicrucian Rosicrucianism " +
  "Rossbach Rotarian Rumanian Rumansh Ruritania Ryukyuan Saame Saami Sabahan Sabaoth Sabbatarian Sabbath Sabbatum Sabellian Sadducee Saek Safar " +
  "Sahaptin Sahaptino Saharan Saint-Mihiel Saktism Salafism Salerno Salian Salish Salishan Salmacis Salvadorean Salvadorian Sama-Veda Samaritan " +
  "Samhita Samnite Samoyed Samoyedic Sango Sanhedrin Sanskrit Santee Saphar Saracen Sarawakian Sardinian Sassenach Satanism Satanist Saturday " +
  "Saturn Satyagraha Sauk Savara Savoyard Sawan Saxe Saxon Sayanci Scheol Schutzstaffel Scientology Scotchman Scotchwoman Scots Scotsman " +
  "Scotswoman Scouser Scythian Seanad Sechuana Seder Seljuk Selkup Seminole Semite Semitic Sempach Seneca Senhor Senor Senora Sephardi " +
  "September Septuagesima Septuagint Serbo-Croat Serbo-Croatian Serer Sesotho Setswana Shaaban Shabuoth Shah Shahaptian Shakers Shakespearean " +
  "Shakespearian Shaktism Shaktist Shan Shang Shastan Shavian Shavous Shavuot Shavuoth Shawnee Shawwal Shebat Shema Sherpa Shevat Shiah Shiism " +
  "Shiite Shiloh Shina Shingon Shinto Shintoism Shintoist Shivaism Shivaist Shona Shoshone Shoshonean Shoshoni Shoshonian Shrovetide Shua " +
  "Siberian Sibine Sicilian Sigyn Sihasapa Sikh Sikhism Silurian Sindhi Singhalese Sinhala Sinhalese Sinitic Sino-Tibetan Sinologist Sinology " +
  "Siouan Sioux Sirach Sivaism Sivan Siwan Skagit Skinnerian Slav Slavic Slavonic Socinian Soissons Sokoro Solresol Somalian Somme Somrai " +
  "Songhai Sooner Sophonias Sorbian Sotho Southerner Southwestern Soviets Spartan Sravana Stalinism Stalinist Stheno Stravinsky Sturmabteilung " +
  "Succos Succoth Sufi Sufism Sukkoth Sukur Sumatran Sumerian Sumerology Sundanese Sunday Sung Sunna Sunnah Sunnite Superfund Susian Svengali " +
  "Swahili Synoptics Taal Tabernacles Tagalog Tahitian Tajiki Takelma Takilman Taleban Taliban Talmud Tamil Tammany Tammuz Tanach Tanakh " +
  "Tannenberg Tanoan Tantrism Tantrist Tanzim Taoism Taoist Taracahitian Tarahumara Tarawa-Makin Tarheel Tartarus Tartufe Tartuffe Tarzan " +
  "Tatahumara Tatar Taurus Tayalic Tebet Telugu Templar Tennessean Tera Tertiary Tertry Teton Tetragrammaton Teuton Teutonist Tevet Tewkesbury " +
  "Thammuz Thatcherism Thatcherite Theban Theravada Thermidor Thermopylae Thessalian Thessalonian Thetis Thomism Thracian Thraco-Phrygian " +
  "Thursday Tibeto-Burman Ticonderoga Tigers Tishri Tisiphone Tlingit Tobagonian Tobit Tocharian Toda Toltec Torah Tory Tosk Townes Tractarian " +
  "Tractarianism Trafalgar Trappist Trasimeno Triassic Trimurti Trinitarian Trinitarianism Trotskyism Trotskyist Trotskyite Tshiluba Tsimshian " +
  "Tsouic Tsushima Tswana Tuareg Tues Tuesday Tulu Tungus Tungusic Tunguz Tunker Tupi Tupi-Guarani Turcoman Turfan Turki Turkic Turko-Tatar " +
  "Turkoman Tuscan Tuscarora Tutelo Tutsi Twelfthtide Typhoeus Typhon Ubermensch Ubykh Udmurt Ugaritic Ugrian Ugric Uighur Uigur Ukranian Ullr " +
  "Umayyad Umbrian Umbundu Umma Ummah Uniat Uniate Unitarian Unitarianism Upanishad Ural-Altaic Uralic Uranus Urdu Usbeg Usbek Usuli Utahan " +
  "Uto-Aztecan Utopian Utopianism Uygur Uzbak Uzbeg Vaisakha Vaishnava Vaishnavism Vaisnavism Vajra Valhalla Valmy Valois Vanir Vaudois Veadar " +
  "Vedanta Vedism Vedist Vendemiaire Venetian Ventose Veps Vepse Vepsian Verdun Vermonter Victorian Victoriana Vidar Virginian Visayan " +
  "Vishnuism Visigoth Vithar Vitharr Vogul Volapuk Volgaic Volta Voltaic Votyak Vulgate Wagner Wagnerian Wahabi Wahabism Wahhabi Wahhabism " +
  "Wakashan Walapai Walbiri Waldenses Walhalla Walloon Walloons Wampanoag Wandala Warlpiri Washingtonian Wassermann Watergate Watusi Watutsi " +
  "Wednesday Weird Welshman Weltanschauung Wesleyan Wesleyanism Wesleyism Whig Whit-Tuesday Whitmonday Whitsun Whitsunday Whitsuntide Whitweek " +
  "Wicca Wiccan Windows Winnebago Wintun Wisconsinite Wobbly Wolof Worcester Writings Wykehamist Wyomingite Wyrd Xhosa Xmas Yahi Yajur-Veda " +
  "Yakut Yamaltu Yanan Yank Yankee Yankee-Doodle Yavapai Yenisei-Samoyed Yeniseian Yiddish Yogacara Yokuts Yoruba Ypres Yucatec Yucateco " +
  "Yugoslav Yugoslavian Yule Yuletide Yuman Yurak-Samoyed Zaar Zacharias Zairean Zairese Zama Zapotec Zapotecan Zend Zend-Avesta Zephaniah " +
  "Zhuang Zionism Zionist Zoroastrian Zoroastrianism Zulu Zuni Zurvanism Zyrian";
