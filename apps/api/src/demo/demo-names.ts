/** A name in Latin letters, and in its own script where that is another. */
export interface DemoName {
  readonly latin: string
  readonly original?: string
}

/** The names that families of one origin carry. */
export interface DemoNames {
  readonly families: readonly DemoName[]
  readonly women: readonly DemoName[]
  readonly men: readonly DemoName[]
}

function names(families: string, women: string, men: string): DemoNames {
  return { families: listed(families), women: listed(women), men: listed(men) }
}

/** @param text names with commas between them, each with its own script after a slash */
function listed(text: string): DemoName[] {
  return text.split(', ').map((name) => {
    const [latin = '', original] = name.split('/')
    return original === undefined ? { latin } : { latin, original }
  })
}

export const ukrainian = names(
  'Kovalenko/Коваленко, Shevchuk/Шевчук, Bondar/Бондар, Melnyk/Мельник, Tkachenko/Ткаченко, Lysenko/Лисенко, Moroz/Мороз, Petrenko/Петренко',
  "Iryna/Ірина, Oksana/Оксана, Sofiia/Софія, Nataliia/Наталія, Olha/Ольга, Solomiia/Соломія, Yuliia/Юлія, Dar'ia/Дар'я",
  'Oleksandr/Олександр, Dmytro/Дмитро, Maksym/Максим, Andrii/Андрій, Bohdan/Богдан, Serhii/Сергій, Mykola/Микола, Yaroslav/Ярослав',
)

export const bulgarian = names(
  'Dimitrov/Димитров, Petkov/Петков, Angelov/Ангелов, Todorov/Тодоров, Iliev/Илиев',
  'Mariya/Мария, Elena/Елена, Desislava/Десислава, Ivanka/Иванка, Radka/Радка',
  'Georgi/Георги, Ivan/Иван, Stoyan/Стоян, Plamen/Пламен, Asen/Асен',
)

export const chechen = names(
  'Magomadov/Магомадов, Dudaev/Дудаев, Khasanov/Хасанов, Bisultanov/Бисултанов',
  'Zarema/Зарема, Malika/Малика, Kheda/Хеда, Aset/Асет',
  'Ruslan/Руслан, Islam/Ислам, Turpal/Турпал, Zelimkhan/Зелимхан',
)

export const arabic = names(
  'Al-Khatib/الخطيب, Haddad/حداد, Nasser/ناصر, Darwish/درويش, Al-Hamwi/الحموي, Sabbagh/صباغ, Kanaan/كنعان, Abu Zayd/أبو زيد',
  'Layla/ليلى, Rania/رانيا, Nour/نور, Hanan/حنان, Maryam/مريم, Salma/سلمى, Dima/ديمة, Aya/آية',
  'Mohamed/محمد, Yusuf/يوسف, Omar/عمر, Khaled/خالد, Anas/أنس, Bilal/بلال, Tareq/طارق, Ziad/زياد',
)

export const moroccan = names(
  'El Amrani/العمراني, Benali/بنعلي, Ouazzani/الوزاني, Aït Lahcen/أيت لحسن, El Fassi/الفاسي, Bouzidi/بوزيدي',
  'Khadija/خديجة, Salma/سلمى, Imane/إيمان, Naïma/نعيمة, Hafsa/حفصة, Zineb/زينب',
  'Youssef/يوسف, Hicham/هشام, Rachid/رشيد, Ayoub/أيوب, Abdellah/عبد الله, Soufiane/سفيان',
)

export const eritrean = names(
  'Tesfay/ተስፋይ, Gebremedhin/ገብረመድህን, Haile/ሃይለ, Kidane/ኪዳነ, Woldu/ወልዱ, Berhe/በርሀ',
  'Selam/ሰላም, Rahwa/ራህዋ, Senait/ሰናይት, Bisrat/ብስራት, Winta/ዊንታ, Luwam/ልዋም',
  'Abel/ኣቤል, Yonas/ዮናስ, Filmon/ፊልሞን, Samuel/ሳሙኤል, Mehari/መሓሪ, Robel/ሮቤል',
)

export const ethiopian = names(
  'Bekele/በቀለ, Tadesse/ታደሰ, Alemu/አለሙ, Girma/ግርማ, Desta/ደስታ',
  'Hiwot/ሕይወት, Tigist/ትዕግስት, Meseret/መሠረት, Aster/አስቴር, Bethlehem/ቤተልሔም',
  'Dawit/ዳዊት, Kebede/ከበደ, Solomon/ሰለሞን, Elias/ኤልያስ, Tewodros/ቴዎድሮስ',
)

export const afghan = names(
  'Rahimi/رحیمی, Ahmadi/احمدی, Nazari/نظری, Haidari/حیدری, Sultani/سلطانی, Stanekzai/ستانکزی',
  'Zahra/زهرا, Fatima/فاطمه, Nasim/نسیم, Parwana/پروانه, Shabnam/شبنم, Maryam/مریم',
  'Hamid/حمید, Farid/فرید, Mirwais/میرویس, Najib/نجیب, Reza/رضا, Zalmai/زلمی',
)

export const kurdish = names(
  'Barzani/بارزانی, Karim/کەریم, Rasul/ڕەسوڵ, Hama Amin/حەمە ئەمین',
  'Shilan/شیلان, Nazdar/نازدار, Hêvî/هێڤی, Jiyan/ژیان',
  'Rebwar/ڕێبوار, Azad/ئازاد, Dilshad/دڵشاد, Hêmin/هێمن',
)

export const romanian = names(
  'Popescu, Ionescu, Dumitru, Stănescu, Munteanu, Țurcanu, Brânză',
  'Elena, Ioana, Andreea, Mihaela, Raluca, Ștefania',
  'Andrei, Mihai, Ștefan, Răzvan, Florin, Cătălin',
)

export const polish = names(
  'Wójcik, Dąbrowski, Zieliński, Król, Łukasik, Gołębiewski',
  'Agnieszka, Małgorzata, Zofia, Bożena, Kasia',
  'Paweł, Łukasz, Grzegorz, Michał, Stanisław',
)

export const turkish = names(
  'Yıldız, Çelik, Öztürk, Şahin, Güneş, Aydoğan',
  'Ayşe, Elif, Zeynep, Gülşah, Büşra, Hatice',
  'Emre, Mehmet, Oğuz, İbrahim, Çağlar, Hüseyin',
)

export const somali = names(
  'Abdi Warsame, Hassan Ali, Farah Nur, Mohamud Jama, Osman Hersi, Yusuf Cabdi',
  'Amina, Hodan, Sahra, Faadumo, Ifrah, Sagal',
  'Ahmed, Liban, Cabdirahman, Guled, Mahad, Abshir',
)

export const congolese = names(
  "Kabongo, Mutombo, Ilunga, N'Landu, Mukendi, Tshibangu",
  'Grâce, Béatrice, Espérance, Mireille, Thérèse, Chancelvie',
  'Jean-Pierre, Dieudonné, Héritier, Patrick, Gédéon, Trésor',
)

export const guinean = names(
  'Diallo, Bah, Camara, Soumah, Barry, Condé',
  'Fatoumata, Mariama, Aïssatou, Kadiatou, Hawa, Djénabou',
  'Mamadou, Alpha Oumar, Ibrahima, Thierno, Sékou, Ousmane',
)

export const brazilian = names(
  'da Conceição, Gonçalves, Araújo, Simões Neto, Guimarães',
  'Letícia, Conceição, Júlia, Luíza, Inês',
  'João, Antônio, Luís Otávio, Thiago, Sebastião',
)

export const vietnamese = names(
  'Nguyễn, Trần, Phạm, Đặng, Võ',
  'Thị Hồng, Minh Châu, Ngọc Ánh, Thùy Dương',
  'Văn Đức, Quốc Bảo, Hữu Phước, Anh Tuấn',
)
