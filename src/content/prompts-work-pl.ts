import { words, type PromptWords } from './prompt-words';

/** The built-in questions about the work the two share in Polish, by id; worded so that nobody's gender is assumed. */
export const workPl: Record<string, PromptWords> = {
	'goals-01': words(
		'Co twój zespół chce mieć zrobione do końca kwartału?',
		'co będzie miało pierwszeństwo, gdy zabraknie czasu',
		'porównaj ze swoją listą i zaznacz, co się pokrywa',
		'{{date}} była mowa o planie na koniec kwartału: „{{thread}}”. Co by teraz w tym pomogło?',
	),
	'goals-02': words(
		'W którym miejscu wasze cele i nasze teraz się gryzą?',
		'konflikt, który tkwi w planach, a nie w ludziach',
		'ustalcie, co ustępuje albo kto ma rozstrzygnąć',
	),
	'goals-03': words(
		'Co twojemu zespołowi po prostu musi się w tym roku udać?',
		'czemu ustępuje wszystko inne',
		'sprawdź, które z waszych planów w tym pomogą, a które przeszkodzą',
	),
	'goals-04': words(
		'Które z twoich planów na ten kwartał ruszyły z miejsca, a które stoją?',
		'prawdziwy postęp i miejsce, w którym się zatrzymał',
		'pytaj co kwartał i porównuj odpowiedzi',
		'{{date}} była mowa o planie, który stoi w miejscu: „{{thread}}”. Jak jest teraz?',
	),
	'goals-05': words(
		'Czego potrzebujecie od nas, żeby osiągnąć swoje cele, i na kiedy?',
		'obietnice, które wiszą na naszej pracy',
		'wpisz to do planu albo od razu powiedz, co się nie zmieści',
		'{{date}} była mowa o tym, czego wam od nas trzeba: „{{thread}}”. Jak to wygląda?',
	),
	'goals-06': words(
		'W który z naszych wspólnych planów już nie wierzysz i od kiedy?',
		'wątpliwości, które spowalniają obie strony',
		'zapytaj, co trzeba zmienić, i zdecydujcie, czy iść dalej',
	),
	'goals-07': words(
		'Co udało wam się ostatnio skończyć, z czego naprawdę się cieszycie?',
		'postęp widziany ich oczami',
		'cieszcie się razem i zapiszcie, co w tym pomogło',
	),
	'info-01': words(
		'Co się u was szykuje, o czym warto nas uprzedzić?',
		'co do nas dotrze, zanim ktoś to ogłosi',
		'zapisz datę i kto u nas ma o tym wiedzieć',
		'{{date}} była mowa o tym, że szykuje się u was „{{thread}}”. Jak to teraz wygląda?',
	),
	'info-02': words(
		'Jak najlepiej dać ci znać, gdy coś się zmienia w ostatniej chwili?',
		'który kanał naprawdę dociera',
		'wpiszcie to do zasad współpracy i trzymajcie się tego',
	),
	'info-03': words(
		'Których wiadomości od nas nie czytasz i co musiałoby się w nich zmienić?',
		'co wysyłamy, choć nikt tego nie potrzebuje',
		'skróćcie albo skasujcie jedną przed następnym spotkaniem',
	),
	'info-04': words(
		'Gdzie najpierw zaglądasz, gdy chcesz wiedzieć, co u nas słychać?',
		'którym naszym kanałom ludzie ufają',
		'dbajcie o ten jeden, inne możecie odpuścić',
	),
	'info-05': words(
		'Co ostatnio dotarło do ciebie przypadkiem, choć ktoś powinien dać ci znać?',
		'wiadomości, które docierają tylko przypadkiem',
		'ustalcie, kto przekazuje takie rzeczy',
	),
	'info-06': words(
		'Kto u was zawsze musi wiedzieć, gdy coś zmieniamy?',
		'do kogo nasze wiadomości muszą dotrzeć',
		'dopisz te osoby do listy, której naprawdę używacie',
	),
	'info-07': words(
		'Jaka zła wiadomość dotarła do ciebie od nas za późno i ile cię to kosztowało?',
		'ile innych kosztuje nasze zwlekanie',
		'ustalcie, jak wcześnie dacie znać, nawet bez pewności',
	),
	'resources-01': words(
		'Czego wam w tym miesiącu najbardziej brakuje: czasu, ludzi czy czegoś jeszcze?',
		'co hamuje ich pracę',
		'powiedz, czego brakuje wam i co możecie pożyczyć',
	),
	'resources-02': words(
		'Jakie macie u siebie narzędzia albo gotowce, które i nam by się przydały?',
		'rzeczy, których nikt nie pomyślał udostępnić',
		'poproś o pokazanie i zaproponuj coś w zamian',
	),
	'resources-03': words(
		'Kogo albo czego będziecie od nas potrzebować w przyszłym miesiącu i na jak długo?',
		'prośby, zanim zrobią się pilne',
		'od razu powiedz, co się da, i wpiszcie to do planu',
		'{{date}} była mowa o tym, kogo albo czego będziecie od nas potrzebować: „{{thread}}”. Co się od tego czasu zmieniło?',
	),
	'resources-04': words(
		'Kiedy ostatnio ta sama osoba była naraz potrzebna i wam, i nam, i jak to się skończyło?',
		'gdzie po cichu ze sobą konkurujemy',
		'ustalcie, kto następnym razem ma pierwszeństwo i dlaczego',
	),
	'resources-05': words(
		'O co prosicie nas od miesięcy i wciąż tego nie macie?',
		'prośby bez odpowiedzi',
		'do końca tygodnia podaj datę albo jasne „nie”',
	),
	'resources-06': words(
		'Którą z próśb do nas możecie odpuścić, jeśli resztę zrobimy porządnie?',
		'co jest tam najważniejsze',
		'potraktujcie to jak wymianę: co odpuszczają, co obiecujecie',
	),
	'roles-01': words(
		'Kto u was może powiedzieć „tak”, gdy potrzebna jest szybka decyzja?',
		'gdzie naprawdę zapadają decyzje',
		'zapisz nazwisko i kto zastępuje tę osobę',
	),
	'roles-02': words(
		'Z czym ludzie ciągle do ciebie przychodzą, choć to nie twoja działka?',
		'praca, która zgubiła właściciela',
		'sprawdź, czy część nie przychodzi od twojego zespołu',
	),
	'roles-03': words(
		'Za co między naszymi zespołami nikt teraz tak naprawdę nie odpowiada?',
		'co każda strona uważa za robotę drugiej',
		'wpiszcie jedno nazwisko, zanim się rozejdziecie',
		'{{date}} nie było wiadomo, kto odpowiada za „{{thread}}”. Kto ma to teraz?',
	),
	'roles-04': words(
		'Co ostatnio przepadło gdzieś między naszymi zespołami i kto się tym w końcu zajął?',
		'gdzie jedna robota się kończy, a druga jeszcze nie zaczyna',
		'podziękuj tej osobie i ustalcie, czyje to jest',
	),
	'roles-05': words(
		'Co po cichu robicie za nas i od kiedy?',
		'obowiązki, które przeszły bez słowa',
		'ustalcie, czy to tam zostaje, czy wraca',
	),
	'roles-06': words(
		'Która decyzja zapadła ostatnio u nas, choć to twoja działka?',
		'gdzie wchodzimy w cudze kompetencje',
		'ustalcie, kto następnym razem decyduje i kogo pyta się najpierw',
	),
	'conflict-01': words(
		'Jak najlepiej ci powiedzieć, że widzę coś inaczej?',
		'jak się nie zgadzać i nie zaszkodzić',
		'powiedz, co działa u ciebie, i od razu stosuj się do odpowiedzi',
	),
	'conflict-02': words(
		'Co się wysypało ostatnim razem, gdy i was, i nas goniły terminy?',
		'co pod presją odpada',
		'ustalcie jedną rzecz, której następnym razem nie pominiecie',
	),
	'conflict-03': words(
		'Które z naszych ostatnich ustaleń było tylko po to, żeby mieć temat z głowy?',
		'ustalenia, które nie wytrzymają',
		'wróćcie do tego, póki to tanie',
	),
	'conflict-04': words(
		'Na czym ci najbardziej zależało w naszym ostatnim sporze?',
		'potrzeba, która stoi za żądaniem',
		'powtórz to swoimi słowami, zanim powiesz swoje',
	),
	'conflict-05': words(
		'O co w naszym ostatnim sporze chodziło tobie, a o co, twoim zdaniem, mnie?',
		'zgubiony wspólny grunt',
		'zacznij od swojej wersji; od tego zaczynajcie następną trudną rozmowę',
	),
	'conflict-06': words(
		'W jakiej sprawie wciąż nie możemy się dogadać i co by tu pomogło?',
		'co zostało niedokończone',
		'weźcie najmniejszy kawałek i załatwcie go dzisiaj',
		'{{date}} była mowa o sprawie, w której nie możemy się dogadać: „{{thread}}”. Co się od tego czasu ruszyło?',
	),
	'conflict-07': words(
		'Jaki temat omijamy za każdym razem, gdy rozmawiamy?',
		'sprawa niezręczna dla obu stron',
		'powiedz o tym jedno zdanie; razem zdecydujcie, czy iść dalej',
	),
	'conflict-08': words(
		'Jak odbiło się na was ostatnie spięcie między naszymi zespołami?',
		'co zostaje, gdy jest już po wszystkim',
		'wysłuchaj do końca bez prostowania; zapytaj, co to naprawi',
	),
	'growth-01': words(
		'Czego chcesz się w tym roku nauczyć w pracy?',
		'dokąd ktoś chce iść dalej',
		'zacznij od siebie; znajdźcie wspólne zadanie do ćwiczeń i datę',
		'{{date}} była mowa o tym, czego chcesz się nauczyć: „{{thread}}”. Jak ci idzie?',
	),
	'growth-02': words(
		'Co z tego, co udało ci się ostatnio ogarnąć, możesz mi pokazać?',
		'świeża wiedza, która przyda się innym',
		'umówcie pół godziny i przynieś prawdziwy przypadek',
	),
	'growth-03': words(
		'Czego możesz mnie nauczyć w pół godziny, a czego ja ciebie?',
		'co każde z was ma do zaoferowania',
		'wpiszcie obie półgodziny do kalendarza, zanim się rozejdziecie',
	),
	'growth-04': words(
		'Co w swojej codziennej pracy chcesz teraz zmienić?',
		'nauka gotowa do użycia',
		'zacznij od siebie i zapytajcie się o to za tydzień',
		'{{date}} była mowa o tym, co chcesz zmienić w swojej pracy: „{{thread}}”. Co z tego wyszło?',
	),
	'growth-05': words(
		'Co chcesz u nas zobaczyć od środka?',
		'życzenie, na którym zyskają oba zespoły',
		'znajdźcie najmniejszy prawdziwy kawałek i ustalcie początek',
	),
	'growth-06': words(
		'Czego od dawna chcesz się nauczyć i co ci w tym przeszkadza?',
		'brakujący pierwszy krok, często mały',
		'powiedz, co ty odkładasz; ustalcie krok i dzień, w którym o to zapytacie',
		'{{date}} była mowa o tym, czego chcesz się nauczyć: „{{thread}}”. Jak ci idzie?',
	),
	'growth-07': words(
		'Co chcesz robić za rok, czego teraz nie robisz?',
		'kierunek, który stoi za dzisiejszą pracą',
		'zacznij od siebie; zanim komuś o tym wspomnisz, zapytaj o zgodę',
	),
	'lessons-01': words(
		'Co wiesz dziś o naszej wspólnej robocie, co przydałoby ci się wiedzieć już miesiąc temu?',
		'co właśnie wyszło na jaw',
		'zapisz to w jednym zdaniu tam, gdzie zobaczą oba zespoły',
	),
	'lessons-02': words(
		'Jaki pomysł na współpracę z innym zespołem u was nie wypalił?',
		'doświadczenie, za które ktoś już zapłacił',
		'zapytaj, co zamiast tego',
	),
	'lessons-03': words(
		'Komu najbardziej przydaje się to, co ostatnio udało ci się skończyć?',
		'czy śledzi się dalsze losy swojej pracy',
		'zacznij od siebie; zapytaj o jedną zapamiętaną reakcję',
	),
	'lessons-04': words(
		'Gdyby nasz ostatni projekt ruszał jutro od nowa, co warto by zrobić inaczej?',
		'co zmienia spojrzenie z perspektywy czasu',
		'przenieście jeden punkt do następnego planu',
	),
	'lessons-05': words(
		'Co wam ostatnio nie wyszło i jak mamy tego uniknąć u nas?',
		'błędy, których nie trzeba robić dwa razy',
		'zacznij od swojej wpadki i trzymaj się tego, co się stało',
	),
	'lessons-06': words(
		'Co w zeszłym kwartale było dla nas pewne, a wyszło zupełnie inaczej?',
		'co za szybko bierzemy za pewne',
		'zapytaj, jaki znak było widać wcześniej',
	),
	'lessons-07': words(
		'Co nam w zeszłym miesiącu wyszło głównie fuksem?',
		'ryzyko ukryte za dobrym wynikiem',
		'wybierzcie jeden łut szczęścia i zastąpcie go planem',
	),
	'lessons-08': words(
		'Co w naszej ostatniej wpadce było po stronie mojego zespołu?',
		'jak nasz udział wygląda od drugiej strony',
		'zapisz tak, jak padło; wróć z jedną zmianą',
	),
	'gaps-01': words(
		'Czego twój zespół chętnie by się od nas nauczył?',
		'wiedza, którą można tanio przekazać',
		'powiedz, kto może to pokazać, i podaj dwa terminy',
	),
	'gaps-02': words(
		'Jakiego narzędzia, dostępu albo dokumentu ci teraz brakuje?',
		'drobne przeszkody, które zostają, bo nikt nie pyta',
		'załatw to w tym tygodniu albo dowiedz się, kto może',
		'{{date}} była mowa o tym, czego ci brakuje: „{{thread}}”. Jak jest teraz?',
	),
	'gaps-03': words(
		'Jaka robota się u was zatrzymuje, gdy jedna osoba idzie na urlop?',
		'wiedza zamknięta w jednej głowie',
		'zaproponuj, że nauczysz się kawałka albo razem to spiszecie',
	),
	'gaps-04': words(
		'Co spadło na ciebie ostatnio, choć nikt ci nie pokazał, jak to robić?',
		'gdzie brakuje wsparcia',
		'podaj osobę albo przykład, który pomoże',
	),
	'gaps-05': words(
		'Co trzeba było w tym miesiącu zgadywać, bo nikt nie umiał ci powiedzieć?',
		'fakty, które tam nie docierają',
		'odpowiedz, na co umiesz, i dowiedz się, kto zna resztę',
	),
	'gaps-06': words(
		'O co wciąż chcesz zapytać, choć wszyscy zakładają, że już to wiesz?',
		'pytania, na które pozornie jest za późno',
		'przyznaj się najpierw do swojego; odpowiadaj bez zdziwienia',
	),
	'gaps-07': words(
		'Z czym ludzie przychodzą do naszych zespołów, choć żaden się na tym nie zna?',
		'obietnica, której nikt nie dotrzyma',
		'ustalcie, kto to powie, komu i co w zamian',
	),
	'ideas-01': words(
		'Załóżmy, że masz tydzień i wolną rękę. Co tu zmieniasz?',
		'co robi się z własnej woli',
		'zacznij od siebie; szukajcie tego, na co nie trzeba zgody',
	),
	'ideas-02': words(
		'Jaki pomysł leży u was od dawna i na co czeka?',
		'plany, którym brakuje jednego pchnięcia',
		'sprawdź, czy brakujący kawałek nie jest po waszej stronie',
		'{{date}} była mowa o pomyśle, który leży i czeka: „{{thread}}”. Jak jest teraz?',
	),
	'ideas-03': words(
		'Kto ci ostatnio podsunął dobry pomysł i jaki?',
		'skąd biorą się czyjeś pomysły',
		'zapytaj, jak może wyglądać pierwsza próba',
	),
	'ideas-04': words(
		'Który nasz pomysł za szybko poszedł do kosza i czemu warto do niego wrócić?',
		'co teraz może zadziałać, a wtedy nie mogło',
		'zapytaj, co się od tego czasu zmieniło, i ustalcie jedną małą próbę',
	),
	'ideas-05': words(
		'Co możemy u was i u nas odpuścić, żeby starczyło czasu na coś nowego?',
		'nawyki, których nikt nie broni',
		'ustalcie jedną rzecz i dzień, w którym się kończy',
	),
	'ideas-06': words(
		'O co za rok będą nas wszyscy prosić, choć dziś jeszcze tego nie umiemy?',
		'co warto budować razem',
		'wybierzcie jedno i powiedzcie, czego trzeba się najpierw nauczyć',
	),
	'ideas-07': words(
		'Za który swój pomysł weźmiesz się w przyszłym miesiącu, jeśli się dołączę?',
		'na co ktoś naprawdę da swój czas',
		'zgódź się na mały pierwszy kawałek albo szczerze odmów',
		'{{date}} była mowa o tym, że weźmiesz się za „{{thread}}”, jeśli się dołączę. Od czego zaczynamy?',
	),
};
