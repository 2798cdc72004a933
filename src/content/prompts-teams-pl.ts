import { words, type PromptWords } from './prompt-words';

/** The built-in questions about what two teams are to each other in Polish, by id; worded so that nobody's gender is assumed. */
export const teamsPl: Record<string, PromptWords> = {
	'process-01': words(
		'Co trzeba było poprawić albo uzupełnić w tym, co ostatnio od nas przyszło, zanim dało się z tym ruszyć?',
		'praca, którą zostawiamy innym przy przekazaniu',
		'jeden z tych kroków weźcie na siebie',
	),
	'process-02': words(
		'Na czym we współpracy z nami tracicie najwięcej czasu?',
		'gdzie nasz sposób pracy drogo kosztuje innych',
		'przejdźcie razem przez ten jeden przypadek i zmieńcie jedną rzecz na próbę',
	),
	'process-03': words(
		'Co zmienić najpierw, żeby już w tym miesiącu łatwiej nam było przekazywać sobie robotę?',
		'zmiana, którą druga strona zauważy najszybciej',
		'wypróbujcie przez miesiąc i wróćcie do tematu',
	),
	'process-04': words(
		'Co się u was dzieje z prośbą od nas, kiedy już do was trafi?',
		'jaką drogę przechodzą u nich nasze prośby',
		'narysujcie ją razem i zaznaczcie, gdzie sprawa czeka',
	),
	'process-05': words(
		'Którą z naszych ostatnich próśb łatwo było załatwić i co w tym pomogło?',
		'jak powinno wyglądać dobre przekazanie sprawy',
		'zróbcie z niej wzór dla następnych',
	),
	'process-06': words(
		'Na co teraz od nas czekasz i co przez to stoi?',
		'co się zatrzymuje, gdy zwlekamy',
		'podaj datę od razu albo powiedz, że potrwa to dłużej',
		'{{date}} była mowa o tym, że czekasz na „{{thread}}”. Co się z tym stało?',
	),
	'process-07': words(
		'Która sprawa krążyła ostatnio między nami tam i z powrotem? Co by to skróciło?',
		'czego nie ustalamy na początku',
		'następnym razem ustalcie właśnie to, zanim ruszycie',
	),
	'process-08': words(
		'Co z tego, co u was sprawdzamy albo zatwierdzamy, można by sobie twoim zdaniem darować?',
		'kontrola, która więcej kosztuje, niż chroni',
		'sprawdź, kto jej kiedyś chciał, i spróbujcie miesiąc bez niej',
	),
	'appreciation-01': words(
		'Co z tego, co ostatnio robił nasz zespół, ułatwiło ci pracę?',
		'co między nami już dobrze działa',
		'róbcie tego więcej i dajcie znać osobie, która za tym stoi',
	),
	'appreciation-02': words(
		'Gdyby nasz zespół jutro zniknął, czego najbardziej by ci brakowało?',
		'co musi przetrwać nasze zmiany',
		'zapisz to, zanim znów coś poprzestawiacie',
	),
	'appreciation-03': words(
		'Kto od nas ostatnio ci pomógł i co konkretnie zrobił?',
		'dobra robota, której u nas nikt nie zauważa',
		'przekaż podziękowania jeszcze w tym tygodniu, imiennie',
	),
	'appreciation-04': words(
		'Co twój zespół ostatnio dla nas zrobił, czego chyba nikt u nas nie zauważył?',
		'wysiłek, który bierzemy za oczywistość',
		'podziękuj teraz i jeszcze raz przy innych',
	),
	'appreciation-05': words(
		'Co było najfajniejsze w naszej ostatniej wspólnej robocie?',
		'co daje przyjemność z pracy z nami',
		'zostawcie na to miejsce przy następnej wspólnej robocie',
	),
	'appreciation-06': words(
		'Z którego naszego dokumentu albo narzędzia naprawdę korzystasz i do czego?',
		'co z naszej pracy jest w użyciu',
		'powiedz o tym osobie, która to robi, i dbajcie, by było aktualne',
	),
	'appreciation-07': words(
		'Czego z tego, co kiedyś robił dla was nasz zespół, teraz wam brakuje?',
		'co zgubiło się przy którejś z naszych zmian',
		'sprawdź, czemu to znikło, i przywróćcie tę część, która mało kosztuje',
		'{{date}} była mowa o tym, czego wam od nas brakuje: „{{thread}}”. Jak jest teraz?',
	),
	'friction-01': words(
		'Co w pracy z nami jest dla ciebie na razie niejasne?',
		'co uważamy za oczywiste i czego nie tłumaczymy',
		'wyjaśnij od razu, a potem zapisz dla następnych',
	),
	'friction-02': words(
		'Kiedy ostatnio trzeba było się u nas o coś dopominać i gdzie to utknęło?',
		'gdzie sprawy u nas grzęzną',
		'szukaj miejsca, w którym utknęło, a nie winnych',
		'{{date}} była mowa o tym, że trzeba było się u nas dopominać o „{{thread}}”. Jak jest od tego czasu?',
	),
	'friction-03': words(
		'Co cię wciąż uwiera we współpracy z nami, choć już o tym nie wspominasz?',
		'stara niedogodność, o której już nie słyszymy',
		'wysłuchaj i podziękuj; następnym razem przyjdź z jedną zmianą',
	),
	'friction-04': words(
		'Co robicie naokoło tylko dlatego, że u nas działa to tak, jak działa?',
		'kłopot, który sprawiamy, nie widząc tego',
		'poproś o pokazanie na przykładzie i usuńcie przyczynę',
	),
	'friction-05': words(
		'Do kogo u nas zwracasz się najpierw i co robisz, gdy tej osoby nie ma?',
		'jedyne drzwi, do których się puka',
		'podaj drugą osobę na takie dni',
	),
	'friction-06': words(
		'Co przez naszą ostatnią dużą zmianę stało się dla was trudniejsze?',
		'ile nasze zmiany kosztują innych',
		'zapytaj, co naprawi najwięcej, a następnym razem pytaj wcześniej',
		'{{date}} była mowa o tym, co po naszej zmianie jest trudniejsze: „{{thread}}”. Jak to wygląda teraz?',
	),
	'friction-07': words(
		'Które spotkanie z nami można by odpuścić i czego by wtedy brakowało?',
		'czas, który zabieramy, niewiele dając w zamian',
		'odpuśćcie je dwa razy i zobaczcie, czego brakuje',
	),
	'friction-08': words(
		'Przed czym ostrzegasz nowe osoby, zanim zaczną z nami pracować?',
		'co mówi się o pracy z nami, gdy nas nie ma',
		'podziękuj, wybierz jedną rzecz i spraw, by przestała być prawdą',
		'{{date}} była mowa o tym, przed czym ostrzegasz nowe osoby: „{{thread}}”. Co powiesz im dzisiaj?',
	),
	'unknowns-01': words(
		'Co z tego, nad czym teraz siedzimy, najbardziej cię ciekawi?',
		'gdzie nasza praca może dotknąć drugiej strony',
		'opowiedz w skrócie i podaj, kogo pytać o szczegóły',
	),
	'unknowns-02': words(
		'Kiedy ostatnio coś od nas spadło na ciebie znienacka i ile wcześniej trzeba było dać znać?',
		'ile wcześniej naprawdę trzeba dawać znać',
		'ustalcie, kto komu mówi i ile dni wcześniej',
	),
	'unknowns-03': words(
		'Na co u was w zespole schodzi w tygodniu najwięcej czasu?',
		'jak nasza praca wygląda z zewnątrz',
		'najpierw zgadnij, jak to wygląda tam, potem powiedz, jak jest u was',
	),
	'unknowns-04': words(
		'Która nasza decyzja z ostatnich tygodni jest dla ciebie bez sensu?',
		'powody, które nie wyszły poza nasz zespół',
		'wyjaśnij powody, a uwagi zanieś swojemu zespołowi',
	),
	'unknowns-05': words(
		'Co już wiecie o naszych planach i co z tego jest dla was niejasne?',
		'co się mówi o naszej pracy',
		'powiedz, co jest prawdą, co nie, a co jeszcze się waży',
	),
	'unknowns-06': words(
		'O co w tym miesiącu proszą was ludzie, którzy korzystają z tego, co robicie?',
		'skąd bierze się nacisk za ich prośbami',
		'poproś o jeden prawdziwy przykład i zanieś go swojemu zespołowi',
	),
	'unknowns-07': words(
		'Od czego twój zespół zaczyna poniedziałek?',
		'co u nich jest dobrą, a co złą wiadomością',
		'poproś o pokazanie i zapytaj o to znów za parę tygodni',
	),
	'unknowns-08': words(
		'Której części waszej pracy nikt z zewnątrz nie widzi?',
		'wysiłek, którego nie uwzględniamy w planach',
		'zacznij od czegoś u was, potem poproś o przykład z zeszłego tygodnia',
	),
	'challenges-01': words(
		'Co w tym miesiącu najbardziej zajmuje twój zespół?',
		'na co jest tam teraz miejsce, a na co nie',
		'dopasuj do tego termin swoich próśb',
	),
	'challenges-02': words(
		'Co u was teraz utknęło i co do tej pory nie pomogło?',
		'gdzie i jaka pomoc się przyda',
		'zaproponuj jeden kontakt, jedną godzinę albo jeden przykład',
		'{{date}} była mowa o tym, co u was utknęło: „{{thread}}”. Co się od tego czasu ruszyło?',
	),
	'challenges-03': words(
		'Co teraz ciągniesz w pojedynkę, choć przydałaby się do tego druga osoba?',
		'ciężar, którego nie widać w żadnym planie',
		'ustalcie, który kawałek weźmiesz albo komu go oddać',
		'{{date}} była mowa o tym, co ciągniesz w pojedynkę: „{{thread}}”. Jak jest teraz?',
	),
	'challenges-04': words(
		'Co się u was w zespole zmieniło przez ostatnie dwa miesiące?',
		'zmiany, do których dopiero się przyzwyczajają',
		'zapytaj, do której z nich macie się dostosować',
	),
	'challenges-05': words(
		'Który termin najbardziej siedzi ci teraz w głowie?',
		'kiedy nie ma tam ani chwili wolnej',
		'zapisz datę i nie planuj na ten czas własnych próśb',
		'{{date}} była mowa o terminie, który siedzi ci w głowie: „{{thread}}”. Jak to teraz wygląda?',
	),
	'challenges-06': words(
		'Co trzeba było u was w tym miesiącu odłożyć i kto na to czeka?',
		'co ustępuje, gdy brakuje czasu',
		'sprawdź, czy zamiast tego może poczekać coś od was',
		'{{date}} była mowa o tym, że „{{thread}}” musi poczekać. Jak z tym teraz?',
	),
	'challenges-07': words(
		'Co kiedyś szło wam łatwo, a ostatnio idzie pod górkę?',
		'zmiana, której nikt nie ogłosił',
		'zapytaj, kiedy to się zaczęło i co jeszcze się wtedy działo',
	),
	'challenges-08': words(
		'Co twoim zdaniem w najbliższych tygodniach się posypie, jeśli nikt się tym nie zajmie?',
		'kłopoty, które już widać',
		'ustalcie, kto komu o tym powie i do kiedy',
		'{{date}} była mowa o tym, co może się posypać: „{{thread}}”. Co z tego wyszło?',
	),
	'ease-01': words(
		'Jaką drobną rzecz mogę w tym tygodniu załatwić, żeby było ci lżej?',
		'przysługa, która mało kosztuje, a dużo daje',
		'zrób to w tym tygodniu i daj znać, że gotowe',
	),
	'ease-02': words(
		'Co od nas dostajesz, choć wcale tego nie potrzebujesz?',
		'praca, którą można po prostu odpuścić',
		'odpuśćcie jedną rzecz na miesiąc i zobaczcie, kto o nią spyta',
	),
	'ease-03': words(
		'Co musisz nam w kółko tłumaczyć?',
		'co powinniśmy już dawno wiedzieć',
		'spiszcie to raz wspólnie, w miejscu, które nasz zespół znajdzie',
	),
	'ease-04': words(
		'Załóżmy, że mam dla ciebie godzinę w przyszłym tygodniu. W czym ci się przydam?',
		'o co padłaby prośba, gdyby łatwo było prosić',
		'od razu wpiszcie tę godzinę do obu kalendarzy',
	),
	'ease-05': words(
		'Co przepisujesz ręcznie albo wyszukujesz, a wystarczyłoby, żeby ktoś od nas ci to podsyłał?',
		'drobna codzienna robota, której można oszczędzić',
		'załatw to w tym tygodniu i za miesiąc sprawdź, czy działa',
	),
	'ease-06': words(
		'Która nasza prośba przyszła ostatnio za późno i ile wcześniej trzeba było się odezwać?',
		'z jakim wyprzedzeniem tam się planuje',
		'zapiszcie tę liczbę dni tam, gdzie planujecie',
	),
	'ease-07': words(
		'Co wciąż robicie za nas, choć nasz zespół już sobie z tym poradzi?',
		'pomoc, która weszła w nawyk',
		'przejmijcie jedną rzecz, z datą',
		'{{date}} była mowa o tym, co wciąż robicie za nas: „{{thread}}”. Ile z tego jest już u nas?',
	),
	'ease-08': words(
		'Co dla nas robisz tylko dlatego, że głupio było odmówić?',
		'zgoda, która była tylko grzecznością',
		'weźcie to z powrotem, nie pytając o powody, albo zaproponuj wymianę',
	),
	'people-01': words(
		'Kogo z twojego zespołu warto skontaktować z kimś od nas i w jakiej sprawie?',
		'jakich kontaktów między nami brakuje',
		'poznaj ich ze sobą w tym tygodniu',
	),
	'people-02': words(
		'Kiedy ostatnio każdy z naszych zespołów zrozumiał coś po swojemu i co z tego wyszło?',
		'gdzie te same słowa znaczą co innego',
		'prześledźcie, jak było, i ustalcie jedno pojęcie albo kanał',
	),
	'people-03': words(
		'O co nasze zespoły mają do siebie pretensje, choć nikt o tym głośno nie mówi?',
		'zgrzyt jeszcze na tyle mały, że da się go załatwić',
		'zacznij od swojej strony; mów o zdarzeniach, nie o ludziach',
	),
	'people-04': words(
		'Co zrobić, żeby ludziom z twojego zespołu łatwiej było nas o coś poprosić?',
		'czy łatwo się do nas zwrócić',
		'usuńcie jedną przeszkodę i dajcie znać drugiemu zespołowi',
	),
	'people-05': words(
		'Kto jest u was nowy i co możemy tej osobie pokazać z naszej pracy?',
		'kto nas jeszcze nie zna',
		'zaproście tę osobę na pół godziny jeszcze w tym miesiącu',
	),
	'people-06': words(
		'Kto z twojego zespołu najczęściej ma z nami do czynienia i w jakich sprawach?',
		'którędy naprawdę idzie kontakt między nami',
		'zapytaj tę osobę, co zmienić najpierw',
	),
	'people-07': words(
		'Kto od was dobrze się ostatnio dogadywał z kimś od nas i co w tym pomogło?',
		'czego oba zespoły potrzebują, żeby dobrze szło',
		'następną wspólną robotę ustawcie tak samo',
	),
	'people-08': words(
		'Które spięcie między naszymi zespołami możemy rozładować we dwójkę, bez wciągania innych?',
		'gdzie możecie wkroczyć wcześniej',
		'zacznij od siebie; ustalcie, jak się ostrzegać',
	),
	'joint-01': words(
		'Co możemy razem wypróbować przez dwa tygodnie bez dodatkowego budżetu?',
		'pomysły tak małe, że można ruszać',
		'wybierzcie jeden, dzień startu i dzień, w którym do tego wrócicie',
		'{{date}} był pomysł, żeby razem wypróbować „{{thread}}”. Co z tego wyszło?',
	),
	'joint-02': words(
		'Co robimy po obu stronach, choć wystarczyłoby po jednej?',
		'podwójna robota i kto może ją odpuścić',
		'ustalcie, po której stronie to zostaje',
	),
	'joint-03': words(
		'Co damy radę naprawić do następnego spotkania, jeśli poświęcimy na to po godzinie?',
		'na czym obu stronom zależy na tyle, by zacząć',
		'nazwijcie po jednym pierwszym kroku i wpiszcie godzinę do kalendarza',
		'{{date}} był plan, żeby naprawić „{{thread}}”, po godzinie z każdej strony. Jak nam poszło?',
	),
	'joint-04': words(
		'Co dobrego robią w innych zespołach albo firmach, co warto od nich ściągnąć?',
		'dobre sposoby, które ktoś już sprawdził',
		'ustalcie, kto może to wam pokazać',
	),
	'joint-05': words(
		'O co ludzie wciąż pytają oba nasze zespoły, a można by odpowiedzieć raz, wspólnie?',
		'praca, którą po obu stronach powtarzamy dla innych',
		'napiszcie odpowiedź razem i podlinkujcie ją z obu stron',
	),
	'joint-06': words(
		'Jaką drobną rzecz od dawna mamy poprawić i jakoś nigdy nie ma kiedy?',
		'dobre chęci bez właściciela i daty',
		'zróbcie to teraz, wyznaczcie datę albo odpuśćcie na dobre',
		'{{date}} wrócił stary temat: „{{thread}}”. Co się z nim stało?',
	),
	'joint-07': words(
		'Co warto by pokazać mojemu zespołowi, gdyby posiedział u was pół dnia?',
		'co chcą, żebyśmy zobaczyli',
		'wybierzcie datę i dwie osoby',
	),
	'joint-08': words(
		'W czym twój zespół mógłby nam pójść na rękę, a w czym my wam?',
		'gdzie każda strona może ustąpić',
		'najpierw powiedz, co u was; próbujcie obu rzeczy przez miesiąc',
	),
};
