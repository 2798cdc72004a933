import type { PromptWords } from './prompts';

/** The built-in questions about the work the two share in Polish, by id; worded so that nobody's gender is assumed. */
export const workPl: Record<string, PromptWords> = {
	'goals-01': {
		text: 'Co twój zespół chce mieć zrobione do końca kwartału?',
		reveals: 'co będzie miało pierwszeństwo, gdy zabraknie czasu',
		use: 'porównaj ze swoją listą i zaznacz, co się pokrywa',
		followUp: '{{date}} planem na koniec kwartału było „{{thread}}”. Ile jeszcze zostało?',
	},
	'goals-02': {
		text: 'W którym miejscu wasze cele i nasze teraz się gryzą?',
		reveals: 'konflikt, który tkwi w planach, a nie w ludziach',
		use: 'ustalcie, co ustępuje albo kto ma rozstrzygnąć',
	},
	'goals-03': {
		text: 'Co twojemu zespołowi po prostu musi się w tym roku udać?',
		reveals: 'czemu ustępuje wszystko inne',
		use: 'sprawdź, które z waszych planów w tym pomogą, a które przeszkodzą',
	},
	'goals-04': {
		text: 'Które z twoich planów na ten kwartał ruszyły z miejsca, a które stoją?',
		reveals: 'prawdziwy postęp i miejsce, w którym się zatrzymał',
		use: 'pytaj co kwartał i porównuj odpowiedzi',
		followUp: '{{date}} była mowa o planie, który stoi w miejscu: „{{thread}}”. Jak jest teraz?',
	},
	'goals-05': {
		text: 'Do których swoich celów potrzebujecie czegoś od nas i na kiedy?',
		reveals: 'obietnice, które wiszą na naszej pracy',
		use: 'wpisz to do planu albo od razu powiedz, co się nie zmieści',
		followUp: '{{date}} była mowa o tym, czego wam od nas trzeba: „{{thread}}”. Jak to wygląda?',
	},
	'goals-06': {
		text: 'W który z naszych wspólnych planów już nie wierzysz i od kiedy?',
		reveals: 'wątpliwości, które spowalniają obie strony',
		use: 'zapytaj, co trzeba zmienić, i zdecydujcie, czy iść dalej',
	},
	'goals-07': {
		text: 'Co udało wam się ostatnio skończyć, z czego naprawdę się cieszycie?',
		reveals: 'postęp widziany ich oczami',
		use: 'cieszcie się razem i zapiszcie, co w tym pomogło',
	},
	'info-01': {
		text: 'Co się u was szykuje, o czym warto nas uprzedzić?',
		reveals: 'co do nas dotrze, zanim ktoś to ogłosi',
		use: 'zapisz datę i kto u nas ma o tym wiedzieć',
		followUp: '{{date}} była mowa o tym, że szykuje się u was „{{thread}}”. Jak to teraz wygląda?',
	},
	'info-02': {
		text: 'Jak najlepiej dać ci znać, gdy coś się zmienia w ostatniej chwili?',
		reveals: 'który kanał naprawdę dociera',
		use: 'wpiszcie to do zasad współpracy i trzymajcie się tego',
	},
	'info-03': {
		text: 'Których wiadomości od nas nie czytasz i co musiałoby się w nich zmienić?',
		reveals: 'co wysyłamy, choć nikt tego nie potrzebuje',
		use: 'skróćcie albo skasujcie jedną przed następnym spotkaniem',
	},
	'info-04': {
		text: 'Gdzie najpierw zaglądasz, gdy chcesz wiedzieć, co u nas słychać?',
		reveals: 'którym naszym kanałom ludzie ufają',
		use: 'dbajcie o ten jeden, inne możecie odpuścić',
	},
	'info-05': {
		text: 'Co ostatnio dotarło do ciebie przypadkiem, choć ktoś powinien dać ci znać?',
		reveals: 'wiadomości, które docierają tylko przypadkiem',
		use: 'ustalcie, kto przekazuje takie rzeczy',
	},
	'info-06': {
		text: 'Kto u was zawsze musi wiedzieć, gdy coś zmieniamy?',
		reveals: 'do kogo nasze wiadomości muszą dotrzeć',
		use: 'dopisz te osoby do listy, której naprawdę używacie',
	},
	'info-07': {
		text: 'Jaka zła wiadomość dotarła do ciebie od nas za późno i ile cię to kosztowało?',
		reveals: 'ile innych kosztuje nasze zwlekanie',
		use: 'ustalcie, jak wcześnie dacie znać, nawet bez pewności',
	},
	'resources-01': {
		text: 'Czego wam w tym miesiącu najbardziej brakuje: czasu, ludzi czy czegoś jeszcze?',
		reveals: 'co hamuje ich pracę',
		use: 'powiedz, czego brakuje wam i co możecie pożyczyć',
	},
	'resources-02': {
		text: 'Jakie macie u siebie narzędzia albo gotowce, które i nam by się przydały?',
		reveals: 'rzeczy, których nikt nie pomyślał udostępnić',
		use: 'poproś o pokazanie i zaproponuj coś w zamian',
	},
	'resources-03': {
		text: 'Kogo albo czego będziecie od nas potrzebować w przyszłym miesiącu i na jak długo?',
		reveals: 'prośby, zanim zrobią się pilne',
		use: 'od razu powiedz, co się da, i wpiszcie to do planu',
		followUp: '{{date}} zapowiadało się, że będziecie potrzebować od nas „{{thread}}”. Co się od tego czasu zmieniło?',
	},
	'resources-04': {
		text: 'Kiedy ostatnio jedna osoba była potrzebna i wam, i nam? Jak się to skończyło?',
		reveals: 'gdzie po cichu ze sobą konkurujemy',
		use: 'ustalcie, kto następnym razem ma pierwszeństwo i dlaczego',
	},
	'resources-05': {
		text: 'O co prosicie nas od miesięcy i wciąż tego nie macie?',
		reveals: 'prośby bez odpowiedzi',
		use: 'do końca tygodnia podaj datę albo jasne „nie”',
	},
	'resources-06': {
		text: 'Którą z próśb do nas możecie odpuścić, jeśli resztę zrobimy porządnie?',
		reveals: 'co jest tam najważniejsze',
		use: 'potraktujcie to jak wymianę: co odpuszczają, co obiecujecie',
	},
	'roles-01': {
		text: 'Kto u was może powiedzieć „tak”, gdy potrzebna jest szybka decyzja?',
		reveals: 'gdzie naprawdę zapadają decyzje',
		use: 'zapisz nazwisko i kto zastępuje tę osobę',
	},
	'roles-02': {
		text: 'Z czym ludzie ciągle do ciebie przychodzą, choć to nie twoja działka?',
		reveals: 'praca, która zgubiła właściciela',
		use: 'sprawdź, czy część nie przychodzi od twojego zespołu',
	},
	'roles-03': {
		text: 'Za co między naszymi zespołami nikt teraz tak naprawdę nie odpowiada?',
		reveals: 'co każda strona uważa za robotę drugiej',
		use: 'wpiszcie jedno nazwisko, zanim się rozejdziecie',
		followUp: '{{date}} nie było wiadomo, kto odpowiada za „{{thread}}”. Kto ma to teraz?',
	},
	'roles-04': {
		text: 'Co ostatnio przepadło gdzieś między naszymi zespołami i kto się tym w końcu zajął?',
		reveals: 'gdzie jedna robota się kończy, a druga jeszcze nie zaczyna',
		use: 'podziękuj tej osobie i ustalcie, czyje to jest',
	},
	'roles-05': {
		text: 'Co po cichu robicie za nas i od kiedy?',
		reveals: 'obowiązki, które przeszły bez słowa',
		use: 'ustalcie, czy to tam zostaje, czy wraca',
	},
	'roles-06': {
		text: 'Która decyzja zapadła w tym roku u nas, choć to twoja działka?',
		reveals: 'gdzie wchodzimy w cudze kompetencje',
		use: 'ustalcie, kto następnym razem decyduje i kogo pyta się najpierw',
	},
	'conflict-01': {
		text: 'Jak najlepiej ci powiedzieć, że widzę coś inaczej?',
		reveals: 'jak się nie zgadzać i nie zaszkodzić',
		use: 'powiedz, co działa u ciebie, i od razu stosuj się do odpowiedzi',
	},
	'conflict-02': {
		text: 'Co się wysypało ostatnim razem, gdy i was, i nas goniły terminy?',
		reveals: 'co pod presją odpada',
		use: 'ustalcie jedną rzecz, której następnym razem nie pominiecie',
	},
	'conflict-03': {
		text: 'Które z naszych ostatnich ustaleń było tylko po to, żeby mieć temat z głowy?',
		reveals: 'ustalenia, które nie wytrzymają',
		use: 'wróćcie do tego, póki to tanie',
	},
	'conflict-04': {
		text: 'Na czym ci najbardziej zależało, kiedy ostatnio każde z nas upierało się przy swoim?',
		reveals: 'potrzeba, która stoi za żądaniem',
		use: 'powtórz to swoimi słowami, zanim powiesz swoje',
	},
	'conflict-05': {
		text: 'O co w naszym ostatnim sporze chodziło tobie, a o co, twoim zdaniem, mnie?',
		reveals: 'zgubiony wspólny grunt',
		use: 'zacznij od swojej wersji; od tego zaczynajcie następną trudną rozmowę',
	},
	'conflict-06': {
		text: 'W czym wciąż nie możemy się dogadać i co by tu pomogło?',
		reveals: 'co zostało niedokończone',
		use: 'weźcie najmniejszy kawałek i załatwcie go dzisiaj',
		followUp: '{{date}} otwarta była między nami sprawa „{{thread}}”. Co się ruszyło?',
	},
	'conflict-07': {
		text: 'Jaki temat omijamy za każdym razem, gdy rozmawiamy?',
		reveals: 'sprawa niezręczna dla obu stron',
		use: 'powiedz o tym jedno zdanie; razem zdecydujcie, czy iść dalej',
	},
	'conflict-08': {
		text: 'Jak odbiło się u was ostatnie spięcie między naszymi zespołami?',
		reveals: 'co zostaje, gdy jest już po wszystkim',
		use: 'wysłuchaj do końca bez prostowania; zapytaj, co to naprawi',
	},
	'growth-01': {
		text: 'Czego chcesz się w tym roku nauczyć w pracy?',
		reveals: 'dokąd ktoś chce iść dalej',
		use: 'zacznij od siebie; znajdźcie wspólne zadanie do ćwiczeń i datę',
		followUp: '{{date}} była mowa o tym, czego chcesz się nauczyć: „{{thread}}”. Jak ci idzie?',
	},
	'growth-02': {
		text: 'Co nowego udało ci się ostatnio ogarnąć, co możesz mi pokazać?',
		reveals: 'świeża wiedza, która przyda się innym',
		use: 'umówcie pół godziny i przynieś prawdziwy przypadek',
	},
	'growth-03': {
		text: 'Czego możesz mnie nauczyć w pół godziny, a czego ja ciebie?',
		reveals: 'co każde z was ma do zaoferowania',
		use: 'wpiszcie obie półgodziny do kalendarza, zanim się rozejdziecie',
	},
	'growth-04': {
		text: 'Co w swojej codziennej pracy chcesz teraz zmienić?',
		reveals: 'nauka gotowa do użycia',
		use: 'zacznij od siebie i zapytajcie się o to za tydzień',
		followUp: '{{date}} była mowa o tym, co chcesz zmienić w swojej pracy: „{{thread}}”. Co z tego wyszło?',
	},
	'growth-05': {
		text: 'Co u nas chcesz podpatrzeć od środka?',
		reveals: 'życzenie, na którym zyskają oba zespoły',
		use: 'znajdźcie najmniejszy prawdziwy kawałek i ustalcie początek',
	},
	'growth-06': {
		text: 'Czego od dawna chcesz się nauczyć i co ci w tym przeszkadza?',
		reveals: 'brakujący pierwszy krok, często mały',
		use: 'powiedz, co ty odkładasz; ustalcie krok i dzień, w którym o to zapytacie',
		followUp: '{{date}} była mowa o tym, czego chcesz się nauczyć: „{{thread}}”. Jak ci idzie?',
	},
	'growth-07': {
		text: 'Co chcesz robić za rok, czego teraz nie robisz?',
		reveals: 'kierunek, który stoi za dzisiejszą pracą',
		use: 'zacznij od siebie; zanim komuś o tym wspomnisz, zapytaj o zgodę',
	},
	'lessons-01': {
		text: 'Co wiesz dziś, a przydałoby ci się już miesiąc temu?',
		reveals: 'co właśnie wyszło na jaw',
		use: 'zapisz to w jednym zdaniu tam, gdzie zobaczą oba zespoły',
	},
	'lessons-02': {
		text: 'Jaki pomysł na współpracę z innym zespołem u was nie wypalił?',
		reveals: 'doświadczenie, za które ktoś już zapłacił',
		use: 'zapytaj, co zamiast tego',
	},
	'lessons-03': {
		text: 'Komu najbardziej przydaje się to, co ostatnio udało ci się skończyć?',
		reveals: 'czy śledzi się dalsze losy swojej pracy',
		use: 'zacznij od siebie; zapytaj o jedną zapamiętaną reakcję',
	},
	'lessons-04': {
		text: 'Gdyby nasz ostatni projekt ruszał jutro od nowa, co warto by zrobić inaczej?',
		reveals: 'co zmienia spojrzenie z perspektywy czasu',
		use: 'przenieście jeden punkt do następnego planu',
	},
	'lessons-05': {
		text: 'Co wam ostatnio nie wyszło i jak mamy tego uniknąć u nas?',
		reveals: 'błędy, których nie trzeba robić dwa razy',
		use: 'zacznij od swojej wpadki i trzymaj się tego, co się stało',
	},
	'lessons-06': {
		text: 'Co w zeszłym kwartale było dla nas pewne, a wyszło zupełnie inaczej?',
		reveals: 'co za szybko bierzemy za pewne',
		use: 'zapytaj, jaki znak było widać wcześniej',
	},
	'lessons-07': {
		text: 'Co nam w zeszłym miesiącu wyszło głównie fuksem?',
		reveals: 'ryzyko ukryte za dobrym wynikiem',
		use: 'wybierzcie jeden łut szczęścia i zastąpcie go planem',
	},
	'lessons-08': {
		text: 'Co w naszej ostatniej wpadce było po stronie mojego zespołu?',
		reveals: 'jak nasz udział wygląda od drugiej strony',
		use: 'zapisz tak, jak padło; wróć z jedną zmianą',
	},
	'gaps-01': {
		text: 'Czego twój zespół chętnie by się od nas nauczył?',
		reveals: 'wiedza, którą można tanio przekazać',
		use: 'powiedz, kto może to pokazać, i podaj dwa terminy',
	},
	'gaps-02': {
		text: 'Jakiego narzędzia, dostępu albo dokumentu ci teraz brakuje?',
		reveals: 'drobne przeszkody, które zostają, bo nikt nie pyta',
		use: 'załatw to w tym tygodniu albo dowiedz się, kto może',
		followUp: '{{date}} brakowało ci „{{thread}}”. Jak jest teraz?',
	},
	'gaps-03': {
		text: 'Jaka robota się u was zatrzymuje, gdy jedna osoba idzie na urlop?',
		reveals: 'wiedza zamknięta w jednej głowie',
		use: 'zaproponuj, że nauczysz się kawałka albo razem to spiszecie',
	},
	'gaps-04': {
		text: 'Co spadło na ciebie ostatnio, choć nikt ci nie pokazał, jak to robić?',
		reveals: 'gdzie brakuje wsparcia',
		use: 'podaj osobę albo przykład, który pomoże',
	},
	'gaps-05': {
		text: 'Co trzeba było w tym miesiącu zgadywać, bo nikt nie umiał ci powiedzieć?',
		reveals: 'fakty, które tam nie docierają',
		use: 'odpowiedz, na co umiesz, i dowiedz się, kto zna resztę',
	},
	'gaps-06': {
		text: 'O co wciąż chcesz zapytać, choć wszyscy zakładają, że już to wiesz?',
		reveals: 'pytania, na które pozornie jest za późno',
		use: 'przyznaj się najpierw do swojego; odpowiadaj bez zdziwienia',
	},
	'gaps-07': {
		text: 'W czym inni na nas liczą, choć ani wy, ani my się na tym nie znamy?',
		reveals: 'obietnica, której nikt nie dotrzyma',
		use: 'ustalcie, kto to powie, komu i co w zamian',
	},
	'ideas-01': {
		text: 'Załóżmy, że masz tydzień i wolną rękę. Co tu zmieniasz?',
		reveals: 'co robi się z własnej woli',
		use: 'zacznij od siebie; szukajcie tego, na co nie trzeba zgody',
	},
	'ideas-02': {
		text: 'Jaki pomysł leży u was od dawna i na co czeka?',
		reveals: 'plany, którym brakuje jednego pchnięcia',
		use: 'sprawdź, czy brakujący kawałek nie jest po waszej stronie',
		followUp: '{{date}} była mowa o pomyśle, który leży i czeka: „{{thread}}”. Jak jest teraz?',
	},
	'ideas-03': {
		text: 'Kto ci ostatnio podsunął dobry pomysł i jaki?',
		reveals: 'skąd biorą się czyjeś pomysły',
		use: 'zapytaj, jak może wyglądać pierwsza próba',
	},
	'ideas-04': {
		text: 'Który nasz pomysł za szybko poszedł do kosza i czemu warto do niego wrócić?',
		reveals: 'co teraz może zadziałać, a wtedy nie mogło',
		use: 'zapytaj, co się od tego czasu zmieniło, i ustalcie jedną małą próbę',
	},
	'ideas-05': {
		text: 'Co możemy u was i u nas odpuścić, żeby starczyło czasu na coś nowego?',
		reveals: 'nawyki, których nikt nie broni',
		use: 'ustalcie jedną rzecz i dzień, w którym się kończy',
	},
	'ideas-06': {
		text: 'O co za rok będą nas wszyscy prosić, choć dziś jeszcze tego nie umiemy?',
		reveals: 'co warto budować razem',
		use: 'wybierzcie jedno i powiedzcie, czego trzeba się najpierw nauczyć',
	},
	'ideas-07': {
		text: 'Za który swój pomysł weźmiesz się w przyszłym miesiącu, jeśli się dołączę?',
		reveals: 'na co ktoś naprawdę da swój czas',
		use: 'zgódź się na mały pierwszy kawałek albo szczerze odmów',
		followUp: '{{date}} była mowa o tym, że weźmiesz się za „{{thread}}”, jeśli się dołączę. Jaki jest nasz pierwszy krok?',
	},
};
