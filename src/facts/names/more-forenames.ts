/*
 * Forenames of many countries in Latin letters, as @faker-js/faker 10.6.0 lists them, less those that are words of English, places or
 * in our own list; only those that one large list or two small ones have. Only forenames.ts reads them.
 *
 * Faker, copyright (c) 2022-2025, MIT License: Permission is hereby granted, free of charge, to any person obtaining a copy of this
 * software and associated documentation files (the "Software"), to deal in the Software without restriction, including without
 * limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
 * persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and this
 * permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT
 * WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR
 * PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
 * WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER
 * DEALINGS IN THE SOFTWARE.
 */

/** Of men, with spaces between. */
export const moreMen =
  "Aadi Aadidev Aadinath Aaditya Aagam Aagney Aagneya Aalok Aamod Aanand Aanandaswarup Aanjaneya Aaryan Aarón Aatmaj Aatreya Aayushmaan " +
  "Aayushman Abay Abdiel Abdon Abdou Abdoul Abdoulaye Abe Abeiku Abelardo Abelin Abhaidev Abhirath Abhisyanta Abidin Abimbola Abisola Abisoye " +
  "Abner Abondance Aboubacar Absalon Abyasa Abélard Acace Acar Acaryatanaya Achaire Achalesvara Acharyanandana Acharyasuta Achille Achim " +
  "Achintya Achyut Acun Adalard Adalbald Adalbert Adalberto Adalbéron Adalric Adan Adeboye Adedayo Adegoke Adegrin Adelbert Adelin Adelphe " +
  "Adenet Adheesh Adhiarja Adhiraj Adhrit Adhémar Adi Adiarja Adika Adikara Adikavi Adil Adinata Adinath Aditeya Aditya Adityanandan " +
  "Adityanandana Adjutor Adnân Adolf Adolfo Adolph Adolphe Adolphus Adrain Adriaan Adriano Adriel Adrien Adripathi Adrián Advaya Adán Adéodat " +
  "Affan Afi Afonso Afşin Agapet Agasti Agastya Agathange Agathon Agaton Agilbert Agnan Agneya Agnimitra Agniprava Agnivesh Agnos Agrippin Agus " +
  "Agustin Agâh Ahmet Ahsen Aiden Aimable Aimé Ajan Ajeet Ajiman Ajimat Ajimin Ajiono Ajit Akalp Akande Akanni Akarsana Akbatur Akeem Akram " +
  "Akroor Aksel Akshaj Akshat Akshayakeerti Aktekin Aktimur Akwasi Akwesi Akın Akıner Alade Alambana Alassane Alban Albin Albéric Albín " +
  "Alcibiade Alcide Alcime Alden Aldo Aldonce Aldric Aleaume Alec Alek Aleksa Aleksandar Aleksej Aleksi Aleksy Aleodor Alexandr Alexandro " +
  "Alexandros Alexandru Alexe Alexej Alexzander Aleš Alf Alfons Alfonz Alfonzo Alford Alfréd Alican Alin Aliou Alistar Alişan Alişir Aljaž " +
  "Aljoša Alliaume Almine Almire Alojz Alok Alonzo Aloïs Alparslan Alpay Alper Alperen Alphan Alphonse Alphonso Alphée Alpinien Altan Altemur " +
  "Alton Alvah Alverède Alvin Alwar Aly Amadou Amalric Amandin Amant Amar Amaranaath Amaresh Amarnath Ambroise Ambroży Ambróz Amedeu Americo " +
  "Ameyatma Amiel Amin Amish Ammâr Amogh Amon Among Amrit Amza Amédée Amélien Anaadi Anagh Anang Anastacio Anastase Anastasije Anatol Anatole " +
  "Ancelin Andel Andelin Andelko Andelo Anderson Andoche Andras Andraž Andre Andreas Andrej Andres Andri Andrija Andrin Andro András André " +
  "Andéol Anej Ange Angelo Anggabaya Anghel Angilbe Angilran Angoustan Anibal Anicet Anilaabh Anilabh Anish Anjaneya Ankal Anko Annibal Anom " +
  "Anouar Ansbert Anselme Ansgar Ansgary Antek Antero Anthelme Antide Antim Antone Antoni Antonin Antoniu Antti Antun Antwan Antwon Antônio " +
  "Anuar Anunay Anuraag Anurag Anıl Anže Apollinaire Apollinary Apollo Aquilin Aras Archambaud Archan Archibald Arda Aren Argono Arian Aric " +
  "Arie Arif Arindam Arion Aris Ariste Arkadiusz Arkady Arlo Armel Armin Arnaldo Arnaud Arnesh Arno Arnoldo Arnould Arnulfo Arolde Aron Arpád " +
  "Arsenie Arsenije Arseniusz Arsipatra Arslan Arta Artanto Artawan Arthaud Arthème Arun Arunthavanathan Arved Arvel Aryan Arystarch Ascelin " +
  "Ashlesh Asil Asirwada Asirwanda Aslijan Asmadi Asman Asmianto Asmuni Aswani Asım Ata Atakan Atalay Atanazy Athanase Atilla Atma Atmanand " +
  "Atmananda Attila Atâullah Atıf Aubry Audebert Audouin Audran Auguste Augustin Augustín Aurel Aurelian Aurelio Aurian Aurică Auron Aurèle " +
  "Austen Auxence Avadhesh Avni Avram Avşar Axel Axinte Ayaz Aydemir Ayden Aydın Ayhan Ayinde Aykan Aykut Aymard Aymeric Aymon Ayoub Aytaç " +
  "Aytekin Aytuğ Ayvaz Azer Azizhan Azmi Azubuike Aćim Aşkın Baalaaditya Baalagopaal Babacan Badr Bagas Bagiya Bagus Bagya Baha Bahadır Bahri " +
  "Bahtiyar Bahula Bahuraksa Bahuwarna Bahuwirya Bajragin Bakary Bakda Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakti Baktiadi " +
  "Baktianto Baktiono Bakula Balaaditya Balachandra Baladitya Balagopal Balagovind Balamantri Balangga Balapati Baldwin Balgopal Balidin " +
  "Balijan Balthazar Balázs Bambang Banara Banawa Banawi Bancar Bandhu Bandhul Banji Bankim Bankimchandra Bankole Baran Baris Barkın Barlas " +
  "Barnabás Barnabé Barney Barrett Bart Bartholome Barthélemy Bartimée Bartolomej Bartolomeu Barton Bartu Barın Barış Bas Basarab Basile " +
  "Bastiaan Bastian Bastien Battal Batu Batuhan Batur Baturalp Baudouin Baykal Bayram Bazyli Bebe Bedir Bedirhan Bedreddin Bedri Behiç Behlül " +
  "Behram Behzat Behçet Bekir Bektaş Belimir Belo Bence Bende Bendegúz Benedek Benedikt Benedykt Benett Bengt Beniamin Benja Benjamim Benjamín " +
  "Benjámin Bennett Benno Benone Benoît Bentley Benton Benyamin Benício Bera Berat Berend Berislav Berkan Berkay Berkin Bernardo Bernd Bernhard " +
  "Bertalan Berti Bertram Besim Beňadik Beşer Beşir Bhaasvan Bhaaswar Bhadrak Bhadraksh Bhadran Bhagavaan Bhagvan Bharadwaj Bharat Bhardwaj " +
  "Bhargava Bhasvan Bhaswar Bhaumik Bhaves Bheeshma Bhima Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva " +
  "Bhupati Bhupen Bhushan Bhushit Bhuvanesh Bhuvaneshwar Bilâl Birjesh Birol Bishnu Bjarne Bjorn Bjørn Blagoje Blahoslav Blaise Blaž Blažej " +
  "Boaz Boban Bodhan Bodhi Bodi Boet Bogoljub Bohdan Bohumil Bohumír Bohuslav Bohuš Bohémond Bojan Boldizsár Boleslav Bon Bonifác Borivoje " +
  "Borjan Borko Borut Borys Botond Boubacar Boubou Bouchard Boško Boža Božidar Braden Bradford Bradly Brady Braeden Brahma Brahmaanand " +
  "Brahmabrata Brahmanandam Brahmdev Brajan Brajendra Brajesh Bram Brando Brandon Brandt Brandyn Branimir Branislav Branko Brannon Branson " +
  "Braulio Braxton Brayan Brenden Brenn Brennan Brennon Breno Bret Briac Brice Brieuc Brijesh Brock Broderick Brody Bryant Brycen Bryon Brájen " +
  "Brăduț Buchi Bucur Budhil Budi Budimir Buford Bukola Bulut Burhan Burley Buğra Byron Bystrík Bálint Bâki Béla Bénigne Béranger Bérard Bülent " +
  "Bünyamin Bănel Błażej Cade Caden Caesar Cafer Cagak Cahid Cahya Cahyadi Cahyanto Cahyo Cahyono Caio Caius Caket Cakrabirawa Cakrabuana " +
  "Cakrajiya Cakrawala Cakrawangsa Cale Calebe Calixte Camden Camil Camillien Camren Camron Camélien Canalp Candelario Candide Candido Candra " +
  "Candrakanta Caner Cankan Cantemir Capa Caraka Caribert Carles Carleton Carloman Carlton Carmelo Carson Carub Cas Casian Casimer Casimir " +
  "Caspar Casper Cassien Catur Caturangga Cauã Cavid Cawisadi Cawisono Cawuk Cayadi Cazimir Ceasar Cecep Cecil Cecyliusz Cedrick Cedrik Cedrin " +
  "Celal Celasun Celestin Celestino Celil Celâleddin Cemal Cemali Cemani Cemeti Cemil Cemplunk Cene Cengkal Cengkir Cenk Cevahir Cevat Ceyhun " +
  "Cezar Cezary Cezmi Chaanakya Chaaruchandra Chadd Chadrick Chaim Chaitan Chakor Chakradhar Chakravartee Chakravarti Chanakya Chandak Chandan " +
  "Chandraayan Chandrabhan Chandradev Chandraketu Chandramauli Chandramohan Chandran Chandranath Chapal Charak Charlemagne Charuchandra " +
  "Charuvrat Chaten Chatur Chaturaanan Chaturbhuj Chauncey Chaz Cheikh Chester Chet Chetan Chetanaanand Chidaakaash Chidaatma Chidambar " +
  "Chidambaram Chidananda Childebert Chilpéric Chinmayanand Chinmayananda Chiranjeev Chiranjeeve Chisom Chitraksh Christer Christiaan " +
  "Christiano Christodule Christoffer Christop Chrysole Chrysostome Chrétien Chukwu Cihad Cihan Cihangir Cihanşah Ciprian Ciril Civan Claas " +
  "Claes Clark Claud Claudien Claudiu Claus Clayton Clemens Clemente Cletus Cleve Clifford Clifton Clint Clinton Clotaire Clovis Cloyd Clyde " +
  "Cléandre Clément Cléry Coby Codin Codrin Codruț Coen Colby Coleman Colins Collin Colten Colton Columbus Conner Conrad Constantin Corbin " +
  "Cordell Corentin Corey Cornelis Corneliu Cornell Cortez Corvin Cory Cosmin Costache Costel Costin Coşkun Coşkuner Crawford Crin Cristea " +
  "Cristian Cristián Cristobal Cristofor Cristopher Cristóbal Csaba Csanád Csongor Ctibor Cullen Cumhur Cvijan Cvijetin Cyprien Cyprián " +
  "Cyriaque Cyrille Cyryl Cândar Cédric Célestin Célien Césaire César Côme Cübeyr Cüneyt Călin Cătălin Daan Dabiživ Dacian Dacin Dadap Dadi " +
  "Dagel Daiwik Daley Dalibor Daliman Dalimin Daliono Dallin Dameon Damil Damilare Damilola Damin Damion Damir Damián Damjan Damodara Damon " +
  "Damu Danang Dandak Dandapaani Dandre Dangelo Danial Danijel Daniswara Daniël Danjuma Danko Danu Danuja Daouda Darcy Daren Darian Dariati " +
  "Darien Darijan Darimin Darin Dario Darion Daris Dariusz Darko Darmaji Darman Darmana Darmanto Darnell Daron Darrel Darrick Darrin Darrion " +
  "Darron Darryl Darshan Darsirah Dartono Daru Daruna Daryani Daryl Dasa Dashawn Datta Davey Davi Davin Davion Davon Davonte Davor Davorin " +
  "Davud Davy Dawid Dawson Dax Dayaamay Dayaananda Dayaanidhi Dayamayee Dayne Dayton Dağhan Deangelo Decebal Dedric Dedrick Deen Deenabandhu " +
  "Deepan Deepankar Deependra Deepesh Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimoy Deevakar Deion Dejan Dejon Dejuan Delbert Delmer " +
  "Delphin Demarco Demarcus Demario Demba Demeter Demetrius Demetriusz Demiralp Demirhan Demond Deneval Denisz Denizalp Denny Deon Deondre " +
  "Deontae Deonte Dereck Derick Deron Derviş Deshaun Deshawn Desimir Destin Dev Devadatt Devagya Devajyoti Devak Devante Devdan Deven Devesh " +
  "Deveshwar Devin Devonte Devran Devvrat Dewayne Dewey Dewitt Dex Dexx Dezider Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dharmaketu " +
  "Dhruv Dhyanesh Dhyaneshwar Diar Dieudonné Digambar Digambara Digdaya Dikmen Dilaver Dildâr Dillan Dillon Dimas Dimaz Dimitrije Dinakar " +
  "Dinesh Dinis Dinkar Dino Dinu Dinç Dinçer Diogo Dion Dionizy Dionýz Dipa Dipankar Dipendra Dipesh Diptendu Direnç Dirja Divaakar Divakar " +
  "Divjot Djayden Djibril Dobroslav Domagoj Domen Domenic Domenick Domenico Domenik Dominick Dominik Donat Donato Donavon Donnell Donnie Donny " +
  "Dono Donát Dorel Dorian Dorin Dorinel Dorián Doru Douwe Doyle Doğan Doğanay Doğaner Doğu Dragiša Drago Dragoje Dragojlo Dragoljub Dragoslav " +
  "Dragoș Dragutin Drahomír Drahoslav Drajat Draža Dražen Dren Dron Drona Držimir Držislav Duarte Dubravko Duco Ducu Dudley Duje Dujo Dumitru " +
  "Durmuş Durward Duuk Dušan Duško Dwaipayan Dwaipayana Dylano Dániel Dávid Dâver Désiré Dündar Easton Ebiowei Ebuzer Ecehan Ecevit Ecmel Ecrin " +
  "Ecvet Edd Eddi Ede Eden Edgard Edgardo Edhem Edi Edison Ediz Edmond Eduard Edvard Edvin Edwardo Eekalabya Eero Efken Eflah Efraim Efrain " +
  "Efrem Efren Efsun Eftimie Ega Ege Egemen Eino Eirik Eja Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekdant Ekmel Eko Ekow Ekrem Eladio Elbert " +
  "Eldon Eldred Eldridge Eleazar Elgin Eliah Elian Eliano Eliasz Eliezer Elija Elion Eliseo Elliott Ellsworth Elmer Elmo Elmore Elnur Eloy " +
  "Elroy Elton Eluh Elvin Elvis Elwin Elwyn Elyas Elías Elísio Eman Emanoil Emanuel Emanuil Emas Embuh Emced Emeka Emerson Emiel Emilian " +
  "Emiliano Emilijan Emilio Emin Emirhan Emmett Emmitt Emong Empluk Emrah Emrullah Ender Enderun Endra Enea Enes Engin Enguerrand Enio Enis " +
  "Ennio Enno Enos Ensar Ensio Enteng Enver Enyo Ephraim Eralp Erast Eray Erberk Ercan Ercüment Erda Erdal Erdem Erdinç Erel Eremia Eren Ergin " +
  "Ergün Ergüner Erhan Eriberto Erick Erkki Erkâm Erkân Erling Erman Ernie Erol Eron Ersin Ertan Ertuğrul Ervin Ervín Erwin Erçin Erşan Esat " +
  "Esben Esse Estevan Estiawan Estiono Ethem Etienne Eubert Eudes Eudoxe Eugen Eugeniusz Eugène Eusebio Eusebiu Eustache Eustațiu Eustracjusz " +
  "Eusèbe Evans Everardo Everett Everette Evran Evren Ewald Ewell Eymen Eyüp Ezekiel Ezequiel Ezio Ezra Ezrak Eşref Faas Fabiano Fabien Fabijan " +
  "Fabrice Fabrício Fadıl Fahrettin Fahri Faik Falba Falk Fantin Faris Faruk Fasih Fatih Fatin Faustino Fausto Favian Faysal Fazlı Fazullah " +
  "Fazıl Feda Fedai Fedde Fedor Fehmi Feliciano Feliks Felton Feramuz Feramuş Ferdi Ferenc Ferhan Ferhat Feridun Ferit Ferman Fermin Ferre " +
  "Ferruh Fevzi Feyyaz Feyzullah Fiacre Fidèle Fiete Fiifi Fikret Fikri Filemon Filiberto Filip Filipe Filippo Filotije Finley Finnley Fiodor " +
  "Fionn Firmin Flavien Flaviu Fletcher Flodoard Florea Florencio Florent Florentin Florestan Floris Florián Flurin Flynn Forrest Fortuné Fos " +
  "Foss Foulques Franci Francisc Francisque Franciszek Franco Franjo František Freddie Freddy Frederic Frederico Frederik Fredrick Fredy Freek " +
  "Frenkie Fridolin Fridrich Fryderyk Frédéric Fuat Fulbert Fulcran Fulgence Funmilade Funmilayo Furkan Furkân Furman Fuzuli Fynn Fábio Fâlih " +
  "Félicité Félix Gabe Gabi Gabin Gabriele Gabriël Gada Gadang Gading Gaduh Gael Gaetano Gaffar Gaiman Gaj Gajaadhar Gajabahu Gajadhar Gajbaahu " +
  "Galak Galang Galar Galfryd Galih Galiono Galuh Galur Gaman Gamani Gamanto Gambira Gamblang Ganak Ganaka Ganapati Ganda Gandewa Gandharv " +
  "Gandharva Gandi Ganep Ganesh Gangesh Gangsa Gangsar Ganjaran Gantar Gara Garan Garang Garda Gardner Garett Garfield Garnier Garrett Garrick " +
  "Garry Garth Garud Garuda Gaspar Gaston Gati Gatien Gatik Gatot Gatra Gauraang Gaurang Gauranga Gautam Gautama Gautier Gavrilo Gazanfer Gazi " +
  "Gaël Gašpar Gašper Gbeminiyi Gbemisola Gedeon Gejza Gellért Gelu Gencer Gennaro Geo Geoffroy Georg Georgel Georgije Geovanni Geovanny " +
  "Geovany Gerasim Gerazym Gerbert Gergely Gergő Germain Germán Gerrit Gerson Gervais Gevheri Ghanaanand Ghanashyam Ghani Ghanshyam Ghenadie " +
  "Gheorghe Gheorghiță Ghislain Ghiță Gian Gianni Gibran Gicu Gică Giel Gijs Gil Gilang Gilberto Giles Gino Gioele Gion Giorgian Giovani " +
  "Giovanny Girart Giray Giri Girik Girika Girindra Giriraaj Giriraj Girish Gislebert Giuliano Gleb Gligorije Gobinda Godfrey Gojko Golub " +
  "Gondebaud Gonsalwy Gonthier Gontran Gonzague Gonzalo Gonçalo Gopaal Gopal Gopee Gopi Gorakhanatha Gorakhnath Gordan Goswamee Goswami " +
  "Gottfried Gotum Gouranga Goutam Govinda Gradimir Grady Granville Grayson Grațian Gregg Gregor Gregorian Gregorio Greyson Grga Grgo Grgur " +
  "Grigore Grigorije Grover Grzegorz Gudakesa Gudakesha Gui Guilherme Guillermo Guiseppe Gunnar Gurdev Gus Gustave Gustáv Guus Guérin Gvozden " +
  "Gwido György Gábor Gédéon Gérald Gérard Géraud Gökalp Gökmen Gönenç Göngör Göran Görkem Gúbio Gülhan Gültekin Gürbüz Gürdal Gürhan Gürkan " +
  "Gürol Gürsel Güvenalp Gıyas Habbab Habil Hacib Hadi Hafi Hafid Hafız Hagen Hairyanto Hakem Haki Hakkı Hal Haldun Halil Halim Halit Haluk " +
  "Hamdi Hamdullah Hami Hamidou Hamit Hammâd Hamzah Hanefi Hannes Hanno Hannu Hans-Peter Hans-Rudolf Hans-Ulrich Hansjörg Hanspeter Hansruedi " +
  "Hansueli Haralamb Haralambie Hardana Hardi Hardouin Hari Harimurti Harinarayan Harit Harja Harjasa Harjaya Harjo Harmon Harrison Harsana " +
  "Harsanto Harsaya Hartaka Hartana Harto Harun Haseki Hasibi Hasim Hasin Haskell Hasta Hatip Hattâb Hauke Hayali Hayati Hayden Hazar Hazım " +
  "Haşim Haşmet Heber Heikki Hein Heitor Helmer Henderson Hendra Hendri Hendrik Hennes Henning Henrich Henrick Henrique Henryk Herluin Hermann " +
  "Hermenegildo Herminio Hershel Heru Hervé Heryanto Hicabi Hidde Hieronim Hikmet Hilaire Hilario Hilarion Hilbert Hildebert Hillard Hilmi " +
  "Hilton Himawan Himmet Hincmar Hipolit Hipolito Hiram Hiranmay Hiranmaya Hişam Holden Homero Honoré Horace Horacio Horacy Horațiu Horea Horia " +
  "Hosea Howell Hoyt Hrvoj Hrvoje Hubert Hud Hudson Hugues Hulki Hulusi Humberto Hunor Hurşit Huub Huzeyfe Hvalimir Hyman Hâdi Hâlis Hâtem " +
  "Håkan Hédelin Hélier Hélio Hüccet Hüdayi Hüdâvendigâr Hüma Hümayun Hürkan Hüsameddin Hüsamettin Hüseyin Hüsnü Hüsrev Hıfzı Hızır Iacob Iancu " +
  "Ianis Ibrahima Ibrani Ibun Ico Idrissa Ieremia Ifeanyichukwu Ignacy Ignatius Ignjat Ignác Ihsan Ike Ikenna Iker Ikhidie Ikhsan Ikin Ilai " +
  "Ilarie Ilarion Ilay Ilian Ilias Ilie Ilija Ilja Ilko Ilmari Ilyas Imre Imrich Inder Indra Innocenty Ino Inocențiu Ioan Ionel Ionică Ionuț " +
  "Iosif Ireneusz Ireti Irfan Irinel Irnanto Irsad Irvin Irving Irwan Irwin Isac Isadore Isai Isaiah Isaias Isak Isidro Isom Issa Issac István " +
  "Itri Iulian Iuliu Iurie Iustin Iustinian Ivar Ive Ivek Iven Iván Iwan Izaak Izaiah Izajasz Izidor Iztok Izydor Iľja Işıner Jaakko Jabal " +
  "Jabari Jace Jacinto Jackson Jacobo Jacobus Jaden Jadesola Jadon Jadran Jadranko Jadro Jaeman Jagadish Jagadisha Jagapati Jagaraga Jagathi " +
  "Jagdeep Jagdish Jagmeet Jahnu Jai Jaiman Jairo Jais Jaivey Jaka Jakob Jakov Jaleel Jalen Jalon Jamaal Jamar Jamarcus Jamel Jameson Jamil " +
  "Jamir Jamiro Jamison Janek Janez Jani Janick Janko Jannek Jannes Jannik Jannis Jano Janosch Janusz Japhet Jaquan Jaren Jari Jarne Jarno Jaro " +
  "Jarod Jarolím Jaromír Jaron Jarred Jarrell Jarret Jarrett Jarrod Jarwa Jarwadi Jarwi Jasen Jasenko Jasin Jasmani Jaswadi Jatmiko Javi Javon " +
  "Javonte Jax Jaxon Jaxx Jayadi Jayce Jayden Jaydon Jayeng Jaylano Jaylen Jaylon Jayson Jayvano Jean-Claude Jean-Daniel Jean-François " +
  "Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Paul Jeannel Jeannot Jed Jedediah Jedidiah Jef Jefferey Jeffry Jefri Jefta Jelle " +
  "Jelmer Jelte Jenel Jeppe Jerad Jerald Jeramie Jeramy Jerel Jeremi Jeremiah Jeremias Jeremiasz Jeremie Jerguš Jermain Jermaine Jermey Jernej " +
  "Jerod Jeromy Jerrell Jerrod Jerrold Jerzy Jerónimo Jesus Jett Jevon Jezdimir Jidde Jimi Jinawi Jitender Jitendra Joah Joaquim Joaquin " +
  "Joaquín Joas Joep Joes Joesph Joey Johann Johathan Johnathan Johnathon Johnnie Johnpaul Johnson Jon Jona Jonatan Jonathon Jono Jonte Joojo " +
  "Jop Jordon Jordy Jorin Joris Jorn Jorrit Jort Joscha Joschua Josep Joshuah Josiah Josip Joso Josse Josselin Josua Josue Josué Jourdain Jovan " +
  "Jovani Jovanny Jovany Jovin Jozef Jozue Joël Joško Joža Jože Jožef Juda Judah Judd Judicaël Judson Jugoslav Juha Juhani Juho Jukka Julan " +
  "Jules Julio Juliusz Jumadi Jumari Junayd Junius Jur Juraj Jure Juri Jurre Juste Justen Juston Justus Justyn Jusuf Juvenal Juwan Jyotis Ján " +
  "János Jérémie Jérôme Józef József Jörg Jörgen Jørgen Júlio Július Jürg Kaan Kabil Kacung Kade Kadem Kaden Kadin Kadir Kadrican Kadı Kailash " +
  "Kairav Kaj Kajen Kala Kaleb Kalender Kalervo Kalevi Kalim Kalinik Kalistrat Kalle Kamalesh Kambali Kamber Kameron Kamidin Kamil Kamlesh " +
  "Kamran Kamren Kamron Kanak Kanaka Kanda Kane Kannan Kannen Karahan Karam Karan Kardi Kareem Kariman Karja Karl-Emil Karl-Johan Karlo Karman " +
  "Karna Karol Karsa Karsana Karta Karthik Kartik Karunanidhi Karya Kashyap Kasim Kasiran Kasper Kasusra Kasım Kavon Kawaca Kawaya Kayaalp " +
  "Kayden Kayode Kayun Kazimierz Kazimír Kağan Keagan Keano Keanu Keaton Keegan Keenan Keerti Kees Keleş Kellen Kelton Kemal Kemalettin Kemba " +
  "Kemi Kemâl Kenan Kenari Kende Kendrick Kenes Kennith Kenton Kenyon Kenzie Kenzo Keon Keramet Kerami Kerem Keremşah Kerim Keshaun Keshawn " +
  "Keven Kevon Keyan Keyon Keyshawn Keşşaf Kian Kiano Kiel Kilian Kimi Kimo Kiran Kirilo Kirti Kiyan Kjeld Klaas Klarencjusz Klaudiusz Klemen " +
  "Klemens Klement Kléber Koby Kody Koen Kojo Koko Kolby Kole Koloman Kolos Konrad Konstanty Konstantyn Konštantín Koray Korbin Korbinian Korey " +
  "Korkut Kornel Korneli Korneliusz Kornél Kory Kosta Kraig Krešimir Krijn Krishna Krishnadas Krishnadasa Kristijan Kristián Kristjan Kristofer " +
  "Kristopher Kristóf Krisztián Krisztofer Krištof Krsto Kruno Krunoslav Krystian Krzysztof Ksawery Ksenofont Kubat Kubilay Kubra Kubura " +
  "Kuddusi Kujoe Kuncara Kunthara Kurnia Kurtis Kusuma Kutbettin Kuzey Kuzman Kwabena Kwadwo Kwaku Kwamena Kwasi Kweku Kwesi Kwintyn Kyan Kyano " +
  "Kyler Kâmil Kâzım Köksal Kürşad Laal Labuh Lachlan Ladarius Ladislau Ladislav Lafayette Lai Lajos Laksana Lakshman Lakshmidhar Lakshminath " +
  "Lal Lamih Lamine Lamont Lanang Landen Landry Langgeng Lanjar Lantar Laron Larry Lascăr Lasmanto Lasmono Lassana Lasse Laswi Latif " +
  "Laurencjusz Laurens Laurent Laurenty Laurenz Laurențiu Lauri Laurian Laurin Lawson Laxman Lazare Lazaro Lazăr Leander Leandro Leano Leart " +
  "Ledion Leendert Lega Legawa Leland Lembah Lemuel Len Lenn Lennard Lennart Lennert Lenni Lennie Lennon Lennox Lenny Leonel Leonhard Leonidas " +
  "Leonis Leontin Leopoldo Leufroy Levent Levente Levin Levio Levoslav Lew Lewin Lex Leyan Lian Lias Libère Lică Lieuwe Limar Lincoln Linus " +
  "Linwood Lio Lior Liron Lisandro Livio Liviu Liyam Liyan Liétald Ljubiša Ljubomir Ljudevit Llewellyn Loek Loet Logan Lolade Lon Longin Lonnie " +
  "Lonny Lonzo Lorenz Lorian Lorik Lorin Loris Lorrain Lothaire Louan Louay Louie Loup Lourenço Lovro Lowell Lowie Loïc Luan Luc Lucca Lucențiu " +
  "Luciano Lucien Lucijan Lucio Lucious Lucius Lucjan Lucrețiu Ludolphe Ludovic Ludvig Ludwig Ludwik Luhung Lui Luk Luka Lukita Lukman Lukáš " +
  "Luluh Lulut Lurhur Lutfan Luthfi Lutz Luuk Luwar Luwes Luís Lyam Lyan Lyle Léandre Léo Léon Léonard Léopold Lütfi Lütfullah Maad Maas " +
  "Macaire Maddox Mael Maes Mahdi Mahendra Maher Mahesa Maheswar Mahfud Mahir Mahmud Mahmut Mahzun Maik Mailo Makara Makary Makinwa Maks Maksim " +
  "Maksud Maksym Maksymilian Makuta Malachi Malick Mališa Malo Malte Malthe Mamadou Maman Mamert Manah Manassé Manik Manikya Manley Manoah " +
  "Manole Mansur Manu Marceau Marceli Marcelin Marcelino Marcell Marcellus Marcin Marcu Margana Mariadi Marijan Marijn Marin Marinko Marinus " +
  "Marián Markku Marko Marlo Maroš Marsito Marsudi Martaka Martana Martani Martim Martti Marty Martín Marut Marwata Marwin Maryadi Maryanto " +
  "Massimo Matan Matei Matej Mateo Mateus Matheo Matheus Mathew Mathijs Mathis Mathurin Matias Matija Matis Matjaž Matko Mato Matthieu Matthijs " +
  "Matthis Matti Mattia Mattias Mattis Matz Matías Matúš Maugis Mauricio Maurits Maurycy Maxence Maximilian Maximiliano Maximilien Maximilián " +
  "Maximillian Maximo Maximus Mayeul Mayoor Mayson Mazhar Maël Medard Mees Meghnad Meghnath Meik Mekhi Melchior Melih Melikşah Melle Mels " +
  "Memduh Mence Menno Merijn Mert Mervin Mestan Mesut Metin Metod Mevlüt Mex Micael Micah Micha Michaël Michał Micheal Midas Miel Miha Mihael " +
  "Mihail Mihailo Mihajlo Mihnea Mihály Mijat Mik Mikael Mikail Mikel Mikkel Mikko Miklós Mikołaj Mikuláš Miladin Milanko Milano Mileta Milford " +
  "Milisav Milivoj Milić Miljan Miljenko Milojica Milomir Milorad Miloslav Milton Milutin Milán Mimo Mio Miodrag Miomir Mir Mirac Miran Miraç " +
  "Mircea Mirco Mirkelam Mirko Mirkó Miron Miroslav Mirza Misael Misbah Mischa Mislav Mitar Mitchel Mitchell Mithat Mitică Mitja Mitruț Miša " +
  "Miško Mladen Modesto Mohan Mohinder Moises Moisés Mojmír Mojżesz Momir Monty Moritz Morten Morton Mose Mouhamadou Mouhamed Moussa Moustapha " +
  "Mozes Moïse Muammer Muaviye Muaz Mugur Mugurel Muhammed Muharrem Muhsin Muhtar Muhterem Muhteşem Muhyiddin Mujur Mukadder Mukesh Muktedi " +
  "Muktedir Muktefi Mukul Mulya Mulyanto Mulyono Mumpuni Muni Murilo Mursinin Mursita Murti Musa Muslih Mustika Mustofa Mutahhar Mutasım " +
  "Muteber Mutemed Muttalib Muyiwa Muzaffer Mylan Mylo Myron Mário Márk Márton Mátyás Máté Médéric Mérovée Móric Müfid Müjdat Mükerrem Mümtaz " +
  "Münir Müren Müzdad Müşir Mădălin Nabi Naci Nadi Nae Nael Nafiz Nagabhushanam Nahid Nahil Naim Najam Najib Nalar Namık Nand Nanda Nando " +
  "Naoufal Naoufel Naradi Narayan Narcis Narciso Narcisse Nardi Narinder Narji Nasab Nash Nasim Nasir Nasrullah Nat Natan Natanael Nate " +
  "Nathanael Nathanaël Nathanial Nathen Naud Naudet Navin Nazariusz Nazary Nazif Nazmi Nazım Neal Nebojša Necat Necati Necdet Nechifor Necib " +
  "Necmettin Nedeljko Nedim Nedjeljko Nejat Nejc Nelio Nels Nelu Nemanja Nenad Nesim Nestor Neven Nevio Nevzat Newell Neşet Nichifor Nicholaus " +
  "Nicklas Nicklaus Nickolas Niclas Nico Nicoară Nicodim Nicolae Nicolai Nicolaie Nicu Niculiță Nicușor Nicuță Nicéphore Niek Niels " +
  "Niels-Christian Nihat Nik Nikko Niklaus Niko Nikodem Nikolas Nikolasz Nikša Nimit Nimród Nino Nio Niranjan Nirbhay Niro Niyaga Niyazi " +
  "Nizamettin Nnamdi Noam Noan Noar Noe Nolan Nolen Norberto Normand Norris Norval Norwood Noud Nouri Nout Novan Nox Noé Noël Nrima Nugraha " +
  "Numan Nuno Nurettin Nuri Nurlan Nurullah Nusret Nyana Nyoman Nándor Nátán Néhémie Obie Obrad Obren Octav Octavian Octaviu Odell Odilon Odin " +
  "Odon Oger Ognjen Okan Oke Okta Oktay Okto Olaide Olavi Oldrich Olen Olimpian Olimpiu Olin Oliviu Olivér Oliwier Olle Olof Olufunmi Olumide " +
  "Oluwunmi Omari Ondrej Onoriode Onufry Onur Opan Opung Oran Orell Oren Orestes Orhan Orin Orion Orland Orlo Orrin Orval Orville Osbaldo " +
  "Osborne Oskari Ostoja Osvaldo Oswaldo Otha Otho Oto Ottis Oumar Oury Ovidiu Ozan Ozren Ozy Oğuz Oğuzhan Pacôme Paiman Paja Palémon Pamfil " +
  "Panagachie Panait Panca Pandu Pangeran Pangestu Panji Pankracy Pankrác Pantaleon Param Paramartha Pardi Parker Parman Pasquale Paterne " +
  "Patrice Patrik Patrycjusz Patrycy Patryk Pavle Pavol Paweł Payidar Pekka Pelle Pentti Pepe Pepijn Pepo Per Pera Perceval Perica Perkasa Pero " +
  "Pertev Perver Petar Petko Petre Petri Petrică Petrișor Petru Petruț Petteri Peyami Philibert Philipp Philémon Pierre-Alain Pierre-André " +
  "Pierrick Piet Pietro Pius Platon Polikarp Pompiliu Pontus Porfiriusz Porfiry Poul Praba Prabawa Prabowo Prabu Prakosa Pran Pranata Pranawa " +
  "Pranay Prasad Prasetya Prasetyo Prathamesh Pravdan Prayag Prayitna Prayoga Prayogo Predrag Prem Primož Prokles Prokop Prokul Prvoslav Puneet " +
  "Purushottam Purwa Purwadi Purwanto Putu Pépin Péter Pío Pătru Quincy Quinten Quinton Quirin Raci Raden Radenko Radika Radislav Radit Raditya " +
  "Radivoje Radiša Radmilo Rado Radomir Radomír Radosav Radoslav Radoš Radu Radul Radúz Raf Rafaël Rafał Rafet Raff Rafi Rafid Raharja Rahim " +
  "Rahman Rahmat Rahsaan Raif Raihan Raik Rainer Rajan Rajendra Rajiv Rajko Rajmund Rajnold Rakesh Rakıp Ramazan Rameshwar Ramiro Ramiz Ramon " +
  "Randal Randolf Randolph Rangga Ranjeet Ranjit Ranko Raoul Raphael Raphaël Rareș Rashad Rashawn Rasheed Rasim Rastislav Ratimir Rauf Raul " +
  "Rayan Rayen Rayyan Raşit Raško Recai Reece Refah Refet Refik Reggie Reha Reid Reinhold Reis Rejan Reksa Relja Relu Remilekun Remington Remo " +
  "Remus Remzi Renato Renaud Rendy Rens Respati Resûl Resül Reto Revi Rex Rey Reybaud Reyes Reymundo Reynold Reşat Rhett Rian Riccardo Richie " +
  "Richmond Richárd Rickard Ricky Ridwan Rifat Rigoberto Riley Rino Ritesh Riv Rizki Robb Robbe Robi Robinson Rocco Roch Roderyk Rodger Rodolfo " +
  "Rodoljub Rodolphe Rodrick Rodrigue Roel Rogelio Rogers Rohan Rohit Rok Roko Rolando Rollin Romain Romeo Romeu Romuald Romulus Roméo Ronnie " +
  "Ronny Roosevelt Roscoe Roselin Rosendo Rosman Rostislav Rotimi Rowland Royce Rubén Rudi Rudolph Rudra Ruedi Rui Ruslan Rusman Russ Russel " +
  "Ryder Rylan Ryszard Régis Réjean Rémi Róbert Rúben Rükneddin Rüçhan Rüştü Răducu Răzvan Rıdvan Rıfat Rıfkı Rıza Saadat Sabar Sabir Sabri " +
  "Sachin Sacid Sadberk Sadettin Sadi Sadri Sadullah Sadık Saffet Safouan Safouane Saiful Saim Saka Sakari Sakti Salih Salim Salomon Salvatore " +
  "Salwator Samed Sameer Samih Samim Sammy Samson Samsul Samu Samuele Samuël Sancho Sandu Sanford Sanjin Sanka Santino Sarvin Sascha Satish " +
  "Satya Satyen Sauveur Sava Savaş Savi Savinien Savion Saúl Sašo Scot Scotty Seb Sebas Sebastiaan Sebastião Sebastjan Sedat Sedrick Sef Sefer " +
  "Seff Selahattin Selami Selmer Selçuk Sem Semih Senn Senne Sep Sepp Seppe Seppo Serafin Serbülent Sergej Sergen Sergi Sergiu Sergiusz Serhat " +
  "Sermet Sertaç Servác Settar Setya Sev Severin Severín Seweryn Seydou Seyfettin Seyfi Seyfullah Seyyit Seçkin Shalewa Shankar Shantanu Shawn " +
  "Shemar Sher Sherwood Sid Siddarth Siddhran Sidiq Sidoine Sidy Siebe Siem Siep Sigebert Sigismond Sigurd Sil Silvester Silvian Silviu Silvère " +
  "Sim Simen Simeon Simi Simion Simo Simão Sinan Sindre Sinică Siniša Sirineu Siro Sixte Sjoerd Sjors Slamet Slavek Slaven Slavko Slavoljub " +
  "Slavomír Sname Soleh Somnath Somu Sondre Sorin Souleymane Spirydion Srboljub Sredoje Srećko Srečko Stancu Stanford Stanislas Stanislav " +
  "Stanisław Stanko Stanton Steen Stef Steffen Stelian Sten Stephan Stephon Stevan Stig Stijn Stipan Stjepan Stojan Strahinja Stribor Stéphane " +
  "Suat Subhash Subhi Subodh Sudi Suman Sune Sururi Surya Suryakant Suryakanta Susheel Sushil Svebor Svend Sverre Svetislav Svetolik Svetomir " +
  "Svetozár Svätopluk Swapnil Sylvain Sylvester Sylvestre Sylwester Szabolcs Szczepan Szymon Sámuel Sándor Sâkıp Sébastien Séraphin Sérgio " +
  "Séverin Sönke Sören Süheyl Süleyman Sıdkı Sırrı Taceddin Tadej Tadeo Tadeáš Tadija Tahsin Taib Talat Talay Talha Talip Tamino Tammo Tamás " +
  "Tancrède Taner Tanguy Tanju Tapan Tapani Tapio Taras Tarik Tarkan Tarun Tarık Tasdik Taswir Taufan Taufik Taurean Taurin Tavares Tayfun " +
  "Tayler Tayyar Taşkın Tedi Teguh Teije Tej Tejas Tekin Tekinalp Temel Temitope Teo Teodor Teodoro Teofil Teohari Teoman Terencjusz Terrance " +
  "Terrell Terrill Tertuliano Teun Teunis Tevfik Tevhid Tevin Tezcan Tezel Thad Thaddeus Theodor Theron Thiago Thibault Thibert Thibo Thierno " +
  "Thies Thije Thijmen Thijn Thijs Thilo Thom Thorben Thore Thorge Thurman Théo Théodore Théodose Théophile Théophraste Tian Tibbe Tiberiu Tibo " +
  "Tibor Tichomír Tidiane Tieme Tihomir Tijmen Tijn Tijs Til Tilen Tillman Tillmann Timbul Timm Timmothy Timmy Timo Timoléon Timon Timotei " +
  "Timotej Timoteo Timothée Tino Tirta Tirtayasa Titien Titilope Titus Tizian Tjark Tobiasz Tobiloba Todor Tolga Tolunay Toma Tomaž Tomi " +
  "Tomiloba Tomislav Tommie Tomo Tomáš Tomé Toney Tonko Tonnin Tonči Torben Torbjörn Torrance Torrey Toussaint Traian Trajan Travon Tre " +
  "Tremaine Tremayne Trent Trenton Trever Trevion Trilochan Trilochana Trilok Trilokanath Trilokesh Triloki Tristian Triston Troels Trpimir " +
  "Trpko Trystan Tudor Tufan Tugay Tugiman Tuhfe Tunahan Tunç Tunçer Tuomas Turan Turgay Turgut Turold Tushar Tuur Tuğrul Tuğtekin Tvrtko Twan " +
  "Tycho Tygo Tymon Tymoteusz Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyron Tyrone Tyshawn Tyson Tümer Türkay Türker Türkeş Tınas Ubaldo Uda " +
  "Udai Udit Ueli Uffe Ufuk Ugo Ujjawal Ujjwal Ukbe Ulf Ulices Ulises Ulrik Ulvi Ulysse Umang Umay Umaya Umur Umuralp Umut Unggul Upendra Upik " +
  "Urbain Uriah Uriel Uroš Usame Utama Uttam Uzodimma Uğur Vagn Vahdet Vahid Vahâ Valdemar Valentijn Valentim Valentin Valentino Valentín " +
  "Valeriu Valter Valtteri Valère Valér Valéry Vance Vanja Vasile Vasilică Vasja Vasko Vasudev Vasudeva Vatroslav Vaughn Vavrinec Vecdi Vedang " +
  "Vedanga Vedat Vedran Vefa Vefik Vega Vehbi Veikko Veit Veli Velibor Velimir Venance Vencel Venceslas Vendel Vendelín Veniamin Vern Verner " +
  "Vero Veysel Veysi Vianney Vic Vicente Vicențiu Victorien Victorin Vid Vidak Vidal Vidhur Vidhya Vidur Viggo Vigile Vigo Vijeko Vik Vilhelm " +
  "Viliam Viljem Ville Villy Vilmos Vimal Viman Vin Vinay Vince Vincenc Vincențiu Vinnie Vinsen Vinz Viorel Virgil Virman Visarion Vishnu " +
  "Vishwamitra Vitor Vitus Vjekoslav Vjenceslav Vladek Vladimír Vladislav Vlado Vlaicu Vlastimil Vlastimir Vlatko Voicu Vojin Vojtech Volkan " +
  "Vratislav Vratko Vsevolod Vujadin Vuk Vukan Vukašin Vukota Vyas Václav Víctor Vít Vítor Víťazoslav Wacław Wahyu Waino Wakiman Waldo Walenty " +
  "Walentyn Waleran Walerian Walery Walgierz Walton Waluyo Wandrille Wannes Wardaya Wardi Warji Warley Warre Warsa Warsita Warta Wasis Watson " +
  "Wawan Wawrzyniec Waylon Webster Weldon Wes Wessel Westley Weston Wiktor Wilber Wilbert Wilburn Wiley Wilford Wilfredo Wilfrid Wilfryd " +
  "Willard Willi Willis Wilmer Wilson Wilton Wincenty Winfield Wira Wisnu Witalis Wout Wouter Wyatt Wyman Władysław Włodzimierz Xanana Xander " +
  "Xaver Xavi Xem Xzavier Xénophon Yago Yakubu Yalgın Yalçın Yaman Yango Yanis Yann Yannic Yannick Yannik Yaro Yaron Yassin Yassine Yassir " +
  "Yavuz Yağız Yaşar Yekta Yener Yetkin Yiğit Yoann Yogendra Yogesh Yoginder Yono Yosef Younes Youp Yunus Yven Yüce Yücel Yüksel Yümni Yıldırım " +
  "Yılmaz Zac Zachariah Zachariasz Zacharie Zachery Zaché Zackary Zackery Zafer Zafir Zain Zakaria Zakary Zaki Zakir Zalán Zamfir Zamir Zander " +
  "Zarije Zayd Zayn Zdenko Zdravko Zechariah Zef Zekai Zekeriyyâ Zeno Zente Zev Zeyd Zeynel Zihnî Zion Ziver Ziya Ziyad Ziyâd Zlatko Zoran " +
  "Zrinislav Zrinko Zsolt Zsombor Zulfikar Zvonimir Zvonko Zygmunt Zâfir Zâhit Zénó Zéphirin Zétény Zübeyr Zülfikâr Ábel Ádám Ákos Ármin Áron " +
  "Âmir Ângelo Åke Çağan Çağatay Çağdaş Çağlar Çağrı Çağrıhan Çelen Çelik Çetin Çetinel Çetiner Édouard Éleuthère Élie Élisée Élzéar Émeric " +
  "Émile Épiphane Éric Évariste Évrard Ígor Óscar Ömer Önder Özcan Özer Özgür Özhan Özkan Ülgen Ümit Ünal Üzeyir Časlav Čedomir Đorđe Đura " +
  "Đurađ İbrahim İdris İhsan İhvan İkrime İlbey İlhami İlhan İlkay İlker İlyas İrfan İsmail İsmet İzzet İzzettin Ľubomír Ľubor Ľuboslav Ľuboš " +
  "Ľudomil Ľudovít Łazarz Łukasz Şaban Şadan Şahap Şahin Şahinalp Şahsuvar Şahsüvar Şakir Şamil Şarani Şayan Şecaeddin Şefik Şehlevent Şemsi " +
  "Şener Şenol Şerafettin Şeref Şerif Şevket Şevki Şeyban Şihab Şihabeddin Şinasi Şir Şâfi Şükrü Štef Štefan Žan Željko Žiga Žigmund Șerban " +
  "Ștefan";

/** Of women. */
export const moreWomen =
  "Aadrika Aaltje Aanandinii Aaratrika Aarya Aasa Aasha Aashritha Aatmaja Abagail Abani Abbie Abbigail Abdonie Abeline Abena Abendam Abhaya " +
  "Abigaelle Abigale Abigayle Abigaïl Abigél Abril Acacie Acanthe Adah Adalbaude Adalberta Adaline Adalsinde Adaugo Addie Addison Adea Adegrine " +
  "Adela Adelaida Adelajda Adelia Adelina Adeline Adella Adelle Adeltrude Adelya Adile Adina Adolphie Adonise Adrastée Adrehilde Adrianna " +
  "Adrienne Adrijana Adriána Adwitiya Adwoa Adèle Adél Adélaïde Adélie Afia Afitap Afra Afton Afua Agatha Agilberte Aglae Aglaia Aglaé Agnane " +
  "Agneflète Agnesa Agneta Agnès Agrata Agripina Agrippine Agrypina Agustina Agáta Ahalya Ahenk Ahilya Ahlem Aida Aimée Aina Aino Aishani " +
  "Aisyah Aiyana Ajana Ajda Ajeng Ajla Ajlin Ajna Akofa Akorfa Akos Akosua Akshainie Akshata Akshita Akua Akula Akumaa Akunna Alaina Alaine " +
  "Alanis Alanna Alara Alayna Alaïs Albane Alberte Albertha Albertina Albina Albérade Albína Alcidie Alcine Alcyone Alda Aldegonde Alea Aleen " +
  "Alemka Alena Alene Alenia Alenka Alessa Alessia Aleth Aletha Alexa Alexandrea Alexandrina Alexandrine Alexane Alexanne Alexine Aleya Aleyna " +
  "Alfreda Alia Alica Alicja Alida Aliette Alika Alima Alis Alisa Alisha Alissa Alissia Alivia Alix Aliya Aliza Alize Alizé Aliénor Alka " +
  "Allegra Allene Allie Almila Almira Alojza Aloyse Aloïse Alphonsine Alpike Alta Althée Altın Alvena Alvera Alverta Alvina Alya Alyce Alycia " +
  "Alysa Alysha Alyson Alyssia Alysson Alícia Alíz Alžbeta Ama Amabela Amadea Amalia Amaliane Amalie Amalija Amalthée Amande Amandine Amante " +
  "Amarande Amaranthe Amaya Ambar Ambra Ambre Ambroisie Amea Ameline Amely Amelya Amen Ami Amie Aminat Aminata Aminte Aminu Amira Amiya Amodini " +
  "Amparo Amra Amrita Amritambu Amya Amália Amélia Améliane Amélie Améthyste Anabel Anabela Anabelle Anahi Anahita Anaida Anais Anala Anamaria " +
  "Anamarija Anamika Ananda Anandamayi Ananta Anasooya Anastasie Anastasija Anastazija Anastazja Anastázia Anasuya Anaëlle Anaïs Anca Anceline " +
  "Anci Ancica Ancuța Anda Andaç Andjelina Andra Andrada Andreane Andreanne Andreja Andrijana Andrina Andrée Andżelika Anemona Anesa Aneta " +
  "Anette Anežka Angadrême Angeline Angelita Anggun Anghelina Angie Angilberte Angèle Angélina Angélique Anica Anicette Anicée Anika Anila " +
  "Anina Anissa Aniya Aniyah Anișoara Anjali Anjushree Anjushri Anka Ann-Christin Ann-Marie Annabell Annabelle Annalena Annalise Annamae " +
  "Annamarie Annapurna Anne-Marie Anneke Anneli Annelie Annemarie Annemijn Annetta Anni Annikki Annonciade Anny Ansberte Anshula Ansley " +
  "Anstrudie Antea Anthelmette Antigone Antoaneta Antonela Antonella Antonetta Antonette Antonietta Antonija Antonina Antonine Antónia Anuja " +
  "Anusuya Anuška Anuța Anwesha Anémone Anči Ančica Anđela Anđelika Anđelina Aphélie Apolline Apsara Arabelle Araceli Aracely Ardella Ardith " +
  "Arely Argine Ariadna Ariane Arianna Aricie Arielle Arina Arisa Aristița Arlette Armance Armande Armandine Armeline Armelle Armida Armide " +
  "Armine Arnaude Arsènie Artemisa Arthurine Artémis Aruna Arvilla Arwen Arya Aryanna Arın Asceline Asel Ashlee Ashleigh Ashly Ashlynn Ashtyn " +
  "Asija Asiya Asja Aslesha Aslım Assomption Assunta Astarté Astou Astrée Astérie Asuela Asya Atena Athalie Athanasie Athina Athénaïs Atreyee " +
  "Atreyi Aube Aubertine Aubree Aude Audeline Audra Audreanne Augusta Augustina Aulia Aure Aureliana Aurelie Aurelle Auriane Aurica Aurore " +
  "Aurélia Aurélie Aurélienne Auxane Avani Avantika Aveline Avigaëlle Avis Avoye Awa Awesi Axeline Axelle Aya Ayana Ayebatari Aykal Ayla Ayleen " +
  "Aylin Aymardine Aymonde Aynur Ayren Aysar Ayse Ayu Ayushmati Ayşıl Azalée Azeline Azra Azélie Açela Açelya Açılay Aïcha Aïda Aïssata " +
  "Aïssatou Ağça Baaba Baala Bade Baidehi Baijayanti Balamani Balın Bara Barbe Barbora Barbro Barica Basanti Basilisse Bathilde Baylee Bağdagül " +
  "Beatrix Beatrycze Beaulah Bediz Bedran Behrem Belemir Belinda Belma Beltun Belçim Benedita Benice Benli Bente Benthe Berceste Berinay Berit " +
  "Bernadine Berneice Berniece Bernita Berran Berre Berta Berthe Bertille Berva Berçin Besra Bessie Betania Bethany Betina Betsy Bette Bettie " +
  "Bettye Beuve Beáta Bhaanumati Bhadra Bhagirathi Bhagwanti Bhagwati Bhamini Bhanumati Bhargavi Bhavani Bhilangana Bianka Bibi Bibiana " +
  "Bibianna Bibiána Bigna Biljana Bilva Bilwa Binta Bintou Birgitta Birgitte Bisenija Biserka Blagica Blanca Blandine Blanduzia Blanka Blažena " +
  "Bobana Bobbi Bogdana Boglárka Bohdana Bohumila Bohuslava Bojana Bonita Borbála Borka Boróka Bosiljka Božena Božica Božidara Brandi Branimira " +
  "Branislava Branka Brankica Breana Breanna Breanne Brenna Bria Briana Brianne Bridgette Bridie Brielle Brigita Brigitta Brionna Brisa Britney " +
  "Britt-Marie Bronislava Bruna Brunehaut Brunehilde Bryana Brygida Brândușa Buddhana Bulah Bárbara Béatrice Bénédicte Bérangère Bíborka " +
  "Caetana Caitlin Caitlyn Caleigh Calista Callie Camila Camryn Camylle Candice Canel Cangül Cannur Cansel Cansın Capucine Caridad Carine " +
  "Carlee Carley Carli Carlie Carlijn Carlota Carlotta Carmel Carmella Carmina Carminho Carmo Carolanne Carolyne Casandra Casiana Cassandre " +
  "Cassidy Cataleya Catalina Catarina Caterina Catharina Catharine Cathrine Cathryn Catinca Cato Catrin Catrina Catrinel Cayla Ceca Cecelia " +
  "Cecile Cecilie Cecylia Cecília Celina Cerasela Ceren Ceyda Ceyla Ceylan Ceylin Ceylinaz Cezara Chakrika Chanda Chandani Chandi Chandini " +
  "Chandira Chandni Chandrabhaga Chandrakala Chandrakin Chandramani Chandrani Chandraprabha Chandraswaroopa Chandravati Chanel Chanelle Chapala " +
  "Charlaine Charleen Charli Charline Charlotta Charumati Charvi Chasity Chatura Chaya Chayenne Chelsey Chelsie Cherechi Cheyanne Cheyenne " +
  "Chimamanda Chinyere Chitrali Chitramala Chitrangada Chizoba Christelle Christiana Christiane Christie Christin Christy Chyna Ciaobella Ciara " +
  "Cici Cielo Cierra Cilvenaz Cinta Cinthia Cipriana Citlalli Citra Clarabelle Clarisa Clarisse Claudine Clea Clelia Clementina Cleo Cleopatra " +
  "Cleora Cleta Clio Cloe Clotilde Clélie Clémence Clémentine Codrina Codruța Coline Collien Concepcion Concepción Conchita Constance " +
  "Constantina Constança Constanța Consuela Consuelo Coralia Coralie Coraline Cordia Corene Corentine Corina Corine Corinna Cornelia Corrine " +
  "Cortney Cosima Cosmina Coumba Courtney Crenguța Creola Crina Cristiana Crystel Csenge Cvetka Cydney Cyra Cyrielle Cécile Céleste Célestine " +
  "Célia Céline Cătălina Daantje Daciana Daevi Daevika Dafina Dagmara Daiana Daija Daisha Dajana Daksha Dakshayani Dalibora Daliborka Dalida " +
  "Dalila Dalima Damaris Damayanti Damiana Damjanka Damla Danica Daniella Danijela Danika Danila Danique Danka Danyka Daphnee Daphney Daphné " +
  "Dara Dariana Darija Darina Darinka Darja Darla Darleen Darshwana Dasia Davina Dayana Dayna Dea Deanna Debora Deeksha Deepali Deeptimayee " +
  "Deeptimoyee Defne Deja Dejah Dejana Delaney Delfina Delilah Della Delores Delpha Delphia Demet Demetra Demi Dena Denisa Derin Derya Desanka " +
  "Desiree Dessie Destan Destany Deste Destinee Destiney Destini Devangana Devani Devasree Devi Devika Dewi Dhaanyalakshmi Dhana Dhanadeepa " +
  "Dhanalakshmi Dhara Dharani Dharitri Dhatri Diah Dian Dianna Dianne Diara Dicle Diclehan Dida Didem Didina Diede Dieke Dieudonnée Dijana " +
  "Diksha Dilara Dilay Dilberay Dilek Diler Dilruba Dimitrina Dinda Dipali Ditte-Marie Ditya Divna Divya Diána Djenna Dobrila Dobromila " +
  "Dobroslava Dochia Doina Dolunay Domenica Domnica Dona Donata Donka Dorana Dorcas Doriana Doriane Dorica Dorina Dorine Dorit Dorka Dorli " +
  "Dorota Dorotea Doroteja Dorothée Dorottya Dorris Dortha Dorthe Dorthy Douce Dovie Draga Dragana Dragica Draginja Drahomíra Drahoslava " +
  "Draupadi Drina Dua Dubravka Dulari Dulce Dumitra Dumitrana Dunja Durga Durgeshwari Duygu Dušana Dušanka Dušica Duška Dyah Dáša Débora Dóra " +
  "Döndü Dünya Dürdane Dürriye Earlene Earline Earnestine Ebba Ebiere Ebru Ecaterina Ece Ecem Eda Edita Edmée Eduarda Edwina Edyta Edyth Edythe " +
  "Eef Eefje Eeva Eftalya Eftimia Ekaparnika Ekin Ela Elaina Elakshi Elanur Elda Eldora Elea Eleanore Electa Elenor Elenora Eleonora Eleonore " +
  "Eleonóra Elfrieda Eliabeth Eliana Eliane Eline Elinor Elinore Eliona Elisabet Elisabeta Elisaveta Elise Elissa Elizabet Elizabeta Elize " +
  "Eliška Elka Elle Ellen-Margrethe Elli Elly Elma Elmas Elmira Elna Elnora Elodia Elody Eloisa Eloise Elouise Eloá Elsbeth Else Elsie Elta " +
  "Elva Elvera Elvie Elvina Elvira Elvíra Elwira Elynn Elyse Elyssa Elza Elçin Elżbieta Ema Emanuela Emanuelly Emel Emelia Emelie Emely Emese " +
  "Emie Emili Emilija Emine Emmalee Emmelie Emmely Emmi Emmie Emmy Emília Ena Enakshi Endah Enie Enise Enna Enola Enya Ericka Erma Ernestina " +
  "Eryn Esen Eser Esha Eshana Eshita Esi Esin Esma Esmee Esmeray Esmée Essie Esta Estefania Estefanía Estela Estell Estella Estera Estrella " +
  "Eszter Etela Etha Ethelyn Ettie Eudokia Eudoksja Eudora Eudoxie Eufrosina Eugenie Eugénia Eugénie Eula Eulah Eulalia Eulalie Euna Euphrasie " +
  "Eusebia Eusébie Evalyn Evangeline Evanghelina Evdokija Evelien Eveliina Evelin Eveline Evelyne Evi Evie Evy Evşen Ewelina Eylül Eyşan Fabia " +
  "Fabiana Fabienne Fabiola Fabiënne Fabrícia Fadime Fae Fahriye Fahrünissa Faizah Famke Fanika Fanni Fannie Fanta Fantine Fara Fardau " +
  "Farhunnisa Fathonah Fatim Fatimata Fatou Fatoumata Fatoş Faustine Faya Fayen Fayenne Fazilet Febe Febi Febriana Febrina Fehime Felicie " +
  "Felicita Felicitas Felina Felipa Felícia Fem Femke Femm Fenja Fenna Fenne Ferah Feray Ferdynanda Feride Feriha Ferne Feyza Fidan Fieke Fien " +
  "Fiene Fiep Figen Fikriye Filipa Filippa Filiz Filofteia Filomena Filoména Filou Finia Finja Finnja Firdevs Fitri Fitria Fitriani Flavia " +
  "Flavie Fleta Fleur Flo Floare Floarea Floortje Flor Flore Florencja Florentina Florentine Florența Floriana Florica Florie Florina Florine " +
  "Flossie Flurina Flóra Fortunée Fran Francette Francia Francine Francisca Franciszka Franka Františka Frederica Frederike Frederique Freeda " +
  "Freida Freja Frieda Friederike Frusina Fruzsina Frédérique Fuldem Fulden Fulya Funda Félicie Féline Füreyya Füruzan Füsun Gabrijela Gadis " +
  "Gaia Gamze Ganesha Garance Gasti Gautami Gawati Gayatri Gaye Gayle Gaëlle Geanina Geeta Geetanjali Gelila Gemine Gemini Genoveva Genta " +
  "Gențiana Georgeta Georgiana Georgianna Gerberge Gerda Germaine Gertrud Gertruda Gertrúda Ghaliyati Gherghina Gia Giada Gianina Gianna Gifty " +
  "Gigi Gilda Gillian Ginewra Gioia Giorgiana Girija Girja Gisela Gisselle Gisèle Gita Gitanjali Gitte Gizela Gizem Gladyce Glenna Glennie " +
  "Gonca Gorana Goranka Gordana Gracie Graciela Gracja Grayce Grațiana Grațiela Gregoria Griselda Grozdana Gry Gréta Guadalupe Guenièvre " +
  "Guilhemine Guillemette Guillermina Gunilla Gussie Gustavine Guusje Gwenaëlle Gwendolyn Göknur Gökçe Gökşin Gönül Gözde Güher Gül Gülbahar " +
  "Gülben Güldem Gülden Güldeste Gülen Gülgün Gülnaz Gülpembe Gülriz Gülsen Gülçin Gülşen Güneş Güngör Güniz Günnur Günsel Günseli Gürcan Haby " +
  "Hafsa Hafshah Hailee Hailey Hailie Haleigh Haley Halie Halle Hallie Hamima Hamsini Handan Hande Hanga Hannabel Hannele Harinakshi Harita " +
  "Hasna Hattie Hava Hawa Hayal Hayat Haylee Hayley Haylie Hedda Hedvig Hedviga Heema Helin Hellen Heloise Heloísa Hendrika Henrieta Henriette " +
  "Henrike Henryka Heracleea Hermina Herminia Hermína Herta Hertha Hester Hesti Hettie Hidaya Hilal Hilma Himadri Himani Hira Hiranya Hollie " +
  "Honorine Hortense Hortenzia Hrvojka Huguette Hulda Humaira Héloïse Hélène Hülya Hümeyra Hüner Iasmina Ica Icha Icie Idell Idella Ifa Ifeoma " +
  "Ifunanya Ika Ila Ilaria Ilayda Ileana Ilene Ilenia Iliana Ilinca Ilinka Ilona Ilsa Ima Imani Imelda Imke Imogene Ina Inara Inaya Indah Indy " +
  "Inesa Inez Inge Ingrida Inja Inka Inkeri Inna Intan Inès Inês Ioana Ioanina Iolanda Ionela Ionelia Iosefina Irawati Irem Irena Iriana " +
  "Iridenta Irma Irmeli Irène Isabeau Isabela Isabell Isabelly Isadora Ise Iseult Isidora Isioma Isis Isla Ismérie Isobel Isra Ita Itzel Itır " +
  "Iulia Iuliana Iustina Ivah Ivanna Ivančica Iveta Ivna Ivona Ivonne Iza Izabella Ize Izolda Izzy Işık Işıl Işılay Işın Jacey Jacinthe " +
  "Jackeline Jacklyn Jacky Jaclyn Jacoba Jacquelyn Jacynthe Jada Jadranka Jadwiga Jael Jaelynn Jagica Jaida Jailey Jailyn Jaimini Jakayla " +
  "Jakubina Jale Jalou Jamalia Jamila Janae Janaína Janessa Janeta Janica Janie Janin Janine Janiya Janja Janka Janna Janni Jannie Jany " +
  "Jaquelin Jaqueline Jara Jarmila Jaroslava Jasmijn Jasmina Jasna Jaunita Jayda Jayde Jaylinn Jazlyn Jazmin Jazmyn Jazmyne Jazzlyn Jazzlynn " +
  "Jeana Jeanie Jeannette Jeannie Jehanne Jela Jelica Jelisaveta Jelita Jelka Jella Jena Jenifer Jennyfer Jente Jess Jessie Jessika Jesslyn " +
  "Jesslynn Jessy Jessyca Jette Jettie Jevrosima Jewell Ješa Jil Jillian Jimena Jinte Jinthe Joana Joanie Joann Joannie Jocelyne Jodi Joelina " +
  "Joeline Joelle Johanne Jolana Jolanda Jolayemi Joleen Jolie Jolien Jolijn Jolin Jolina Joline Jonna Jordyn Josefa Josefien Josefin Josefine " +
  "Josephin Josette Josiane Josianne Josie Josipa Josy Joséphine Jovana Jovanka Joya Jozefína Joëlle Jožica Juana Judita Judyta Jula Jule Juli " +
  "Juliane Julide Julieta Julija Julijana Julika Julina Julita Juliëtte Juna Juno Jusra Justina Justína Jyoti Jyotsana Jázmin Jéssica Józefina " +
  "Júlia Kaarina Kaat Kaci Kacie Kader Kadiatou Kadriye Kaela Kaelyn Kaia Kailee Kailey Kailyn Kaitlin Kaitlyn Kalea Kaleigh Kaley Kalinda " +
  "Kallie Kalpana Kalyani Kama Kamaria Kamelya Kamila Kamile Kamilla Kamille Kamla Kamryn Kamuran Kanchan Kani Kania Kanishka Kanti Kara " +
  "Karelle Kariane Karianne Karimah Karine Karlee Karley Karli Karlie Karlijn Karlotta Karmela Karolann Karoliina Karoline Karolína Kartika " +
  "Kasandra Kashyapi Kasiyah Kassandra Kata Katariina Katarzyna Katarína Katelin Katelyn Katelynn Katheryn Kathlyn Kathrine Kathryne Katica " +
  "Katija Katina Katlyn Katlynn Kato Katrin Katrine Kattie Katy Kaya Kaycee Kaylah Kaylee Kayleigh Kayley Kayli Kaylie Kaylin Kayra Keara " +
  "Keeley Keely Keet Keisha Kelley Kelli Kellie Kelsi Kelsie Kenna Kennedi Kensi Kenza Kerstin Kevser Kezia Khadidiatou Khady Kiana Kiandra " +
  "Kianna Kiarra Kiera Kika Kiki Kimberley Kincső Kinga Kira Kirana Kiraz Kirstin Klaudia Klea Klementyna Kleopatra Klára Konstancja Koralia " +
  "Korinna Kornelia Kornélia Krista Kristi Kristie Kristiina Kristy Kristína Krystal Krystel Krystina Krystyna Ksawera Ksenija Kumari Kumru " +
  "Kumuda Kvetoslava Kyara Kyla Kylee Kyleigh Kyllikki Kyra Kısmet Kıymet Lacey Lada Ladina Laia Laisha Lakshmi Laksita Lala Lale Lalita Laney " +
  "Laras Larina Larisa Larysa Latife Latika Laurane Laure Laureen Laureline Laurencja Laurentyna Laurenția Lauretta Lauriane Laurianne Laurine " +
  "Laury Lauryn Laurène Lavada Lavanya Laverna Laverne Lavina Lavinia Lavonne Lavínia Lawrencia Laxmi Leana Leandra Leann Leanna Leatha Leda " +
  "Leela Leena Leia Leilani Lela Lelah Lelia Leman Lemide Lempi Lene Leni Lenia Lenja Lenka Lenna Lenne Lenora Lenore Lenya Leola Leoni Leonie " +
  "Leonor Leontina Leopoldina Leora Leposava Lera Lerzan Lesana Lesly Lessie Lestari Leta Letha Leticia Letizia Letiția Letícia Levke Lexi " +
  "Lexie Lexus Leya Lia Liah Liara Libbie Libby Libuša Lida Lidija Lidya Lieke Liene Lieve Lieze Ligia Liisa Lili Lilia Liliana Liliane " +
  "Lilianna Lilien Lilith Liliána Lilla Lilli Lilliana Lillie Lilly Lilou Lilyan Linde Lindsey Linett Linn Linne Linnea Linnéa Lintang Lioara " +
  "Lisann Lisanne Lisbeth Liselotte Lisette Litzy Liva Livia Liya Liyana Lizbeth Lize Lizeth Lizz Lizzie Lizzy Ljuba Ljubica Loa Loes Lolita " +
  "Lora Loraine Loredana Loreen Lorelei Lorena Lorene Lorenza Lori Lorine Lott Lotta Lotti Lottie Loua Lourdes Louvenia Lova Lovisa " +
  "Lovorka Loyce Lua Luana Luce Luciana Lucie Lucienne Lucija Lucile Lucja Lucreția Lucía Ludie Ludivine Ludovica Ludwika Luella Luena Luise " +
  "Luiza Lujza Lula Luminița Luna Lune Lura Lurline Luus Luz Luzie Luísa Lya Lyda Lydie Lykke Lyla Lyn Lynda Lynette Lynne Lysanne Léa Léna " +
  "Léonie Léonne Léopoldine Lívia Lýdia Lăcrămioara Maaike Maan Maarit Maartje Mabelle Mable Maca Macey Maci Macie Mackenzie Macy Madalena " +
  "Madaline Madalyn Maddison Madelief Madeline Madelyn Madelynn Madge Madhuri Madie Madilyn Madina Madisen Madisyn Madita Madlaina Madleen " +
  "Madlen Madyson Mae Maegan Maeve Mafalda Magali Magdaléna Maguelone Mahaut Maia Maica Maida Maija Maike Maila Mailin Maimunah Maira Maitê " +
  "Maiya Majda Makayla Makenna Makenzie Mala Malati Malea Malena Malene Malia Malika Malina Malinda Mallaury Mallie Mallory Malou Malti Malvina " +
  "Malvína Malwina Mamie Manca Manda Mandaakin Mandakini Mangala Mangalya Mani Manisha Manjusha Manon Marah Marcelina Marceline Marcelle " +
  "Marcheta Mareike Marena Marga Margareta Margarete Margarett Margaretta Margarette Margarida Margaréta Margaux Margie Margita Margret Margrit " +
  "Margrith Mari Mariah Mariama Mariane Marianna Maribel Marica Maricarmen Maricica Marieke Mariela Marielle Marietta Marija Marijana Marika " +
  "Marilena Marilie Marilou Marilu Marilyne Marilú Marinela Marioara Marisa Marisol Marit Marita Maritza Marja Marjatta Marjeta Marjolaine " +
  "Marjory Markika Marla Marlee Marleen Marlen Marlena Marli Marlie Marlies Marlis Marlène Marrit Marte Marthe Martine Martyna Marwa Maryann " +
  "Maryjane Maryna María Marína Mathilda Matilde Mattea Mattie Matylda Maud Maude Maudie Mauricette Maurine Mawuena Mawusi Maxellende Maxima " +
  "Maxine Maybell Maybelle Maye Mayla Maymie Mayra Maysa Mayte Mazie Maëlle Maï Maïmouna Małgorzata Maša Mašinka Mckayla Mckenna Mckenzie " +
  "Meagan Meaghan Meda Medine Meena Meenakshi Megane Meggie Mehtap Meike Meire Melani Melany Melba Melda Melek Melenija Melia Melike Melina " +
  "Melis Melisa Melita Mellie Melodi Meltem Melvina Melyna Melyssa Melánia Menaka Menka Meral Meredith Merel Merih Meriç Merjem Mertie Merve " +
  "Meryem Meta Mette Meyra Mia Micaela Michalina Micheline Michèle Mieke Mihaela Mihriban Mikaela Mikayla Mikki Mila Milada Milana Milanka " +
  "Miley Milica Miljana Milka Milla Mille Millie Milly Miloslava Milou Mima Minakshi Mindy Minerva Minka Minnie Minodora Mioara Mirabela Miray " +
  "Mireille Mirela Mirella Mireya Miriama Mirja Mirjam Mirjana Mirka Mirna Mirona Miroslava Mirre Mirte Mirthe Miruna Mittie Mlađana Modesta " +
  "Mohana Mohini Mojca Momira Monalisa Monserrat Morgana Morgane Moriah Mozelle Moïsette Mukaddes Mutia Mya Myah Myla Mylene Mylène Myriam " +
  "Myrna Myrthe Myrtice Myrtie Myrtis Márcia Mária Mégane Mélanie Mélisande Mélissa Mélissandre Mélodie Mércia Mónica Müesser Müge Müjde Müjgan " +
  "Münevver Mădălina Mălina Mărioara Măriuca Mısra Nadalina Nadežda Nadja Nadzieja Nadège Naemi Naja Najla Najwa Nala Nalan Nalini Nannie " +
  "Naomie Nara Narcisa Nastja Natalija Nataša Natașa Nathalie Natka Natália Naura Naya Nayeli Nayla Naz Nazan Nazlı Nađa Nea Necla Nedjeljka " +
  "Nedra Neele Neeltje Nefeli Neha Nehir Neja Nejla Nela Nelda Nele Neli Nella Nelle Nelli Nelly Nena Neoma Nera Nerea Nergis Nesa Neslişah " +
  "Nesrin Nettie Neva Nevena Nevenka Nevra Neyla Nia Nichole Nicoleta Nicolette Nicoline Niculina Nida Nidia Niene Nienke Nihal Nihan Nika Nike " +
  "Nikki Nikkie Nikoleta Nikolina Nila Nilam Nilgün Nimakoah Nimas Ninthe Nisa Nisan Njegomirka Noa Noami Noelia Noemi Noemie Noemy Nola Nomi " +
  "Nona Noortje Norah Nore Norene Norica Norina Novi Noviana Novita Nowi Noémi Noë Noëlla Noëlle Nur Nural Nuran Nurgül Nuria Nursel Nurseli " +
  "Nurul Nuša Nya Nyah Nyasia Nynke Nóra Núbia Núria Nükhet Oana Obioma Oceane Octavia Octaviana Océane Oda Odile Ofelia Ofélia Ognjana " +
  "Ojaswini Okşan Olcay Oleta Olgica Olimpia Oliva Olivera Oliwia Olympe Olympia Olívia Omana Omawunmi Ombline Omolara Ona Oni Onome Oona " +
  "Oormila Opalina Ophélie Ora Oriande Oriane Orlane Ornella Orpha Ortansa Orvokki Otilia Ottilie Otília Oumayra Oumou Oxana Oya Ozana Ozanne " +
  "Ozella Oľga Padma Padmi Paige Pakize Palma Palmira Pam Panka Panna Paola Paramita Paraschiva Parla Parvati Pascale Patricija Patrycja " +
  "Patrícia Patti Paule Paulette Paulica Paulien Pauliina Paulína Pava Pavica Pearlie Pearline Peggie Pelagia Pelin Pelinsu Pembe Penda " +
  "Penelopa Perihan Perla Pernilla Perran Perrine Peruna Pervin Petek Petrija Petronela Petruța Phileine Philine Philomène Philou Pien Pippa " +
  "Piraye Pirjo Pirkko Pleun Pola Polona Pompilia Poornima Pramila Prasanna Pratiwi Preity Prema Primerose Prisca Priscille Priska Prita " +
  "Priyala Profira Puji Puk Pulchérie Puput Purnima Pushti Puspa Puspita Puti Putri Päivi Pécine Pélagie Pénélope Pétronille Pınar Qori Queenie " +
  "Quentine Quintia Quinty Quiéta Rabia Rachela Rachelle Rada Radha Radina Radmila Radojka Rae Raegan Rafaela Rafila Rageshwari Rageswari " +
  "Rahayu Rahel Rahime Rahmawati Rahşan Raina Rajana Rajinder Rajna Rakita Raluca Ramaa Ramata Rana Randi Raphaelle Raphaëlle Rasheedah Rati " +
  "Ratih Ratna Raymonde Rea Reanna Reba Rebeca Rebeka Rebekah Rebekka Regitze Regula Regína Reina Reine Renee Rengin Renja Renske Renáta Ressie " +
  "Restu Reta Retha Retno Retta Reva Reyhan Reyna Rezzan Rhianna Rhiannon Rhoda Ria Riana Rieke Riitta Rija Rika Rike Rikke Rina Rini Ristana " +
  "Ritva Robertina Robyn Rochelle Rocio Rocío Rodica Rohana Roksana Rolande Romana Romane Romanița Romee Romina Romy Rona Ronja Roos Rosa-Maria " +
  "Rosalee Rosalia Rosalina Rosalinda Rosamond Rosamunda Rosana Roseline Rosella Roselyn Rosemarie Roser Rosetta Rosina Roslyn Rossie Rowena " +
  "Roxane Roxelana Roxy Roza Rozalia Rozalija Rozella Rozina Rozália Rubie Rubye Rufina Ruhsar Rukhmani Rukmin Rumena Runa Rupinder Ruta Ruthe " +
  "Ruthie Ruxanda Ruxandra Ruža Ružena Ružica Rylee Ryleigh Régine Réjeanne Réka Róza Róża Rüya Saar Sabina Sabryna Sabína Sadie Sadina Sadye " +
  "Safae Safina Safira Safiya Safta Sahra Saige Sakura Salimah Salimata Sallie Salomea Salomey Salomé Salomë Salsabila Salwa Samanta Samia " +
  "Samiah Sammie Sanda Sanem Sanja Sanne Santina Sanya Saphira Sarada Sarai Sarala Saraswati Sare Sarina Sarisha Sarla Saroja Sartika " +
  "Saskia Satu Savanah Saveta Savina Seda Sedef Seden Seher Sekinat Selda Selen Selin Selina Selvi Sema Semenica Semra Sena Senay Senka Septi " +
  "Serafina Seraina Serap Seren Serpil Sertap Seval Sevda Severina Sevgi Sevil Sevim Sevinç Sevtap Seçil Shaina Shakila Shakti Shakuntala Shana " +
  "Shanel Shanelle Shanie Shaniya Shanna Shanti Shany Sharda Shari Sharmila Shashi Shashikala Shawna Shaylee Shayna Sheela Shelia Shelley Sheri " +
  "Sherly Sherri Sheryl Shivakari Shobhana Shresth Shresthi Shreya Shreyashi Shridevi Shrishti Shubha Shubhaprada Shwet Shyann Shyanne Siana " +
  "Siara Sibel Siddhi Sidonia Sidonie Sidra Sidónia Sien Siena Signe Silke Silviana Silvija Simea Simge Simina Simisola Simonida Sina Sinem " +
  "Sinikka Sinja Sintia Siska Sitara Siti Siv Sixtine Siënna Skye Skyla Slava Slavica Slavka Slađana Slobodanka Sloka Sláva Slávka Smaranda " +
  "Smiljana Smilla Smita Smriti Snežana Snježana Sofie Sofija Sofía Soline Songül Soof Soraia Sorana Sorina Soňa Speranța Srna Stana Stanca " +
  "Stanislava Staša Stefana Steliana Steluța Stephania Stephany Sterre Stina Stine Stojanka Stéphanie Subhashini Subhasini Sucheta Suci Sude " +
  "Sudeva Sukanya Suma Sumayyah Sumitra Sunay Sunniva Sunčica Suryakantam Sushma Suus Suzan Suzana Suze Suzon Suélen Svea Svenja Swara " +
  "Swarnalata Swassane Sweta Syahrini Sybilla Syble Sydnee Sydni Sydnie Sylviane Sylvie Sylwia Synne Szofi Szofia Szonja Szófia Sára Sânziana " +
  "Ségolène Séverine Sílvia Sıla Tabea Tacjana Tahlia Talea Talia Talita Tami Tamia Tamina Tanirika Tantri Tanushree Tanushri Tanyeli Tarja " +
  "Taryn Tasa Tasha Tatjana Tatum Taya Teea Teja Tekla Tellervo Teodora Teodosia Teona Tereza Terezija Teri Terri Terézia Tessie Tezer Thalea " +
  "Thalia Thaïs Theodora Therese Theresia Thirza Thora Théodora Thérèse Tia Tiana Tianna Tiberia Tierra Tiffany Tiina Tija Tijana Tilla Timea " +
  "Tinca Tincuța Tiphaine Tira Tiril Tirza Titilayo Titin Tjaša Toluwani Tomasa Tomislava Tomke Tonija Tonka Tonya Tončica Traci Tressa Tressie " +
  "Treva Tricia Trisha Trudie Trycia Tsabita Tuana Tudora Tudorița Tudosia Tunay Turna Tutku Tuula Tuulikki Tuva Tuğba Twila Tyra Tülay Tülin " +
  "Türkan Uchita Uhra Uli Ulrika Ulus Ulva Ulviye Ulya Uma Umi Unjani Urmila Ursule Urška Uršuľa Usha Usyi Uygu Vada Vahide Vaidehi Vaijayanthi " +
  "Vaijayanti Vaishnavi Vaishno Vaishvi Vala Valentína Valera Valeria Valerija Vali Vallie Valéria Valérie Vanesa Vania Vanya Varalakshmi " +
  "Varvara Vasanti Vasilica Vasilisa Vasudha Vasundhara Veda Vedanshi Vedrana Veerle Vela Velana Velda Velimira Velina Velma Velva Venera Verda " +
  "Verdie Vere Vergie Verica Verla Verlie Verna Vernice Verona Veronika Verónica Veselinka Vesile Vesna Vesta Veta Vibeke Vicdan Vicenta " +
  "Vicenția Vickie Victoire Vida Vidya Viera Vieroslava Vieve Viktorija Viktória Vildan Vilde Vilma Vimala Vincenza Vinciane Vinka Violeta " +
  "Violette Viorela Viorica Virgie Virginie Virág Vita Vittoria Vitória Vive Vivi Viviana Viviane Vivianne Višnja Vladana Vladimira Vladimíra " +
  "Vladislava Vlasta Vlatka Voichița Vojislava Vreni Vrinda Vrund Vujica Vukica Vuslat Vânia Walentyna Waleria Wanesa Wani Wava Wende Weronika " +
  "Wiara Wibke Widya Wiebke Wies Wiktoria Wilhelmine Willa Winda Winnifred Winona Wirda Wirginia Wulan Wulandari Xavière Ximena Xochitl Xénia " +
  "Yaa Yadira Yamileth Yance Yaprak Yara Yarah Yaretzi Yasemin Yasmine Yazmin Yağmur Yelda Yeliz Yenthe Yessenia Yessi Yeşim Yfke Yinthe Ylvi " +
  "Ylvie Yolande Yonca Yoshiko Yosun Ysaline Yseult Yuliana Yuna Yuni Yunita Yıldız Zaenab Zahide Zaira Zala Zalindra Zamfira Zamira Zaraza " +
  "Zaria Zavida Zdenka Zdeslava Zehra Zejnep Zekiye Zelaya Zeliha Zella Zelma Zenobia Zenovia Zerrin Zetta Zeyneb Zina Zinaida Zita Ziva Zizi " +
  "Zlata Zlatica Zlatka Zoey Zofija Zoie Zoila Zoja Zola Zora Zorana Zorka Zoé Zoéva Zselyke Zsófia Zula Zulaikha Zulfa Zuzanna Zvezdana " +
  "Zübeyde Zühal Zülal Züleyha Zümrüt Áurea Åsa Çağla Çağıl Çeşminaz Çilay Çiler Çimen Çise Çisil Çiçek Çişem Çıgıl Ève Édith Élia Éliane " +
  "Élisabeth Élise Élodie Éloïse Éléonore Émeline Émilie Émérance Émérencie Érica Évangéline Évelyne Íris Öykü Özge Özlem Özlen Öznur Ülfet " +
  "Ülkü Ümmiye Ümran Ünsel Ünseli Čarna Đina Đurda Đurica İclal İdil İffet İlayda İlkben İlke İlknur İlksen İlkyaz İmge İmran İnci İpek İrem " +
  "İzel Ľubica Ľubomíra Ľuboslava Ľudmila Ľudomila Łucja Şebnem Şehrazat Şelale Şenay Şengül Şennur Şermin Şevval Şeyda Şeyma Şiir Şule Špela " +
  "Štefánia Żaneta Žaneta Željka Želmíra Žofia Ștefana Ștefania";

/** Of both. */
export const moreEither =
  "Alva Amara Anar Anatolie Anaël Antonie Arcadie Atmaja Augustine Ayan Aydan Bala Bela Bobbie Bora Chandra Deniz Dilan Efe Eli Elia Ellis Esra " +
  "Habiba Hani Hédi Isa Ivica Jaga Janis Janne Jaya Jindra Joanny Juul Kari Kay Leonida Loïs Mady Manel Marian Mateja Maxime Meïssa Mija Milota " +
  "Nawal Nevin Nikola Paulin Pravoslav Rahmi Rama Sadio Safa Saša Scottie Tari Tasnim Vivien Yacine Yani Yaya Zaharia Zana Zena";
