import type { PromptWords } from './prompts';

/** The built-in questions about what two teams are to each other in Polish, by id; worded so that nobody's gender is assumed. */
export const teamsPl: Record<string, PromptWords> = {
	'process-01': {
		text: 'Co trzeba było uzupełnić albo poprawić w ostatniej rzeczy od nas, zanim dało się z nią ruszyć?',
		reveals: 'praca, którą zostawiamy innym przy przekazaniu',
		use: 'jeden z tych kroków weźcie na siebie',
	},
	'process-02': {
		text: 'Na czym we współpracy z nami tracicie najwięcej czasu?',
		reveals: 'gdzie nasz sposób pracy drogo kosztuje innych',
		use: 'przejdźcie razem przez ten jeden przypadek i zmieńcie jedną rzecz na próbę',
	},
	'process-03': {
		text: 'Co zmienić najpierw, żeby już w tym miesiącu łatwiej nam było przekazywać sobie robotę?',
		reveals: 'zmiana, którą druga strona zauważy najszybciej',
		use: 'wypróbujcie przez miesiąc i wróćcie do tematu',
	},
	'process-04': {
		text: 'Co się u was dzieje z prośbą od nas, kiedy już do was trafi?',
		reveals: 'jaką drogę przechodzą u nich nasze prośby',
		use: 'narysujcie ją razem i zaznaczcie, gdzie sprawa czeka',
	},
	'process-05': {
		text: 'Którą z naszych ostatnich próśb łatwo było załatwić i co w tym pomogło?',
		reveals: 'jak powinno wyglądać dobre przekazanie sprawy',
		use: 'zróbcie z niej wzór dla następnych',
	},
	'process-06': {
		text: 'Na co teraz od nas czekasz i co przez to stoi?',
		reveals: 'co się zatrzymuje, gdy zwlekamy',
		use: 'podaj datę od razu albo powiedz, że potrwa to dłużej',
		followUp: '{{date}} była mowa o tym, że czekasz na „{{thread}}”. Co się z tym stało?',
	},
	'process-07': {
		text: 'Która sprawa krążyła ostatnio między nami tam i z powrotem? Co by to skróciło?',
		reveals: 'czego nie ustalamy na początku',
		use: 'następnym razem ustalcie właśnie to, zanim ruszycie',
	},
	'process-08': {
		text: 'Co u was sprawdzamy albo zatwierdzamy, choć twoim zdaniem już jutro można by to sobie darować?',
		reveals: 'kontrola, która więcej kosztuje, niż chroni',
		use: 'sprawdź, kto jej kiedyś chciał, i spróbujcie miesiąc bez niej',
	},
	'appreciation-01': {
		text: 'Co z tego, co ostatnio robił nasz zespół, ułatwiło ci pracę?',
		reveals: 'co między nami już dobrze działa',
		use: 'róbcie tego więcej i dajcie znać osobie, która za tym stoi',
	},
	'appreciation-02': {
		text: 'Gdyby nasz zespół jutro zniknął, czego najbardziej by ci brakowało?',
		reveals: 'co musi przetrwać nasze zmiany',
		use: 'zapisz to, zanim znów coś poprzestawiacie',
	},
	'appreciation-03': {
		text: 'Kto od nas ostatnio ci pomógł i co konkretnie zrobił?',
		reveals: 'dobra robota, której u nas nikt nie zauważa',
		use: 'przekaż podziękowania jeszcze w tym tygodniu, imiennie',
	},
	'appreciation-04': {
		text: 'Co twój zespół ostatnio dla nas zrobił, czego chyba nikt u nas nie zauważył?',
		reveals: 'wysiłek, który bierzemy za oczywistość',
		use: 'podziękuj teraz i jeszcze raz przy innych',
	},
	'appreciation-05': {
		text: 'Co było najfajniejsze w naszej ostatniej wspólnej robocie?',
		reveals: 'co daje przyjemność z pracy z nami',
		use: 'zostawcie na to miejsce przy następnej wspólnej robocie',
	},
	'appreciation-06': {
		text: 'Z którego naszego dokumentu albo narzędzia naprawdę korzystasz i do czego?',
		reveals: 'co z naszej pracy jest w użyciu',
		use: 'powiedz o tym osobie, która to robi, i dbajcie, by było aktualne',
	},
	'appreciation-07': {
		text: 'Czego z tego, co kiedyś robił dla was nasz zespół, teraz wam brakuje?',
		reveals: 'co zgubiło się przy którejś z naszych zmian',
		use: 'sprawdź, czemu to znikło, i przywróćcie tę część, która mało kosztuje',
		followUp: '{{date}} była mowa o tym, że brakuje wam „{{thread}}”. Jak jest teraz?',
	},
	'friction-01': {
		text: 'Co w pracy z nami jest dla ciebie na razie niejasne?',
		reveals: 'co uważamy za oczywiste i czego nie tłumaczymy',
		use: 'wyjaśnij od razu, a potem zapisz dla następnych',
	},
	'friction-02': {
		text: 'Kiedy ostatnio trzeba było się u nas o coś dopominać i gdzie to utknęło?',
		reveals: 'gdzie sprawy u nas grzęzną',
		use: 'szukaj miejsca, w którym utknęło, a nie winnych',
		followUp: '{{date}} była mowa o tym, że trzeba było się u nas dopominać o „{{thread}}”. Jak jest od tego czasu?',
	},
	'friction-03': {
		text: 'Co cię wciąż uwiera we współpracy z nami, choć już o tym nie wspominasz?',
		reveals: 'stara niedogodność, o której już nie słyszymy',
		use: 'wysłuchaj i podziękuj; następnym razem przyjdź z jedną zmianą',
	},
	'friction-04': {
		text: 'Co robicie naokoło tylko dlatego, że u nas działa to tak, jak działa?',
		reveals: 'kłopot, który sprawiamy, nie widząc tego',
		use: 'poproś o pokazanie na przykładzie i usuńcie przyczynę',
	},
	'friction-05': {
		text: 'Do kogo u nas zwracasz się najpierw i co robisz, gdy tej osoby nie ma?',
		reveals: 'jedyne drzwi, do których się puka',
		use: 'podaj drugą osobę na takie dni',
	},
	'friction-06': {
		text: 'Co przez naszą ostatnią dużą zmianę stało się dla was trudniejsze?',
		reveals: 'ile nasze zmiany kosztują innych',
		use: 'zapytaj, co naprawi najwięcej, a następnym razem pytaj wcześniej',
		followUp: '{{date}} była mowa o tym, że po naszej zmianie trudniejsze jest „{{thread}}”. Jak to wygląda teraz?',
	},
	'friction-07': {
		text: 'Które spotkanie z nami można by odpuścić i czego by wtedy brakowało?',
		reveals: 'czas, który zabieramy, niewiele dając w zamian',
		use: 'odpuśćcie je dwa razy i zobaczcie, czego brakuje',
	},
	'friction-08': {
		text: 'Przed czym ostrzegasz nowe osoby, zanim zaczną z nami pracować?',
		reveals: 'co mówi się o pracy z nami, gdy nas nie ma',
		use: 'podziękuj, wybierz jedną rzecz i spraw, by przestała być prawdą',
		followUp: '{{date}} była mowa o tym, przed czym ostrzegasz nowe osoby: „{{thread}}”. Co powiesz im dzisiaj?',
	},
	'unknowns-01': {
		text: 'Co z tego, nad czym teraz siedzimy, najbardziej cię ciekawi?',
		reveals: 'gdzie nasza praca może dotknąć drugiej strony',
		use: 'opowiedz w skrócie i podaj, kogo pytać o szczegóły',
	},
	'unknowns-02': {
		text: 'Kiedy ostatnio coś od nas spadło na ciebie znienacka i ile wcześniej trzeba było dać znać?',
		reveals: 'ile wcześniej naprawdę trzeba dawać znać',
		use: 'ustalcie, kto komu mówi i ile dni wcześniej',
	},
	'unknowns-03': {
		text: 'Na co u was w zespole schodzi w tygodniu najwięcej czasu?',
		reveals: 'jak nasza praca wygląda z zewnątrz',
		use: 'najpierw zgadnij, jak to wygląda tam, potem powiedz, jak jest u was',
	},
	'unknowns-04': {
		text: 'Która nasza decyzja z ostatnich tygodni jest dla ciebie bez sensu?',
		reveals: 'powody, które nie wyszły poza nasz zespół',
		use: 'wyjaśnij powody, a uwagi zanieś swojemu zespołowi',
	},
	'unknowns-05': {
		text: 'Co do was dotarło o naszych planach i co z tego jest niejasne?',
		reveals: 'co się mówi o naszej pracy',
		use: 'powiedz, co jest prawdą, co nie, a co jeszcze się waży',
	},
	'unknowns-06': {
		text: 'O co w tym miesiącu proszą was ludzie, którzy korzystają z tego, co robicie?',
		reveals: 'skąd bierze się nacisk za ich prośbami',
		use: 'poproś o jeden prawdziwy przykład i zanieś go swojemu zespołowi',
	},
	'unknowns-07': {
		text: 'Od czego twój zespół zaczyna poniedziałek?',
		reveals: 'co u nich jest dobrą, a co złą wiadomością',
		use: 'poproś o pokazanie i zapytaj o to znów za parę tygodni',
	},
	'unknowns-08': {
		text: 'Której części waszej pracy nikt z zewnątrz nie widzi?',
		reveals: 'wysiłek, którego nie uwzględniamy w planach',
		use: 'zacznij od czegoś u was, potem poproś o przykład z zeszłego tygodnia',
	},
	'challenges-01': {
		text: 'Co w tym miesiącu najbardziej zajmuje twój zespół?',
		reveals: 'na co jest tam teraz miejsce, a na co nie',
		use: 'dopasuj do tego termin swoich próśb',
	},
	'challenges-02': {
		text: 'Z czym teraz utknęliście i czego już próbowaliście?',
		reveals: 'gdzie i jaka pomoc się przyda',
		use: 'zaproponuj jeden kontakt, jedną godzinę albo jeden przykład',
		followUp: '{{date}} była mowa o tym, z czym utknęliście: „{{thread}}”. Co się od tego czasu ruszyło?',
	},
	'challenges-03': {
		text: 'Co teraz ciągniesz w pojedynkę, choć przydałaby się do tego druga osoba?',
		reveals: 'ciężar, którego nie widać w żadnym planie',
		use: 'ustalcie, który kawałek weźmiesz albo komu go oddać',
		followUp: '{{date}} była mowa o tym, co ciągniesz w pojedynkę: „{{thread}}”. Jak jest teraz?',
	},
	'challenges-04': {
		text: 'Co się u was w zespole zmieniło przez ostatnie dwa miesiące?',
		reveals: 'zmiany, do których dopiero się przyzwyczajają',
		use: 'zapytaj, do której z nich macie się dostosować',
	},
	'challenges-05': {
		text: 'Który termin najbardziej siedzi ci teraz w głowie?',
		reveals: 'kiedy nie ma tam ani chwili wolnej',
		use: 'zapisz datę i nie planuj na ten czas własnych próśb',
		followUp: '{{date}} w głowie siedział ci termin „{{thread}}”. Jak to teraz wygląda?',
	},
	'challenges-06': {
		text: 'Co trzeba było u was w tym miesiącu odłożyć i kto na to czeka?',
		reveals: 'co ustępuje, gdy brakuje czasu',
		use: 'sprawdź, czy zamiast tego może poczekać coś od was',
		followUp: '{{date}} była mowa o tym, że „{{thread}}” musi poczekać. Jak z tym teraz?',
	},
	'challenges-07': {
		text: 'Co kiedyś szło wam łatwo, a ostatnio idzie pod górkę?',
		reveals: 'zmiana, której nikt nie ogłosił',
		use: 'zapytaj, kiedy to się zaczęło i co jeszcze się wtedy działo',
	},
	'challenges-08': {
		text: 'Co twoim zdaniem w najbliższych tygodniach się posypie, jeśli nikt się tym nie zajmie?',
		reveals: 'kłopoty, które już widać',
		use: 'ustalcie, kto komu o tym powie i do kiedy',
		followUp: '{{date}} zapowiadały się kłopoty z „{{thread}}”. Co z tego wyszło?',
	},
	'ease-01': {
		text: 'Co drobnego mogę w tym tygodniu załatwić, żeby tobie ubyło roboty?',
		reveals: 'przysługa, która mało kosztuje, a dużo daje',
		use: 'zrób to w tym tygodniu i daj znać, że gotowe',
	},
	'ease-02': {
		text: 'Co od nas dostajesz, choć wcale tego nie potrzebujesz?',
		reveals: 'praca, którą można po prostu odpuścić',
		use: 'odpuśćcie jedną rzecz na miesiąc i zobaczcie, kto o nią spyta',
	},
	'ease-03': {
		text: 'Co musisz nam w kółko tłumaczyć?',
		reveals: 'co powinniśmy już dawno wiedzieć',
		use: 'spiszcie to raz wspólnie, w miejscu, które nasz zespół znajdzie',
	},
	'ease-04': {
		text: 'Załóżmy, że mam dla ciebie godzinę w przyszłym tygodniu. W czym ci się przydam?',
		reveals: 'o co padłaby prośba, gdyby łatwo było prosić',
		use: 'od razu wpiszcie tę godzinę do obu kalendarzy',
	},
	'ease-05': {
		text: 'Co przepisujesz ręcznie albo wyszukujesz, a wystarczyłoby, żeby ktoś od nas ci to podsyłał?',
		reveals: 'drobna codzienna robota, której można oszczędzić',
		use: 'załatw to w tym tygodniu i za miesiąc sprawdź, czy działa',
	},
	'ease-06': {
		text: 'Która nasza prośba przyszła ostatnio za późno i ile wcześniej trzeba było się odezwać?',
		reveals: 'z jakim wyprzedzeniem tam się planuje',
		use: 'zapiszcie tę liczbę dni tam, gdzie planujecie',
	},
	'ease-07': {
		text: 'Co wciąż robicie za nas, choć nasz zespół już sobie z tym poradzi?',
		reveals: 'pomoc, która weszła w nawyk',
		use: 'przejmijcie jedną rzecz, z datą',
		followUp: '{{date}} była mowa o tym, co wciąż robicie za nas: „{{thread}}”. Ile z tego jest już u nas?',
	},
	'ease-08': {
		text: 'Co dla nas robisz tylko dlatego, że głupio było odmówić?',
		reveals: 'zgoda, która była tylko grzecznością',
		use: 'weźcie to z powrotem, nie pytając o powody, albo zaproponuj wymianę',
	},
	'people-01': {
		text: 'Kto z twojego zespołu powinien poznać kogoś od nas i w jakiej sprawie?',
		reveals: 'jakich kontaktów między nami brakuje',
		use: 'poznaj ich ze sobą w tym tygodniu',
	},
	'people-02': {
		text: 'Kiedy ostatnio każdy z naszych zespołów zrozumiał coś po swojemu i co z tego wyszło?',
		reveals: 'gdzie te same słowa znaczą co innego',
		use: 'prześledźcie, jak było, i ustalcie jedno pojęcie albo kanał',
	},
	'people-03': {
		text: 'O co nasze zespoły mają do siebie pretensje, choć nikt o tym głośno nie mówi?',
		reveals: 'zgrzyt jeszcze na tyle mały, że da się go załatwić',
		use: 'zacznij od swojej strony; mów o zdarzeniach, nie o ludziach',
	},
	'people-04': {
		text: 'Co by ludziom z twojego zespołu ułatwiło zwracanie się do nas z prośbami?',
		reveals: 'czy łatwo się do nas zwrócić',
		use: 'usuńcie jedną przeszkodę i dajcie znać drugiemu zespołowi',
	},
	'people-05': {
		text: 'Kto jest u was nowy i co możemy tej osobie pokazać z naszej pracy?',
		reveals: 'kto nas jeszcze nie zna',
		use: 'zaproście tę osobę na pół godziny jeszcze w tym miesiącu',
	},
	'people-06': {
		text: 'Kto z twojego zespołu najczęściej ma z nami do czynienia i w jakich sprawach?',
		reveals: 'którędy naprawdę idzie kontakt między nami',
		use: 'zapytaj tę osobę, co zmienić najpierw',
	},
	'people-07': {
		text: 'Kto od was dobrze się ostatnio dogadywał z kimś od nas i co w tym pomogło?',
		reveals: 'czego oba zespoły potrzebują, żeby dobrze szło',
		use: 'następną wspólną robotę ustawcie tak samo',
	},
	'people-08': {
		text: 'Które spięcie między naszymi zespołami dałoby się załatwić jednym telefonem między tobą a mną?',
		reveals: 'gdzie możecie wkroczyć wcześniej',
		use: 'zacznij od siebie; ustalcie, jak się ostrzegać',
	},
	'joint-01': {
		text: 'Co możemy wypróbować przez dwa tygodnie, nie prosząc nikogo o budżet?',
		reveals: 'pomysły tak małe, że można ruszać',
		use: 'wybierzcie jeden, dzień startu i dzień, w którym do tego wrócicie',
		followUp: '{{date}} był pomysł, żeby razem wypróbować „{{thread}}”. Co z tego wyszło?',
	},
	'joint-02': {
		text: 'Co robimy po obu stronach, choć wystarczyłoby po jednej?',
		reveals: 'podwójna robota i kto może ją odpuścić',
		use: 'ustalcie, po której stronie to zostaje',
	},
	'joint-03': {
		text: 'Co damy radę naprawić do następnego spotkania, jeśli każde z nas poświęci na to godzinę?',
		reveals: 'na czym obu stronom zależy na tyle, by zacząć',
		use: 'nazwijcie po jednym pierwszym kroku i wpiszcie godzinę do kalendarza',
		followUp: '{{date}} był plan, żeby naprawić „{{thread}}”, po godzinie z każdej strony. Jak nam poszło?',
	},
	'joint-04': {
		text: 'Co dobrego robią w innych zespołach albo firmach, co warto od nich ściągnąć?',
		reveals: 'dobre sposoby, które ktoś już sprawdził',
		use: 'ustalcie, kto może to wam pokazać',
	},
	'joint-05': {
		text: 'O co ludzie wciąż pytają oba nasze zespoły, a można by odpowiedzieć raz, wspólnie?',
		reveals: 'praca, którą po obu stronach powtarzamy dla innych',
		use: 'napiszcie odpowiedź razem i podlinkujcie ją z obu stron',
	},
	'joint-06': {
		text: 'Jaką drobną rzecz od dawna mamy poprawić i jakoś nigdy nie ma kiedy?',
		reveals: 'dobre chęci bez właściciela i daty',
		use: 'zróbcie to teraz, wyznaczcie datę albo odpuśćcie na dobre',
		followUp: '{{date}} wrócił stary temat: „{{thread}}”. Co się z nim stało?',
	},
	'joint-07': {
		text: 'Co warto by pokazać mojemu zespołowi, gdyby posiedział u was pół dnia?',
		reveals: 'co chcą, żebyśmy zobaczyli',
		use: 'wybierzcie datę i dwie osoby',
	},
	'joint-08': {
		text: 'W czym twój zespół mógłby nam pójść na rękę, a w czym my wam?',
		reveals: 'gdzie każda strona może ustąpić',
		use: 'najpierw powiedz, co u was; próbujcie obu rzeczy przez miesiąc',
	},
};
